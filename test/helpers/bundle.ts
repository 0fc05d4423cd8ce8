import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const HASH_WORKER = new URL('../../src/node/upload/hash-worker.js', import.meta.url);

/** Bundles a program in TypeScript into a folder, and returns its file. It starts in a tenth of the time that its sources take. */
export async function bundle(entry: URL, folder: string): Promise<string> {
  const program = join(folder, `${basename(entry.pathname, '.ts')}.mjs`);
  await into(program, entry, 'esm');
  // The program starts a thread from a file next to its own. Outside a package, `.js` is CommonJS.
  await into(join(folder, 'hash-worker.js'), HASH_WORKER, 'cjs');
  return program;
}

const into = (outfile: string, entry: URL, format: 'esm' | 'cjs') =>
  build({
    entryPoints: [fileURLToPath(entry)],
    outfile,
    bundle: true,
    platform: 'node',
    format,
    logLevel: 'error',
  });
