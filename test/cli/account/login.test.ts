import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { immichClient } from '../../../src/cli/program.js';
import { startSandbox, type Sandbox, type SandboxOptions } from '../../../src/sandbox/index.js';
import { pages, served, vacatedUrl } from '../../helpers/http-server.js';
import { runHere } from '../../helpers/run-here.js';
import { contentsOf, temporaryFolder } from '../../helpers/temporary-folder.js';

let folder: string;

beforeEach(async () => {
  folder = await temporaryFolder();
  vi.stubEnv('IMMICH_CONFIG_DIR', folder);
});

afterEach(() => vi.unstubAllEnvs());

const run = (...args: string[]) => runHere(immichClient, args);

async function sandbox(options?: SandboxOptions): Promise<Sandbox> {
  const started = await startSandbox(options);
  onTestFinished(() => started.close());
  return started;
}

/** A standard input with some text. */
const standardInput = (text: string): typeof process.stdin =>
  Object.assign(Readable.from([text]), { fd: 0 as const, isTTY: false }) as unknown as typeof process.stdin;

/** Has the fields of a user and of an API key. */
const ACCOUNT = { id: 'u1', name: 'Ada', email: 'ada@example.com', isAdmin: false, permissions: ['all'] };

describe.each(['2.7.5', '3.0.3', '3.2.2'] as const)('immich-client login to Immich %s', (immich) => {
  test('checks the key, and saves it with the URL of the API', async () => {
    const { url, apiKey, admin } = await sandbox({ immich });
    const { code, out, err } = await run('login', url, apiKey);
    expect([code, out]).toEqual([0, '']);
    expect(err).toBe(
      `Logged in to Immich ${immich} at ${url}/api as Admin <${admin.email}>. Written: ${join(folder, 'auth.yml')}\n`,
    );
    expect(await contentsOf(folder)).toEqual({ 'auth.yml': `url: ${url}/api\nkey: ${apiKey}\n` });
    const who = await run('whoami');
    expect(JSON.parse(who.out)).toMatchObject({
      url: `${url}/api`,
      from: join(folder, 'auth.yml'),
      version: immich,
      email: admin.email,
      isAdmin: true,
      permissions: ['all'],
    });
    expect(who.out).not.toContain(apiKey);
  });
});

describe('immich-client login', () => {
  test('rejects a wrong key, does not print it, and writes nothing', async () => {
    const { url } = await sandbox();
    const { code, err } = await run('login', url, 'wrong-key');
    expect(code).toBe(3);
    expect(err).toBe(
      'error: The server refuses the API key. Create a key in its web interface, under Account Settings > API Keys.\n',
    );
    expect(await contentsOf(folder)).toEqual({});
  });

  test('accepts a key without permission to read its user', async () => {
    const { url, apiKey } = await sandbox({ permissions: ['asset.upload', 'apiKey.read'] });
    const { code, err } = await run('login', url, apiKey);
    expect(code).toBe(0);
    expect(err).toContain('The API key lacks the permission user.read');
    expect(JSON.parse((await run('whoami')).out)).not.toHaveProperty('email');
  });

  test('reports that a web page is not an Immich server', async () => {
    const { url } = await served((_request, response) => response.end('<html>Log in</html>'));
    const { code, err } = await run('login', url, 'secret-key');
    expect(code).toBe(4);
    expect(err).toContain(`error: There is no Immich server at ${url}/api: `);
    expect(err).not.toContain('secret-key');
    expect(await contentsOf(folder)).toEqual({});
  });

  test('exits with 1 and writes nothing if the server fails', async () => {
    const { url } = await served(({ url: path = '' }, response) => {
      const isVersion = path === '/api/server/version';
      const status = isVersion ? 200 : path.startsWith('/api') ? 500 : 404;
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(isVersion ? '{"major":3,"minor":0,"patch":3}' : '{"message":"down"}');
    });
    const { code, err } = await run('login', url, 'secret-key');
    expect(err).toMatch(/^error: .*500.*down\n$/);
    expect(code).toBe(1);
    expect(await contentsOf(folder)).toEqual({});
  });

  test('exits with 4 for a server that is not Immich', async () => {
    const { url } = await served(pages({}));
    const { code, err } = await run('login', url, 'secret-key');
    expect(err).toContain(`error: There is no Immich server at ${url}/api: `);
    expect(code).toBe(4);
  });

  test.each([
    ['\n a-key \n', 0, 'Logged in to Immich 3.0.3'],
    [' \n', 2, 'error: Standard input has no API key.\n'],
    ['k'.repeat(10_001), 2, 'error: Standard input is too long for an API key.\n'],
  ])('reads the key from standard input with -', async (text, expected, message) => {
    const input = vi.spyOn(process, 'stdin', 'get').mockReturnValue(standardInput(text));
    onTestFinished(() => input.mockRestore());
    const { url, requests } = await served((request, response) => {
      response.setHeader('content-type', 'application/json');
      const isKnown = request.url === '/api/server/version';
      response.end(isKnown ? '{"major":3,"minor":0,"patch":3}' : JSON.stringify(ACCOUNT));
    });
    const { code, err } = await run('login', url, '-');
    expect(code).toBe(expected);
    expect(err).toContain(message);
    const keys = new Set(requests.flatMap(({ headers }) => headers['x-api-key'] ?? []));
    expect([...keys]).toEqual(expected === 0 ? ['a-key'] : []);
  });

  test('does not prompt if only its output is a terminal', async () => {
    const before = Object.getOwnPropertyDescriptor(process.stderr, 'isTTY');
    Object.defineProperty(process.stderr, 'isTTY', { configurable: true, value: true });
    onTestFinished(() => {
      if (before) Object.defineProperty(process.stderr, 'isTTY', before);
      else Reflect.deleteProperty(process.stderr, 'isTTY');
    });
    const input = vi.spyOn(process, 'stdin', 'get').mockReturnValue(standardInput(''));
    onTestFinished(() => input.mockRestore());
    expect((await run('login', 'https://photos.example')).err).toContain('Without a terminal to ask on');
  });

  test('exits with 4 if no server listens', async () => {
    const { code, err } = await run('login', await vacatedUrl(), 'secret-key');
    expect(code).toBe(4);
    expect(err).toMatch(/^error: .*immich-client doctor\n$/);
  });

  test.each([
    [['login', 'not an address', 'k'], /^error: `url` must be an address/],
    [['login', 'https://user:swordfish@a.example', 'k'], /^error: `url` must not contain a user name/],
    [['login', 'https://photos.example'], /^error: Without a terminal to ask on, give the API key/],
    [['login'], /^error: Without a terminal to ask on, give the address of the server/],
    [['login', 'https://a.example', 'k', 'more'], /^error: too many arguments/],
    [
      ['login', 'https://a.example', 'k', '--header', 'nothing'],
      /^error: --header must be a name and a value/,
    ],
  ])('exits with 2 for %j', async (args, message) => {
    const { code, err } = await run(...args);
    expect(err).toMatch(message);
    expect(err).not.toContain('swordfish');
    expect(code).toBe(2);
  });

  test('sends the headers of a proxy, and does not save them', async () => {
    const { url, requests } = await served(pages({}));
    await run('login', url, 'k', '--header', 'X-Proxy: secret');
    expect(requests.map(({ headers }) => headers['x-proxy'])).toEqual(['secret', 'secret']);
    expect(await contentsOf(folder)).toEqual({});
  });

  test('warns if a variable of the environment overrides the file', async () => {
    const { url, apiKey } = await sandbox();
    vi.stubEnv('IMMICH_API_KEY', 'other');
    expect((await run('login', url, apiKey)).err).toContain('commands use the environment, not auth.yml');
    vi.stubEnv('IMMICH_API_KEY', undefined);
    vi.stubEnv('IMMICH_INSTANCE_URL', 'https://other.example');
    expect((await run('login', url, apiKey)).err).toContain('commands use the environment, not auth.yml');
  });
});

describe('immich-client whoami', () => {
  test('exits with 3 for a key that the server rejects', async () => {
    const { url } = await sandbox();
    const { code, err } = await run('whoami', '--url', url, '--api-key', 'wrong-key');
    expect(code).toBe(3);
    expect(err).toContain('Invalid API key');
    expect(err).not.toContain('wrong-key');
  });

  test('sends the headers of a proxy', async () => {
    const { url, requests } = await served(pages({}));
    await run('whoami', '--url', url, '--api-key', 'k', '--header', 'X-Proxy: secret');
    expect(new Set(requests.map(({ headers }) => headers['x-proxy']))).toEqual(new Set(['secret']));
  });

  test('exits with 3 without a login', async () => {
    expect(await run('whoami')).toMatchObject({ code: 3, out: '' });
  });
});

describe('immich-client logout', () => {
  test('removes the saved login, and reports the second time that there is none', async () => {
    await writeFile(join(folder, 'auth.yml'), 'url: https://a.example/api\nkey: k\n');
    expect(await run('logout')).toEqual({
      code: 0,
      out: '',
      err: `Logged out: ${join(folder, 'auth.yml')}\n`,
    });
    expect(await contentsOf(folder)).toEqual({});
    expect((await run('logout')).err).toBe(`There was no login in ${join(folder, 'auth.yml')}.\n`);
  });

  test('uses --config-dir, and warns about a key in the environment', async () => {
    const other = await temporaryFolder();
    await writeFile(join(other, 'auth.yml'), 'url: https://a.example/api\nkey: k\n');
    await writeFile(join(folder, 'auth.yml'), 'url: https://b.example/api\nkey: k\n');
    vi.stubEnv('IMMICH_API_KEY', 'k');
    expect((await run('logout', '--config-dir', other)).err).toContain(
      'IMMICH_API_KEY is still set, and commands use it.',
    );
    expect(Object.keys({ ...(await contentsOf(other)), ...(await contentsOf(folder)) })).toEqual([
      'auth.yml',
    ]);
    expect(await contentsOf(other)).toEqual({});
  });
});
