import { execFile } from 'node:child_process';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { immichClient } from '../../../src/cli/program.js';
import type { OpenApiDocument } from '../../../src/contract/index.js';
import { startSandbox } from '../../../src/sandbox/index.js';
import { committed, committedText } from '../../helpers/documents.js';
import { pages, served, vacatedUrl } from '../../helpers/http-server.js';
import { runHere } from '../../helpers/run-here.js';
import { contentsOf, temporaryFolder } from '../../helpers/temporary-folder.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

let project: string;

beforeEach(async () => {
  project = await temporaryFolder();
  vi.spyOn(process, 'cwd').mockReturnValue(project);
  vi.stubEnv('IMMICH_CONFIG_DIR', project);
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const at = (file: string) => join(project, file);
const run = (...args: string[]) => runHere(immichClient, args);

/** The contract with a path of a newer server, and without one of its own. */
function newer(): OpenApiDocument {
  const document = committed();
  document.info.version = '3.9.0';
  delete document.paths['/server/ping'];
  document.paths['/novelties/{id}'] = {
    get: {
      operationId: 'getNovelty',
      tags: ['Novelties'],
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
      responses: {
        '200': {
          description: '',
          content: {
            'application/json': {
              schema: { type: 'object', properties: { title: { type: 'string' } }, required: ['title'] },
            },
          },
        },
      },
    },
  };
  return document;
}

async function documentFile(document = newer()): Promise<string> {
  await writeFile(at('server.json'), JSON.stringify(document));
  return at('server.json');
}

/** The compiler errors of the TypeScript files of the project, with the client from its sources. */
async function compile(): Promise<string> {
  await symlink(join(ROOT, 'node_modules'), at('node_modules'));
  await writeFile(at('package.json'), '{"type":"module"}');
  await writeFile(
    at('tsconfig.json'),
    JSON.stringify({
      extends: join(ROOT, 'tsconfig.json'),
      compilerOptions: {
        noEmit: true,
        types: ['node'],
        rootDir: '/',
        paths: { 'immich-client': [join(ROOT, 'src/index.ts')] },
      },
      include: ['./*.ts'],
    }),
  );
  const compiler = join(ROOT, 'node_modules/typescript-7/bin/tsc');
  return new Promise((resolve) => {
    execFile(process.execPath, [compiler, '-p', project], (_error, stdout, stderr) =>
      resolve(stdout + stderr),
    );
  });
}

describe('immich-client generate', () => {
  test('writes a module whose client has the types of the server', async () => {
    const result = await run('generate', '--from', await documentFile(), '--out', at('immich.ts'));
    expect(result).toMatchObject({ code: 0, out: '' });
    expect(result.err).toMatch(/immich\.ts: Immich 3\.9\.0, \d+ operations\n$/);
    await writeFile(
      at('program.ts'),
      `import { type Album, createImmichClient } from 'immich-client';
import { type Api, apiOf, type Client, createClient, RELEASE } from './immich.js';

const immich: Client = createClient({ url: 'https://photos.example', apiKey: 'k' });
const { data, error } = await immich.api.GET('/novelties/{id}', { params: { path: { id: 'a' } } });
export const title: string | undefined = data?.title;
export const message: unknown = error?.message;
export const albums: Album[] = await immich.with({ retries: 0 }).albums.list();
export const api: Api = apiOf(createImmichClient({ url: 'https://photos.example', apiKey: 'k' }));
export const release: string = RELEASE;
await api.POST('/albums', { body: { albumName: 'Kyoto' } });
// @ts-expect-error the path needs an id
await immich.api.GET('/novelties/{id}');
// @ts-expect-error this server has lost the path
await immich.api.GET('/server/ping');
// @ts-expect-error the contract of the package has no such path
await createImmichClient({ url: 'x', apiKey: 'k' }).api.GET('/novelties/{id}', { params: { path: { id: 'a' } } });
`,
    );
    expect(await compile()).toBe('');
  });

  test('writes the same file from a running server', async () => {
    const sandbox = await startSandbox();
    onTestFinished(() => sandbox.close());
    await writeFile(at('auth.yml'), `url: ${sandbox.url}/api\nkey: ${sandbox.apiKey}\n`);
    await writeFile(at('contract.json'), committedText);
    expect((await run('generate', '--out', at('one.ts'))).code).toBe(0);
    expect((await run('generate', '--server', sandbox.url, '--out', at('two.mts'))).code).toBe(0);
    expect((await run('generate', '--from', at('contract.json'), '--out', at('three.ts'))).code).toBe(0);
    const [one, two, three] = await Promise.all(
      ['one.ts', 'two.mts', 'three.ts'].map((file) => readFile(at(file), 'utf8')),
    );
    expect(two).toBe(one);
    expect(three).toBe(one);
    expect(one).toContain('/** Creates an album');
  });

  test('generates no code from strings of a hostile document', async () => {
    const document = newer();
    document.info.version = "3'; process.exit(1); //\n*/";
    document.paths['/a`${process.exit(1)}/{id}'] = document.paths['/novelties/{id}']!;
    const { code, err } = await run(
      'generate',
      '--from',
      await documentFile(document),
      '--out',
      at('immich.ts'),
    );
    expect(code).not.toBe(0);
    expect(err).toMatch(/^error: /);
    expect(Object.keys(await contentsOf(project))).toEqual(['server.json']);
  });

  test.each([
    [['generate'], "required option '--out <file>' not specified"],
    [
      ['generate', '--out', 'immich.js', '--from', 'DOCUMENT'],
      '--out must be a TypeScript file, such as src/immich.ts.',
    ],
    [
      ['generate', '--out', 'a.ts', '--from', 'a.json', '--server', 'http://a'],
      '--server and --from both name a document.',
    ],
    [['pull', '--from', 'missing.json'], 'Cannot read missing.json'],
  ])('exits with 2 for %j', async (args, message) => {
    const file = await documentFile();
    const { code, out, err } = await run(...args.map((arg) => (arg === 'DOCUMENT' ? file : arg)));
    expect(err).toContain(message);
    expect([code, out]).toEqual([2, '']);
  });

  test('exits with 4 if nothing listens, and with 3 without a login', async () => {
    expect((await run('generate', '--server', await vacatedUrl(), '--out', at('a.ts'))).code).toBe(4);
    expect((await run('generate', '--out', at('a.ts'))).code).toBe(3);
  });
});

describe('immich-client pull', () => {
  test('saves the contract of a server', async () => {
    const { url, requests } = await served(pages({ '/api/spec.json': committedText }));
    const { code, err } = await run(
      'pull',
      '--server',
      url,
      '--out',
      at('contracts/immich.json'),
      '--header',
      'X-Proxy: t',
    );
    expect([code, err]).toEqual([0, expect.stringMatching(/immich\.json: Immich 3\.\S+, \d+ operations\n$/)]);
    expect(await readFile(at('contracts/immich.json'), 'utf8')).toBe(committedText);
    expect(requests.at(-1)?.headers['x-proxy']).toBe('t');
  });
});

describe('immich-client upgrade', () => {
  test('reports what breaks the calls of a program, and updates its files', async () => {
    await writeFile(at('immich.json'), committedText);
    await writeFile(at('program.ts'), "import { immich } from './client.js';\nawait immich.server.ping();\n");
    const args = [
      'upgrade',
      '--from',
      await documentFile(),
      '--contract',
      at('immich.json'),
      '--out',
      at('immich.ts'),
    ];
    const { code, out } = await run(...args, '--used', at('program.ts'));
    expect(code).toBe(1);
    expect(out).toContain('GET /server/ping: path removed');
    expect(out).toContain('program.ts:2 server.ping');
    expect(JSON.parse(await readFile(at('immich.json'), 'utf8'))).toMatchObject({
      info: { version: '3.9.0' },
    });
    expect(await readFile(at('immich.ts'), 'utf8')).toContain('RELEASE = "3.9.0"');
    const again = await run('upgrade', '--from', at('server.json'), '--contract', at('immich.json'));
    expect([again.code, again.out]).toEqual([0, expect.stringContaining('No drift.')]);
  });

  test('compares with the contract of the package if there is no file', async () => {
    const { code, out } = await run(
      'upgrade',
      '--from',
      await documentFile(),
      '--contract',
      at('immich.json'),
    );
    expect([code, out]).toEqual([1, expect.stringContaining('GET /server/ping: path removed')]);
    expect(Object.keys(await contentsOf(project)).toSorted()).toEqual(['immich.json', 'server.json']);
  });
});

describe('immich-client compat', () => {
  test('lists the releases that support each method', async () => {
    const { code, out } = await run('compat', '--output', 'json');
    expect(code).toBe(0);
    const rows = JSON.parse(out) as { method: string; since: string }[];
    expect(rows.length).toBeGreaterThan(250);
    expect(rows.find(({ method }) => method === 'albums.list')).toEqual({
      method: 'albums.list',
      operation: 'getAllAlbums',
      since: '2.0.0',
      until: null,
    });
  });

  test('names the release that a program needs', async () => {
    await writeFile(at('program.ts'), "import { immich } from './client.js';\nawait immich.albums.list();\n");
    const { out, err } = await run('compat', '--used', at('program.ts'));
    expect((JSON.parse(out) as { method: string }[]).map(({ method }) => method)).toEqual([
      'albums.list',
      // Every client reads the version.
      'server.version',
    ]);
    expect(err).toBe('Your program needs Immich 2.0.0 or later.\n');
  });
});

describe('in a clone of immich-client', () => {
  test.each(['pull', 'generate', 'upgrade', 'compat'])('%s names the script to run', async (name) => {
    await mkdir(at('scripts'));
    await writeFile(at('scripts/repository.ts'), '');
    await writeFile(at('package.json'), '{"name":"immich-client"}');
    const { code, err } = await run(name, ...(name === 'generate' ? ['--out', 'a.ts'] : []));
    expect([code, err]).toEqual([
      2,
      `error: This folder is a clone of immich-client. Run: npm run ${name}\n`,
    ]);
  });
});
