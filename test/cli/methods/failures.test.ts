import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { createImmichClient, type ImmichClient } from '../../../src/index.js';
import { type Sandbox, startSandbox } from '../../../src/sandbox/index.js';
import { EVERYTHING, settingOf } from '../../cases/on-sandbox.js';
import { type World, worldOf } from '../../cases/world.js';
import { runClient } from '../../helpers/run-client.js';

let sandbox: Sandbox;
let immich: ImmichClient;
let world: World;
let folder: string;

beforeAll(async () => {
  sandbox = await startSandbox(EVERYTHING);
  immich = createImmichClient(sandbox);
  world = worldOf(immich, settingOf(sandbox));
  folder = await mkdtemp(join(tmpdir(), 'immich-client-'));
});
afterAll(async () => {
  await sandbox.close();
  await rm(folder, { recursive: true });
});

const run = (...args: string[]) => runClient(sandbox, ...args);

/** A server that would count what is sent; nothing must arrive. */
async function refused(...args: string[]): Promise<string> {
  const server = createServer((_, response) => response.end());
  let requests = 0;
  server.on('request', () => (requests += 1));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const { code, out, err } = await runClient({ url: `http://127.0.0.1:${port}`, apiKey: 'a-key' }, ...args);
  server.close();
  expect([code, out, requests]).toEqual([2, '', 0]);
  return err;
}

const ID = '3fe388e4-2078-44d7-b36c-39d9dee3a657';

describe('wrong arguments exit with 2, name the option, and send nothing:', () => {
  test.each([
    [['albums', 'list', '--nam', 'x'], /unknown option '--nam'[^]*Did you mean --name/],
    [['albums', 'lst'], /unknown command 'lst'[^]*Did you mean list/],
    [['albms'], /There is no command albms\. Nearest: albums/],
    [['albums', 'get'], /missing required argument 'album-id'/],
    [['albums', 'get', ID, 'more'], /too many arguments/],
    [['albums', 'create'], /Option --album-name is missing/],
    [['albums', 'add-assets', ID], /Argument <asset-id> is missing/],
    [
      ['search', 'metadata', '--size', 'ten'],
      /--size <number>' argument 'ten' is invalid\. It must be a number/,
    ],
    [['search', 'metadata', '--size', '1.5'], /It must be a whole number/],
    [['search', 'metadata', '--size', '1001'], /It must be at most 1000/],
    [['search', 'metadata', '--limit', '-1'], /--limit/],
    [['search', 'metadata', '--type', 'GIF'], /--type <value>'[^]*Choose one of AUDIO, IMAGE, OTHER, VIDEO/],
    [['search', 'metadata', '--taken-after', '2024-02-30'], /--taken-after <date>'[^]*It must be a date/],
    [['search', 'metadata', '--taken-after', '2024-01-01T10:00'], /a time and a zone/],
    [['search', 'metadata', '--filter', '{'], /It must be JSON/],
    [['search', 'metadata', '--output', 'xml'], /Allowed choices are table/],
    [
      ['api-keys', 'create', '--permissions', 'albm.read'],
      /It is not one of the \d+ values\. Nearest: album\.read/,
    ],
    [['albums', 'update', ID, '--body', '{'], /--body is not JSON/],
    [['albums', 'update', ID, '--body', '[]'], /--body must be a JSON object/],
    [['albums', 'update', ID, '--body', '{"albumNme":"x"}'], /unknown field albumNme\. Nearest: albumName/],
    [['albums', 'update', ID, '--body', '@/nothing/here.json'], /Cannot read \/nothing\/here\.json: ENOENT/],
    [['albums', 'delete', ID], /Continue\? Nothing was done: confirm it with --yes/],
    [['trash', 'empty'], /confirm it with --yes/],
    [['api', 'FETCH', '/people'], /Choose one of GET/],
    [['api', 'GET', 'people'], /must begin with a slash/],
    [['api', 'GET', '/people', '--query', 'size'], /--query takes a name and a value/],
  ])('%j', async (args, message) => {
    expect(await refused(...args)).toMatch(message);
  });

  test('a file that does not exist exits with 1', async () => {
    const { code, err } = await run('assets', 'upload', join(folder, 'missing.jpg'));
    expect([code, err]).toEqual([1, expect.stringContaining('missing.jpg')]);
  });
});

describe('a command', () => {
  test('exits with 1 for an id that does not exist', async () => {
    const { code, out, err } = await run('albums', 'get', ID);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^error: GET \/albums\/\{id\} .*400.*Not found or no album\.read access/);
  });

  test('exits with 1 and prints the other results if some items of a list failed', async () => {
    const [album, asset] = [await world.album(), await world.photo()];
    const args = ['albums', 'add-assets', album, asset, ID];
    const { code, out, err } = await run(...args, '--output', 'csv');
    expect(out).toBe(`id,result,reason\n${asset},succeeded,\n${ID},failed,no_permission\n`);
    expect([code, err]).toEqual([1, 'error: 1 of 2 failed: no_permission\n']);
  });

  test('exits with 1 if nothing was found', async () => {
    const { code, out, err } = await run('albums', 'find-by-name', 'Atlantis');
    expect([code, out, err]).toEqual([1, '', 'error: Nothing was found.\n']);
  });

  test('exits with 3 for a wrong key, and names the permission that a key lacks', async () => {
    expect((await runClient({ ...sandbox, url: sandbox.url, apiKey: 'wrong' }, 'albums', 'list')).code).toBe(
      3,
    );
    const { secret } = await immich.apiKeys.create({ name: 'few', permissions: ['album.read'] });
    const { code, err } = await runClient({ url: sandbox.url, apiKey: secret }, 'tags', 'list');
    expect([code, err]).toEqual([3, expect.stringContaining('tag.read')]);
    const raw = await runClient({ url: sandbox.url, apiKey: secret }, 'api', 'GET', '/tags');
    expect([raw.code, raw.err]).toEqual([
      3,
      expect.stringContaining('Missing required permission: tag.read'),
    ]);
  });

  test('exits with 4 if no server listens', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    const dead = { url: `http://127.0.0.1:${port}`, apiKey: 'a-key' };
    const { code, err } = await runClient(dead, 'albums', 'list');
    expect([code, err]).toEqual([4, expect.stringContaining('immich-client doctor')]);
  });

  test('reports that a proxy responded with a web page, and does not print the page', async () => {
    const server = createServer((_, response) =>
      response.setHeader('content-type', 'text/html').end('<html><form><input type=password></form></html>'),
    );
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    for (const args of [
      ['albums', 'list'],
      ['api', 'GET', '/albums'],
      ['assets', 'download', ID, '--out', folder],
    ]) {
      const { code, out, err } = await runClient({ url, apiKey: 'a-key' }, ...args);
      expect([code, out]).toEqual([1, '']);
      expect(err).toMatch(/login page|web page/);
    }
    expect((await readdir(folder)).filter((name) => !name.startsWith('.'))).toEqual([]);
  });

  test('stops reading a list at --limit, or when its output is closed', async () => {
    await Promise.all([world.photo(), world.photo(), world.photo()]);
    const { out } = await run('search', 'metadata', '--limit', '2', '--output', 'ids');
    expect(out.trimEnd().split('\n')).toHaveLength(2);
    const child = spawn(
      process.execPath,
      ['--import', 'tsx/esm', 'src/cli/main.ts', 'search', 'metadata', '--output', 'jsonl'],
      {
        cwd: fileURLToPath(new URL('../../..', import.meta.url)),
        env: { ...process.env, IMMICH_INSTANCE_URL: sandbox.url, IMMICH_API_KEY: sandbox.apiKey },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    child.stdout.destroy();
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    const [code] = (await once(child, 'close')) as [number];
    expect([code, err]).toEqual([0, '']);
  });
});

describe('the request body', () => {
  test('can be read from a file, and options override the file', async () => {
    const id = await world.album();
    const file = join(folder, 'album.json');
    await writeFile(file, '{"albumName":"from the file","description":"kept"}');
    expect((await run('albums', 'update', id, '--body', `@${file}`, '--album-name', 'an option')).code).toBe(
      0,
    );
    expect(await immich.albums.get(id)).toMatchObject({ albumName: 'an option', description: 'kept' });
  });

  test('contains null for --no-x, or false if the field is a boolean', async () => {
    const { id } = await world.link();
    await run('shared-links', 'update', id, '--expires-at', '2999-01-01', '--no-show-metadata');
    expect(await immich.sharedLinks.get(id)).toMatchObject({
      expiresAt: '2999-01-01T00:00:00.000Z',
      showMetadata: false,
    });
    await run('shared-links', 'update', id, '--no-expires-at', '--show-metadata');
    expect(await immich.sharedLinks.get(id)).toMatchObject({ expiresAt: null, showMetadata: true });
  });
});

describe('a downloaded file', () => {
  const photo = async () => {
    const id = await world.photo();
    return { id, bytes: Buffer.from(await (await immich.assets.download(id)).arrayBuffer()) };
  };

  test('is saved under the given name, and replaces an existing file only with --overwrite', async () => {
    const { id, bytes } = await photo();
    const out = join(folder, 'one.jpg');
    expect((await run('assets', 'download', id, '--out', out)).code).toBe(0);
    expect((await readFile(out)).equals(bytes)).toBe(true);
    expect((await run('assets', 'thumbnail', id, '--out', out)).err).toContain('--overwrite');
    expect((await readFile(out)).equals(bytes)).toBe(true);
    expect((await run('assets', 'thumbnail', id, '--out', out, '--overwrite')).code).toBe(0);
    expect((await readFile(out)).equals(bytes)).toBe(false);
  });

  test('is saved in a folder under the name in the response, and is not saved if the response fails', async () => {
    const { id } = await photo();
    const target = join(folder, 'files/');
    expect((await run('assets', 'download', id, '--out', target)).code).toBe(0);
    expect((await run('assets', 'download', id, '--out', target)).code).toBe(0);
    expect((await run('assets', 'download', ID, '--out', target)).code).toBe(1);
    expect(await readdir(target)).toHaveLength(2);
  });
});

describe('immich-client api', () => {
  test('prints what the server returns, with query and body', async () => {
    const id = await world.album();
    await immich.albums.update(id, { albumName: `Oslo & ${id}` });
    const query = ['--query', `name=Oslo & ${id}`];
    const found = JSON.parse((await run('api', 'get', '/api/albums', ...query)).out);
    expect(found).toMatchObject([{ id }]);
    const { out } = await run(
      'api',
      'PATCH',
      `/albums/${id}`,
      '--body',
      '{"description":"new"}',
      '-o',
      'yaml',
    );
    expect(out).toContain('description: new');
    expect(await run('api', 'DELETE', `/albums/${id}`)).toEqual({ code: 0, out: '', err: '' });
    expect((await run('api', 'GET', '/nothing')).err).toContain('GET /nothing returned 404');
  });

  test('saves a response that is not JSON to a file', async () => {
    const id = await world.photo();
    const out = join(folder, 'api.jpg');
    expect((await run('api', 'GET', `/assets/${id}/original`, '--out', out)).code).toBe(0);
    expect((await readFile(out)).length).toBeGreaterThan(0);
  });
});
