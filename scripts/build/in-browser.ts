import type { Metafile } from 'esbuild';

/**
 * What a bundler puts into a browser's bundle in place of `immich-client/node`: it has the same names, so that the bundle is built, and throws
 * an error that names the reason when it runs.
 */
export function inBrowser({ outputs }: Metafile): string {
  const [, entry] = Object.entries(outputs).find(([file]) => file.endsWith('node/index.js')) ?? [];
  if (!entry) throw new Error('The build has no node/index.js.');
  const names = entry.exports.map((name) => `export const ${name} = undefined;`);
  return [
    "throw new Error('immich-client/node needs a file system: import it in Node, Deno or Bun. In a browser, use immich-client.');",
    ...names,
    '',
  ].join('\n');
}
