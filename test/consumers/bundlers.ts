import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Check } from './check.js';
import { createProject, runInstalled } from './install.js';

const PROGRAM = `
import { createImmichClient, isArgumentError } from 'immich-client';
try {
  createImmichClient({ url: '' });
} catch (error) {
  globalThis.outcome = isArgumentError(error);
}
`;

const VITE_CONFIG = `
export default { build: { outDir: 'out', lib: { entry: 'program.js', formats: ['es'], fileName: 'program' } } };
`;

const WEBPACK_CONFIG = `
export default { mode: 'production', entry: './program.js', output: { path: import.meta.dirname + '/out', filename: 'program.js' } };
`;

interface Bundler {
  readonly name: string;
  readonly packages: readonly string[];
  readonly args: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
}

const BUNDLERS: readonly Bundler[] = [
  {
    name: 'esbuild',
    packages: ['esbuild@0.28.2'],
    args: ['program.js', '--bundle', '--minify', '--format=esm', '--outfile=out/program.js'],
  },
  {
    name: 'vite',
    packages: ['vite@8.3.8'],
    args: ['build', '--logLevel', 'warn'],
    files: { 'vite.config.js': VITE_CONFIG },
  },
  {
    name: 'webpack',
    packages: ['webpack@5.113.0', 'webpack-cli@6.0.1'],
    args: [],
    files: { 'webpack.config.js': WEBPACK_CONFIG },
  },
];

/** Bundles a program for browsers with each bundler, then runs the bundle. */
export const BUNDLER_CHECKS: readonly Check[] = BUNDLERS.map(({ name, packages, args, files }) => ({
  name: `${name}, for browsers`,
  run: async (folder, tarball) => {
    await createProject(folder, [tarball, ...packages], { 'program.js': PROGRAM, ...files });
    await runInstalled(folder, name, args);
    const global = globalThis as { outcome?: unknown };
    delete global.outcome;
    await import(pathToFileURL(join(folder, 'out', 'program.js')).href);
    if (global.outcome !== true) throw new Error('The bundle does not recognise an error of the client.');
  },
}));
