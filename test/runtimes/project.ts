import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { build, type BuildOptions } from 'esbuild';
import { ROOT } from '../../scripts/repository.js';

const run = promisify(execFile);

/** A project in a temporary folder that has the built package installed, and programs that use it. */
export interface Project {
  readonly folder: string;
  /** For Node, Bun and Deno: it imports the package. */
  readonly process: string;
  /** Bundles, which hold the package. */
  readonly page: string;
  readonly worker: string;
  remove(): Promise<void>;
}

export async function createProject(): Promise<Project> {
  const folder = await mkdtemp(join(tmpdir(), 'immich-client-runtimes-'));
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  const installed = join(folder, 'node_modules', 'immich-client');
  await mkdir(installed, { recursive: true });
  await cp(join(ROOT, 'package.json'), join(installed, 'package.json'));
  const dist = join(installed, 'dist');
  await run(process.execPath, ['--import', 'tsx/esm', join(ROOT, 'scripts', 'build.ts'), '--out', dist], {
    cwd: ROOT,
  });
  await installDependencies(ROOT, folder);

  // First without the package, which a bundler would otherwise find in the repository, and then the bundle with the
  // package.
  const program = (name: string) => join(folder, `${name}.js`);
  await build({
    ...ESM,
    platform: 'node',
    entryPoints: ['in-process', 'in-browser', 'in-worker'].map((name) =>
      join(ROOT, 'test', 'runtimes', `${name}.ts`),
    ),
    outdir: folder,
    external: ['immich-client', 'immich-client/*'],
  });
  const withPackage = async (name: string): Promise<string> => {
    const { outputFiles } = await build({
      ...ESM,
      platform: 'browser',
      entryPoints: [program(name)],
      write: false,
    });
    return outputFiles[0]?.text ?? '';
  };
  return {
    folder,
    process: program('in-process'),
    page: await withPackage('in-browser'),
    worker: await withPackage('in-worker'),
    remove: () => rm(folder, { recursive: true }),
  };
}

const ESM = { bundle: true, format: 'esm', logLevel: 'error' } satisfies BuildOptions;

/** Copies the dependencies of a package in `from`, and those of each, into a project. */
async function installDependencies(from: string, project: string): Promise<void> {
  const manifest = join(from, 'package.json');
  const { dependencies = {} } = JSON.parse(await readFile(manifest, 'utf8')) as {
    dependencies?: Record<string, string>;
  };
  for (const name of Object.keys(dependencies)) {
    const source = dirname(createRequire(manifest).resolve(`${name}/package.json`));
    await cp(source, join(project, 'node_modules', name), { recursive: true });
    await installDependencies(source, project);
  }
}
