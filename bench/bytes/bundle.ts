import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const PROGRAMS = ['ours', 'plain-fetch', 'sdk'] as const;
export type Program = (typeof PROGRAMS)[number];

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/**
 * Bundles each program into one JavaScript file, like Immich's CLI, so that module loading is not measured. Returns
 * their paths.
 */
export async function bundlePrograms(folder: string): Promise<(program: Program) => string> {
  await build({
    entryPoints: [
      ...PROGRAMS.map((program) => path(`./programs/${program}.ts`)),
      // The hashing worker must be next to the code that starts it.
      path('../../src/node/upload/hash-worker.js'),
    ],
    outdir: folder,
    entryNames: '[name]',
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'error',
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);",
    },
  });
  return (program) => join(folder, `${program}.js`);
}
