import { join } from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';
import { ROOT } from '../repository.js';

/** Packages that only commands on code or sources need, so users install them. */
const INSTALLED_FOR_COMMAND = ['openapi-typescript', 'prettier', 'typescript'];

/** CommonJS packages `require` Node modules, but an ES module has no `require`. */
export const REQUIRE = {
  js: "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);",
};

/** The package entry `sandbox` already bundles two megabytes; the command loads that bundle. */
const sandboxOfThePackage: Plugin = {
  name: 'sandbox of the package',
  setup({ onResolve }) {
    onResolve({ filter: /\/sandbox\/index\.js$/ }, () => ({ path: '../sandbox/index.js', external: true }));
  },
};

/**
 * Build of the command: one file per subcommand, loaded when it is used. It shares no objects with programs, so it is
 * built separately.
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
