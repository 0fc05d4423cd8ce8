import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { apiReport } from '../scripts/api/report.js';
import { publicSurface } from '../scripts/api/surface.js';
import { testSnippet } from './helpers/page-snippets.js';
import { type PackedPackage, packPackage } from './helpers/packed-package.js';
import { bundleOf, pathsIn } from './helpers/bundled-paths.js';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));

interface Manifest {
  name: string;
  bin: Record<string, string>;
  dependencies?: Record<string, string>;
}

/** The packed package in a project of its own, which has its runtime dependencies and nothing else. */
describe('the packed package', () => {
  let folder: string;
  let packed: PackedPackage;
  let tarball: string;
  let files: string[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'immich-client-'));
    packed = await packPackage(folder);
    tarball = packed.tarball;
    files = packed.files.map(({ path }) => path);

    await mkdir(installed(), { recursive: true });
    await run('tar', ['-xzf', tarball, '-C', installed(), '--strip-components', '1']);
    await installDependencies(installed(), folder);
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  const installed = () => join(folder, 'node_modules', 'immich-client');

  const node = async (program: string): Promise<unknown> => {
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', program], {
      cwd: folder,
    });
    return JSON.parse(stdout);
  };

  test('depends only on openapi-fetch', async () => {
    expect(Object.keys((await manifest(root)).dependencies ?? {})).toEqual(['openapi-fetch']);
  });

  test('contains the build, its sources, the contract and the change log, and no source of the sandbox', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'CHANGELOG.md',
        'openapi/immich.json',
        'docs/drift-report.v1.schema.json',
        'dist/index.js',
        'dist/index.d.ts',
        'dist/cli/THIRD-PARTY.txt',
        'dist/node/THIRD-PARTY.txt',
        'dist/node/hash-worker.js',
        'dist/sandbox/THIRD-PARTY.txt',
      ]),
    );
    expect(files.filter((path) => path.startsWith('src/sandbox/'))).toEqual([]);
    expect(files.filter((path) => path.startsWith('dist/sandbox/')).sort()).toEqual([
      'dist/sandbox/THIRD-PARTY.txt',
      'dist/sandbox/index.d.ts',
      'dist/sandbox/index.js',
    ]);
  });

  test('has source maps to files that it contains', async () => {
    const maps = files.filter((path) => path.endsWith('.map') && !path.startsWith('dist/sandbox/'));
    expect(maps.length).toBeGreaterThan(100);
    for (const path of maps) {
      const map = JSON.parse(await readFile(join(installed(), path), 'utf8')) as { sources: string[] };
      const sources = map.sources.map((source) => posix.join(posix.dirname(path), source));
      const ours = sources.filter((source) => !source.includes('node_modules/'));
      expect(
        ours.filter((source) => !files.includes(source)),
        path,
      ).toEqual([]);
    }
  });

  test('exports the names and signatures in docs/api-report.md', async () => {
    const committed = await readFile(join(root, 'docs', 'api-report.md'), 'utf8');
    const report = apiReport(join(installed(), 'dist'));
    expect(report, 'The public surface has changed. If this is intended, run `npm run api`.').toBe(committed);
  });

  test('has a doc comment on every exported name', () => {
    const names = Object.entries(publicSurface(join(installed(), 'dist')));
    const undocumented = names.flatMap(([entry, exported]) =>
      exported
        // `openapi-typescript` writes these without comments.
        .filter(({ isDocumented, file }) => !isDocumented && file !== 'generated/openapi.d.ts')
        .map(({ name }) => `${entry}: ${name}`),
    );
    expect(undocumented).toEqual([]);
  });

  test('calls its own sandbox in plain Node.js', async () => {
    const answer = await node(`
      import { createImmichClient } from 'immich-client';
      import { startSandbox } from 'immich-client/sandbox';
      const sandbox = await startSandbox();
      const ping = await (await fetch(sandbox.url + '/api/server/ping')).json();
      const immich = createImmichClient({ url: sandbox.url, apiKey: sandbox.apiKey });
      const { albumName } = await immich.albums.create({ albumName: 'Kyōto 京都' });
      const form = new FormData();
      form.append('fileCreatedAt', '2024-05-06T07:08:09Z');
      form.append('fileModifiedAt', '2024-05-06T07:08:09Z');
      form.append('assetData', new Blob(['x']), 'a.jpg');
      const headers = { 'x-api-key': sandbox.apiKey };
      const upload = await fetch(sandbox.url + '/api/assets', { method: 'POST', body: form, headers });
      await sandbox.close();
      console.log(JSON.stringify({ ping, albumName, upload: upload.status }));
    `);
    expect(answer).toEqual({ ping: { res: 'pong' }, albumName: 'Kyōto 京都', upload: 201 });
  });

  /** Runs the command, as its file alone, in the project. */
  const command = async (...args: string[]): Promise<{ code: number; out: string; err: string }> => {
    const bin = (await manifest(root)).bin['immich-client'] ?? '';
    const file = join(folder, 'node_modules', 'immich-client', bin);
    return new Promise((resolve, reject) => {
      execFile(file, args, { cwd: folder, maxBuffer: 64_000_000 }, (error, out, err) => {
        if (error && typeof error.code !== 'number') reject(error);
        else resolve({ code: Number(error?.code ?? 0), out, err });
      });
    });
  };

  test('has a command that needs no other package', async () => {
    const contract = 'node_modules/immich-client/openapi/immich.json';
    expect(await command('drift', '--help')).toMatchObject({ code: 0, err: '' });
    const { code, out } = await command('drift', '--against', contract);
    expect(out).toContain('No drift.\n');
    expect(code).toBe(0);
  });

  test('has a command that prints a long report completely', async () => {
    const openapi = 'node_modules/immich-client/openapi';
    const versions = ['--base', `${openapi}/immich-2.7.5.json`, '--against', `${openapi}/immich.json`];
    const { code, out } = await command('drift', ...versions, '--format', 'json');
    // A pipe buffers 64 kB.
    expect(out.length).toBeGreaterThan(200_000);
    expect(JSON.parse(out)).toMatchObject({ drifted: true });
    expect(code).toBe(1);
  });

  test('has a command that names the package that a task needs in one sentence', async () => {
    await writeFile(join(folder, 'a.ts'), 'await immich.albums.list();');
    await writeFile(join(folder, 'a.yaml'), 'openapi: 3.0.0');
    const contract = 'node_modules/immich-client/openapi/immich.json';
    expect(await command('drift', '--against', contract, '--used', 'a.ts')).toEqual({
      code: 2,
      out: '',
      err: 'error: This needs typescript@5. Run: npm install --save-dev typescript@5\n',
    });
    expect(await command('drift', '--against', 'a.yaml')).toEqual({
      code: 2,
      out: '',
      err: 'error: This needs yaml@2. Run: npm install --save-dev yaml@2\n',
    });
  });

  test('has a command that names the required release of an installed but unsupported package', async () => {
    const typescript = join(folder, 'node_modules', 'typescript');
    onTestFinished(() => rm(typescript, { recursive: true }));
    await cp(join(root, 'node_modules', 'typescript-7'), typescript, { recursive: true });
    await writeFile(join(folder, 'a.ts'), 'await immich.albums.list();');
    const contract = 'node_modules/immich-client/openapi/immich.json';
    expect(await command('drift', '--against', contract, '--used', 'a.ts')).toMatchObject({
      code: 2,
      err: 'error: This needs typescript@5. Run: npm install --save-dev typescript@5\n',
    });
  });

  test('has a command that starts a sandbox with photos', async () => {
    const bin = join(installed(), (await manifest(root)).bin['immich-client'] ?? '');
    const program = spawn(process.execPath, [bin, 'sandbox', '--port', '0', '--seed', '3'], { cwd: folder });
    onTestFinished(() => void program.kill('SIGKILL'));
    const [printed] = (await once(program.stdout, 'data')) as [Buffer];
    const [, url = '', apiKey = ''] = /listens on (\S+)\nAPI key: (\S+)/.exec(printed.toString()) ?? [];
    const found = await command('search', 'count', '--url', url, '--api-key', apiKey, '--output', 'json');
    expect(found).toMatchObject({ code: 0, out: '3\n' });
    program.kill('SIGINT');
    expect(await once(program, 'exit')).toEqual([0, null]);
  });

  test('has a command that names all packages that generating needs', async () => {
    const contract = 'node_modules/immich-client/openapi/immich.json';
    expect(await command('generate', '--from', contract, '--out', 'immich.ts')).toEqual({
      code: 2,
      out: '',
      err: 'error: Generating needs openapi-typescript@7 and typescript@5. Run: npm install --save-dev openapi-typescript@7 typescript@5\n',
    });
  });

  test('runs the snippet of the guide for node:test', async () => {
    await writeFile(join(folder, 'album.test.mjs'), await testSnippet('node:test'));
    const args = ['--test', '--test-reporter=tap', 'album.test.mjs'];
    // A test runner inside another one would report to the outer one.
    const env = { ...process.env, NODE_TEST_CONTEXT: undefined };
    const { stdout } = await run(process.execPath, args, { cwd: folder, env });
    expect(stdout).toContain('ok 1 - creates an album');
    expect(stdout).toContain('# fail 0');
  });

  test('has a manifest that npm publishes unchanged', async () => {
    const copy = join(folder, 'manifest');
    await mkdir(copy);
    const text = await readFile(join(root, 'package.json'), 'utf8');
    await writeFile(join(copy, 'package.json'), text);
    await run('npm', ['pkg', 'fix'], { cwd: copy });
    expect(JSON.parse(await readFile(join(copy, 'package.json'), 'utf8'))).toEqual(JSON.parse(text));
  });

  test('exports the schema of a drift report', async () => {
    const id = await node(`
      import schema from 'immich-client/drift-report.v1.schema.json' with { type: 'json' };
      console.log(JSON.stringify(schema.$id));
    `);
    expect(id).toBe('urn:immich-client:drift-report:v1');
  });

  test('uploads a folder in plain Node.js, with errors that the root entry recognises', async () => {
    const photos = join(folder, 'photos');
    await mkdir(photos);
    await writeFile(join(photos, 'lake.jpg'), 'as if it were a photo');
    await writeFile(join(photos, 'lake.tmp.jpg'), 'as if it were another');
    const answer = await node(`
      import { createImmichClient, FileError } from 'immich-client';
      import { uploadAll, uploadFile } from 'immich-client/node';
      import { startSandbox } from 'immich-client/sandbox';
      const sandbox = await startSandbox();
      const immich = createImmichClient({ url: sandbox.url, apiKey: sandbox.apiKey });
      const { created, skipped } = await uploadAll(immich, 'photos', { ignore: ['*.tmp.*'] }).report();
      const error = await uploadFile(immich, 'photos/sea.jpg').catch((error) => error);
      await sandbox.close();
      const paths = [...created, ...skipped].map(({ path }) => path);
      console.log(JSON.stringify({ paths, isFileError: error instanceof FileError }));
    `);
    expect(answer).toEqual({
      paths: [join('photos', 'lake.jpg'), join('photos', 'lake.tmp.jpg')],
      isFileError: true,
    });
  });

  test('mentions no other package in the types of the node entry', async () => {
    const names = files.filter((path) => path.startsWith('dist/node/') && path.endsWith('.d.ts'));
    expect(names.length).toBeGreaterThan(50);
    const types = await Promise.all(names.map((name) => readFile(join(installed(), name), 'utf8')));
    const imports = types.flatMap((text) => [...text.matchAll(/(?:from |import\()['"]([^'"]+)/g)]);
    const packages = imports.flatMap(([, name = '']) => (/^(?:\.|node:)/.test(name) ? [] : [name]));
    expect(packages).toEqual([]);
  });

  // In bytes, about a tenth above the current size. CONTRIBUTING.md lists the parts.
  test('stays within the budgets of the tarball and of the sandbox', () => {
    expect(packed.size).toBeLessThan(2_000_000);
    expect(packed.unpackedSize).toBeLessThan(10_400_000);
    const sandbox = packed.files.find(({ path }) => path === 'dist/sandbox/index.js');
    expect(sandbox?.size).toBeLessThan(1_800_000);
  });

  test.each([
    [
      'complete client',
      "import { createImmichClient } from 'immich-client'; createImmichClient({ url: 'x' });",
      46_000,
    ],
    [
      'client with one group',
      "import { createClient, partners } from 'immich-client/groups'; createClient({ url: 'x' }, { partners });",
      27_000,
    ],
  ])('stays within the gzip budget of a %s in a bundle', async (_, program, budget) => {
    expect(gzipSync(await bundleOf(program, folder), { level: 9 }).length).toBeLessThan(budget);
  });

  test('contains no sources that no map refers to', () => {
    expect(files.filter((path) => path.startsWith('src/cli/'))).toEqual([]);
  });

  test('is bundled without groups that a program does not import', async () => {
    const program =
      "import { createClient, tags } from 'immich-client/groups'; createClient({ url: 'x' }, { tags });";
    const paths = pathsIn(await bundleOf(program, folder));
    expect(paths).toContain('/tags/{id}');
    expect(paths).not.toContain('/albums/{id}');
    expect(paths.length).toBeLessThan(50);
  });

  test('is bundled for a browser with an error instead of the node entry', async () => {
    const program = "import { uploadAll } from 'immich-client/node'; export default uploadAll;";
    const { outputFiles } = await build({
      stdin: { contents: program, resolveDir: folder },
      bundle: true,
      platform: 'browser',
      format: 'esm',
      write: false,
    });
    const file = join(folder, 'browser.mjs');
    await writeFile(file, outputFiles[0]?.text ?? '');
    await expect(import(file)).rejects.toThrow('immich-client/node needs a file system');
  });

  test('mentions no other package in the types of the sandbox', async () => {
    const types = await readFile(join(installed(), 'dist/sandbox/index.d.ts'), 'utf8');
    const imports = [...types.matchAll(/from '([^']+)'/g)].map(([, name]) => name);
    expect(imports.length).toBeGreaterThan(0);
    expect(imports.filter((name) => !name?.startsWith('../generated/'))).toEqual([]);
  });

  // `npm run test:consumers` does the same with other compilers.
  test('has types that TypeScript accepts with `skipLibCheck: false`, without the types of a browser', async () => {
    const program = `
      import { type Album, createImmichClient } from 'immich-client';
      import { readDocument } from 'immich-client/contract';
      import { adminUsers, createClient } from 'immich-client/groups';
      import { uploadAll } from 'immich-client/node';
      import { startSandbox } from 'immich-client/sandbox';
      import type { paths as Paths } from 'immich-client/schema';
      export type ListAlbums = Paths['/albums']['get'];
      const sandbox = await startSandbox();
      const immich = createImmichClient({ url: sandbox.url, apiKey: sandbox.apiKey });
      export const albums: Album[] = await immich.albums.list();
      export const { created } = await uploadAll(immich, 'photos').report();
      export const users: string[] = (await createClient(sandbox, { adminUsers }).adminUsers.list()).map(({ id }) => id);
      export const { paths } = await readDocument('immich.json');
      // @ts-expect-error the field is \`albumName\`
      await immich.albums.create({ name: 'Kyoto' });
    `;
    await writeFile(join(folder, 'program.mts'), program);
    const types = join(root, 'node_modules/@types');
    // Without --skipLibCheck: the declarations of the package are checked, too.
    const options = [
      '--strict',
      '--exactOptionalPropertyTypes',
      '--noEmit',
      '--target',
      'ES2022',
      '--lib',
      'ES2022',
    ];
    const modules = ['--module', 'NodeNext', '--types', 'node', '--typeRoots', types];
    const file = join(root, 'node_modules/typescript-7/bin/tsc');
    const { stdout } = await run(process.execPath, [file, ...options, ...modules, 'program.mts'], {
      cwd: folder,
    }).catch((error: { stdout: string }) => error);
    expect(stdout).toBe('');
  });

  test('has entry points that publint accepts', async () => {
    expect(await complaints('publint', ['run', tarball, '--strict'])).toBe('');
  });
});

/** The output of a checking tool that reports problems. */
async function complaints(tool: string, options: string[]): Promise<string> {
  try {
    await run(join(root, 'node_modules', '.bin', tool), options, { cwd: root });
    return '';
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return stdout + stderr;
  }
}

const manifest = async (folder: string): Promise<Manifest> =>
  JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest;

/** Copies the dependencies of a package from the installation of this repository, so that no registry is needed. */
async function installDependencies(installed: string, project: string, from = root): Promise<void> {
  for (const name of Object.keys((await manifest(installed)).dependencies ?? {})) {
    const source = dirname(createRequire(join(from, 'package.json')).resolve(`${name}/package.json`));
    const target = join(project, 'node_modules', name);
    await cp(source, target, { recursive: true });
    await installDependencies(target, project, source);
  }
}
