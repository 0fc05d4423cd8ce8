import { join } from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';
import { ROOT } from '../front-door.js';

/** Packages that a command needs only for code or sources, so that users install them. */
const INSTALLED_FOR_COMMAND = ['openapi-typescript', 'prettier', 'typescript'];

/** Packages in CommonJS require modules of Node; an ES module has no `require` of its own. */
export const REQUIRE = {
  js: "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);",
};

/** The entry `sandbox` of the package has its own bundle of two megabytes; the command loads that one. */
const sandboxOfThePackage: Plugin = {
  name: 'sandbox of the package',
  setup({ onResolve }) {
    onResolve({ filter: /\/sandbox\/index\.js$/ }, () => ({ path: '../sandbox/index.js', external: true }));
  },
};

/**
 * How the command is bundled: each of its commands is a file that is loaded when it is used. It shares no object with programs, so it has a
 * build of its own.
 */
export const commandBundle = (out: string) =>
  ({
    absWorkingDir: ROOT,
    entryPoints: {
      main: join(ROOT, 'src/cli/main.ts'),
      'hash-worker': join(ROOT, 'src/node/upload/hash-worker.js'),
    },
    outdir: join(out, 'cli'),
    bundle: true,
    splitting: true,
    chunkNames: '[name]-[hash]',
    format: 'esm',
    platform: 'node',
    target: ['node20', 'es2022'],
    external: INSTALLED_FOR_COMMAND,
    plugins: [sandboxOfThePackage],
    legalComments: 'none',
    metafile: true,
    minify: true,
    banner: REQUIRE,
  }) satisfies BuildOptions;
