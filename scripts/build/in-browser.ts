import type { Metafile } from 'esbuild';

/**
 * Replacement for `immich-client/node` in browser bundles. It exports the same names, so that bundling works, and
 * throws an error with the reason when it runs.
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
