import { chmod, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { immichClient } from '../../../src/cli/program.js';
import { checkTls } from '../../../src/cli/account/doctor/checks/tls.js';
import { subjectOf } from '../../../src/cli/account/doctor/subject.js';
import type { Finding } from '../../../src/cli/account/doctor/finding.js';
import { startSandbox, type Sandbox, type SandboxOptions } from '../../../src/sandbox/index.js';
import { certificate, hasOpenssl } from '../../helpers/certificates.js';
import { pages, served, vacatedUrl } from '../../helpers/http-server.js';
import { runHere } from '../../helpers/run-here.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';

let folder: string;

beforeEach(async () => {
  folder = await temporaryFolder();
  vi.stubEnv('IMMICH_CONFIG_DIR', folder);
});

afterEach(() => vi.unstubAllEnvs());

type Named = Finding & { check: string };

/** The exit code, and the findings by check. */
async function doctor(
  ...args: string[]
): Promise<{ code: number; found: Record<string, Named>; out: string }> {
  const { code, out, err } = await runHere(immichClient, ['doctor', ...args]);
  expect(err).toBe('');
  const findings = JSON.parse(out) as Named[];
  return { code, found: Object.fromEntries(findings.map((finding) => [finding.check, finding])), out };
}

async function sandbox(options?: SandboxOptions): Promise<Sandbox> {
  const started = await startSandbox(options);
  onTestFinished(() => started.close());
  return started;
}

/** A proxy in front of a server: it responds itself, or passes the request on. */
async function proxied(
  target: string,
  answers: (...call: Parameters<RequestListener>) => boolean,
): Promise<string> {
  const { url } = await served((request, response) => {
    if (answers(request, response)) return;
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
      const { host: _, connection: __, ...headers } = request.headers;
      const passed = await fetch(target + (request.url ?? ''), {
        method: request.method ?? 'GET',
        headers: headers as Record<string, string>,
        ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
      });
      response.writeHead(passed.status, {
        'content-type': passed.headers.get('content-type') ?? 'text/plain',
      });
      response.end(await passed.text());
    })().catch(() => response.destroy());
  });
  return url;
}

describe.each(['2.7.5', '3.0.3', '3.2.2'] as const)('immich-client doctor with Immich %s', (immich) => {
  test('reports no problem', async () => {
    const { url, apiKey } = await sandbox({ immich });
    const { code, found, out } = await doctor('--url', url, '--api-key', apiKey);
    const statuses = Object.fromEntries(Object.entries(found).map(([name, { status }]) => [name, status]));
    expect(statuses).toEqual({
      address: 'ok',
      tls: 'ok',
      server: 'ok',
      'upload size': 'ok',
      version: 'ok',
      clock: 'ok',
      credential: 'ok',
      permissions: 'ok',
      contract: 'ok',
      cors: 'skip',
    });
    expect(code).toBe(0);
    expect(out).not.toContain(apiKey);
  });
});

describe('immich-client doctor', () => {
  test('names the documented operations that the key has no permission for', async () => {
    const { url, apiKey } = await sandbox({
      permissions: ['user.read', 'apiKey.read', 'album.read', 'tag.read'],
    });
    const { code, found } = await doctor('--url', url, '--api-key', apiKey);
    expect(code).toBe(0);
    expect(found['permissions']).toMatchObject({ status: 'warn' });
    expect(found['permissions']?.message).toMatch(
      /^the key cannot do \d\d of 47 documented operations: albums\.addAssets, /,
    );
    expect(found['permissions']?.message).not.toContain('tags.list');
    expect(found['permissions']?.advice).toContain('asset.upload');
  });

  test('exits with 3 for a key that the server rejects', async () => {
    const { url } = await sandbox();
    const { code, found, out } = await doctor('--url', url, '--api-key', 'wrong-key');
    expect(code).toBe(3);
    expect(found['credential']).toMatchObject({
      status: 'fail',
      message: 'the server refuses the API key of the options',
    });
    expect(found['permissions']?.message).toBe('not checked, because credential failed');
    expect(found['contract']?.status).toBe('ok');
    expect(out).not.toContain('wrong-key');
  });

  test('checks a URL without a key', async () => {
    const { url } = await sandbox();
    const { code, found } = await doctor('--url', url);
    expect(code).toBe(3);
    expect(found['server']?.status).toBe('ok');
    expect(found['credential']?.advice).toBe('--url is given without --api-key. Give both in the options.');
  });

  test('does not check the URL of the environment with a key from the options', async () => {
    vi.stubEnv('IMMICH_INSTANCE_URL', 'http://127.0.0.1:1');
    const { code, err } = await runHere(immichClient, ['doctor', '--api-key', 'k']);
    expect([code, err]).toEqual([3, 'error: --api-key is given without --url. Give both in the options.\n']);
  });

  test.skipIf(process.platform === 'win32')('warns about an auth.yml that other users can read', async () => {
    const { url, apiKey } = await sandbox();
    const file = join(folder, 'auth.yml');
    await writeFile(file, `url: ${url}/api\nkey: ${apiKey}\n`);
    await chmod(file, 0o644);
    expect((await doctor()).found['credential']).toMatchObject({
      status: 'warn',
      advice: `Run: chmod 600 ${file}`,
    });
    await chmod(file, 0o600);
    expect((await doctor()).found['credential']?.status).toBe('ok');
  });

  test('exits with 4 if no server listens, and skips the other checks', async () => {
    const { code, found } = await doctor('--url', await vacatedUrl());
    expect(code).toBe(4);
    expect(found['address']).toMatchObject({
      status: 'fail',
      advice: expect.stringContaining('2283') as string,
    });
    expect(
      Object.values(found)
        .slice(1)
        .map(({ message }) => message),
    ).toEqual(Array(9).fill('not checked, because address failed'));
  });

  test('exits with 4 for a host that does not exist', async () => {
    const { code, found } = await doctor('--url', 'http://no-such-host.invalid');
    expect(code).toBe(4);
    expect(found['address']?.message).toMatch(/ENOTFOUND|EAI_AGAIN/);
  });

  test.each<[string, RequestListener, RegExp, RegExp]>([
    [
      'Cloudflare Access',
      (_, response) =>
        response.writeHead(302, { location: 'https://team.cloudflareaccess.com/cdn-cgi/access/login' }).end(),
      /^Cloudflare Access asks for a login/,
      /CF-Access-Client-Id/,
    ],
    [
      'Authelia',
      (_, response) =>
        response.writeHead(302, { location: 'https://auth.example/?rd=https://photos.example/' }).end(),
      /^Authelia asks for a login/,
      /Exclude \/api from it/,
    ],
    [
      'a login page of something else',
      (_, response) => response.setHeader('content-type', 'text/html').end('<html>Log in</html>'),
      /^a web page came back instead of JSON/,
      /--header/,
    ],
    [
      'HTTP authentication',
      (_, response) => response.writeHead(401, { 'www-authenticate': 'Basic' }).end('no'),
      /^a proxy asks for a user name and a password/,
      /Authorization: Basic/,
    ],
    [
      'a redirect to https',
      ({ headers }, response) =>
        response.writeHead(301, { location: `https://${headers.host?.split(':')[0]}/` }).end(),
      /^the server redirects to https:\/\/127\.0\.0\.1$/,
      /Use the address with https/,
    ],
    [
      'a proxy without Immich',
      (_, response) => response.writeHead(502).end('Bad Gateway'),
      /^a proxy responds 502/,
      /Start Immich/,
    ],
    [
      'a proxy that keeps the body',
      (_, response) => response.writeHead(503).end('{"res":"pong"}'),
      /^a proxy responds 503/,
      /Start Immich/,
    ],
    [
      'a web page that only its content type shows',
      (_, response) => response.setHeader('content-type', 'text/html').end('Log in'),
      /^a web page came back instead of JSON/,
      /--header/,
    ],
    [
      'another server that responds with JSON',
      pages({ '/api/server/ping': '{"res":"ok"}' }),
      /^no Immich responds at this address: status 200$/,
      /Check the address/,
    ],
    ['another server', pages({}), /^no Immich responds at this address: status 404/, /Check the address/],
    [
      'a connection that breaks',
      ({ socket }) => socket.destroy(),
      /^the connection broke before a response: ECONNRESET/,
      /log of the proxy/,
    ],
  ])('recognises %s', async (_name, listener, message, advice) => {
    const { url } = await served(listener);
    const { code, found } = await doctor('--url', url);
    expect(code).toBe(4);
    expect(found['server']?.message).toMatch(message);
    expect(found['server']?.advice).toMatch(advice);
    expect(found['contract']?.message).toBe('not checked, because server failed');
  });

  test('does not print control characters that a server sends', async () => {
    const { url } = await served((_, response) =>
      response.writeHead(302, { location: 'https://a.example/\u009b31m' }).end(),
    );
    expect((await doctor('--url', url)).found['server']?.message).not.toContain('\u009b');
  });

  test.each([
    [600_000_000, 'warn', 'uploads of 500 MB pass, one of 1 GB is refused (status 413)'],
    [60_000_000, 'warn', 'uploads of 50 MB pass, one of 100 MB is refused (status 413)'],
    [1_048_576, 'fail', 'uploads of 1 MB pass, one of 10 MB is refused (status 413)'],
    [1000, 'fail', 'no upload passes, one of 1 MB is refused (status 413)'],
  ])('finds the body size limit of a proxy: %i bytes', async (limit, status, message) => {
    const { url: target } = await sandbox();
    const server = createServer();
    // Like nginx, checks the announced size before it reads.
    server.on('checkContinue', ({ headers }, response) => {
      if (Number(headers['content-length']) > limit) response.writeHead(413).end();
      else response.writeContinue();
    });
    server.on('request', (request, response) => {
      void fetch(target + (request.url ?? '')).then(async (passed) =>
        response.writeHead(passed.status).end(await passed.text()),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      server.close();
      server.closeAllConnections();
    });
    const { found } = await doctor('--url', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    expect(found['upload size']).toMatchObject({ status, message });
    expect(found['upload size']?.advice).toContain('client_max_body_size');
  });

  test('skips the upload size if the proxy responds 417', async () => {
    const server = createServer(pages({ '/api/server/ping': '{"res":"pong"}' }));
    server.on('checkContinue', (_request, response) => response.writeHead(417).end());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      server.close();
      server.closeAllConnections();
    });
    const { found } = await doctor('--url', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    expect(found['upload size']).toMatchObject({
      status: 'skip',
      message: 'the proxy does not support the check (417)',
    });
  });

  test('sends the headers of --header with every request, and one ping without an origin', async () => {
    const { url, requests } = await served((request, response) => {
      const [major, minor, patch] = [3, 0, 3];
      const bodies = {
        '/api/server/ping': '{"res":"pong"}',
        '/api/server/version': JSON.stringify({ major, minor, patch, prerelease: null }),
      };
      pages(bodies)(request, response);
    });
    await doctor('--url', url, '--api-key', 'k', '--header', 'x-proxy-token: t');
    const paths = (wanted: (value: unknown) => boolean) =>
      requests.flatMap(({ url: path, headers }) => (wanted(headers['x-proxy-token']) ? [path] : []));
    expect(paths((value) => value !== 't')).toEqual([]);
    expect(paths((value) => value === 't')).toEqual(
      expect.arrayContaining(['/.well-known/immich', '/api/assets', '/api/server/version', '/api/spec.json']),
    );
    expect(paths(() => true).filter((path) => path === '/api/server/ping')).toHaveLength(1);
  });

  test('warns about a server that publishes another address', async () => {
    const endpoint = 'https://photos.example.com/api';
    const { url } = await served(
      pages({
        '/api/server/ping': '{"res":"pong"}',
        '/.well-known/immich': JSON.stringify({ api: { endpoint } }),
      }),
    );
    expect((await doctor('--url', url)).found['server']).toMatchObject({
      status: 'warn',
      message: `Immich responds at ${url}/api, and names ${endpoint} as its address`,
    });
  });

  test.each([
    ['http://127.9.9.9', 'ok'],
    ['http://[::1]:2283', 'ok'],
    ['http://localhost.example.com', 'warn'],
    ['http://192.168.1.2:2283', 'warn'],
  ])('checks whether a connection to %s leaves the computer without encryption: %s', async (url, status) => {
    expect(await checkTls(await subjectOf({ url, apiKey: 'k' }, undefined))).toMatchObject({ status });
  });

  test('skips the clock if the server sends no date', async () => {
    const { url } = await served((request, response) => {
      response.sendDate = false;
      pages({ '/api/server/ping': '{"res":"pong"}' })(request, response);
    });
    expect((await doctor('--url', url)).found['clock']).toMatchObject({
      status: 'skip',
      message: 'the server sends no header Date',
    });
  });

  test.each([
    ['1.140.0', 'fail', 'Immich 1.140.0 is older than'],
    ['9.1.0', 'warn', 'Immich 9.1.0 is newer than'],
  ])(
    'fails for a release that is too old, and warns about one that is too new: %s',
    async (release, status, message) => {
      const { url: target, apiKey } = await sandbox();
      const [major, minor, patch] = release.split('.').map(Number);
      const url = await proxied(target, (request, response) => {
        if (request.url !== '/api/server/version') return false;
        response
          .setHeader('content-type', 'application/json')
          .end(JSON.stringify({ major, minor, patch, prerelease: null }));
        return true;
      });
      const { found } = await doctor('--url', url, '--api-key', apiKey);
      expect(found['version']).toMatchObject({ status, message: expect.stringContaining(message) as string });
    },
  );

  test('compares the clock of the server with the local clock', async () => {
    const { url } = await served((request, response) => {
      response.setHeader('date', new Date(Date.now() + 3_600_000).toUTCString());
      pages({ '/api/server/ping': '{"res":"pong"}' })(request, response);
    });
    const { found } = await doctor('--url', url);
    expect(found['clock']).toMatchObject({
      status: 'warn',
      message: expect.stringMatching(/^the clock of the server is 3[56]\d\d s ahead of/) as string,
    });
  });

  test('reports what a newer server changed, and that the OpenAPI document is not served', async () => {
    const { url: target } = await sandbox();
    const document = JSON.parse(await (await fetch(`${target}/api/spec.json`)).text()) as {
      paths: Record<string, unknown>;
    };
    delete document.paths['/albums'];
    const url = await proxied(target, (request, response) => {
      if (!/^\/api\/(?:docs|spec\.json)$/.test(request.url ?? '')) return false;
      response.setHeader('content-type', 'application/json').end(JSON.stringify(document));
      return true;
    });
    expect((await doctor('--url', url)).found['contract']).toMatchObject({
      status: 'fail',
      advice: `Run: immich-client drift --server ${url}/api`,
    });
    const { url: silent } = await served(pages({ '/api/server/ping': '{"res":"pong"}' }));
    expect((await doctor('--url', silent)).found['contract']?.status).toBe('skip');
  });

  test('checks whether a web page can call the server', async () => {
    const { url: target } = await sandbox();
    const missing = await doctor('--url', target, '--origin', 'https://app.example/page');
    expect(missing.found['cors']).toMatchObject({
      status: 'fail',
      message:
        'pages of https://app.example cannot call the server: responses have no Access-Control-Allow-Origin for it; OPTIONS has status 404',
    });
    const url = await proxied(target, (request, response) => {
      response.setHeader('access-control-allow-origin', 'https://app.example');
      if (request.method !== 'OPTIONS') return false;
      response
        .writeHead(204, {
          'access-control-allow-methods': 'GET, POST, PUT, DELETE',
          'access-control-allow-headers': '*',
        })
        .end();
      return true;
    });
    expect((await doctor('--url', url, '--origin', 'https://app.example')).found['cors']?.message).toBe(
      'pages of https://app.example cannot call the server: PATCH is not allowed',
    );
  });

  test.each<[string, Record<string, string>, Record<string, string>, string]>([
    [
      'names in another case, with spaces',
      { 'access-control-allow-origin': '*' },
      {
        'access-control-allow-methods': 'put, PATCH ,delete',
        'access-control-allow-headers': 'Content-Type, X-API-Key',
      },
      'pages of https://app.example can call the server',
    ],
    [
      'no header for the key',
      { 'access-control-allow-origin': '*' },
      { 'access-control-allow-methods': '*', 'access-control-allow-headers': 'content-type' },
      'pages of https://app.example cannot call the server: the header x-api-key is not allowed',
    ],
    [
      'another origin in OPTIONS',
      { 'access-control-allow-origin': '*' },
      { 'access-control-allow-origin': 'https://other.example' },
      'pages of https://app.example cannot call the server: OPTIONS does not allow the origin',
    ],
  ])('checks preflight responses with %s', async (_name, always, preflight, message) => {
    const { url } = await served((request, response) => {
      const isPreflight = request.method === 'OPTIONS';
      for (const [name, value] of Object.entries({ ...always, ...(isPreflight && preflight) }))
        response.setHeader(name, value);
      if (isPreflight) response.writeHead(204).end();
      else pages({ '/api/server/ping': '{"res":"pong"}' })(request, response);
    });
    const { found } = await doctor('--url', url, '--origin', 'https://app.example');
    expect(found['cors']?.message).toBe(message);
    const own = await doctor('--url', url, '--origin', url);
    expect(own.found['cors']).toMatchObject({
      status: 'ok',
      message: 'the page has the origin of the server',
    });
  });

  test.each([[['--origin', 'app']], [['--origin', 'data:x']], [['more']]])(
    'exits with 2 for %j',
    async (args) => {
      expect((await runHere(immichClient, ['doctor', ...args])).code).toBe(2);
    },
  );

  test('prints a list on a terminal', async () => {
    const { url, apiKey } = await sandbox({
      permissions: ['user.read', 'apiKey.read', 'album.read', 'asset.read', 'asset.upload'],
    });
    const { out } = await runHere(immichClient, [
      'doctor',
      '--url',
      url,
      '--api-key',
      apiKey,
      '--origin',
      'https://app.example',
      '--output',
      'table',
    ]);
    await expect(out.replaceAll(new URL(url).port, '2283')).toMatchFileSnapshot('../screens/doctor.txt');
  });
});

if (!hasOpenssl) console.log('The certificates of doctor are not tested: there is no openssl.');

describe.skipIf(!hasOpenssl)('immich-client doctor over TLS', () => {
  const secured = async (name: string, days: number): Promise<{ url: string; file: string }> => {
    const { key, cert, file } = certificate(await temporaryFolder(), name, days);
    const server = createSecureServer({ key, cert }, pages({ '/api/server/ping': '{"res":"pong"}' }));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    return { url: `https://localhost:${(server.address() as AddressInfo).port}`, file };
  };

  test.each([
    ['localhost', 90, /^the certificate is self-signed/, /NODE_EXTRA_CA_CERTS/],
    ['localhost', -1, /^the certificate (?:is self-signed|ended on)/, /Renew|NODE_EXTRA_CA_CERTS/],
  ])('rejects a certificate for %s that ends in %i days', async (name, days, message, advice) => {
    const { code, found } = await doctor('--url', (await secured(name, days)).url);
    expect(code).toBe(4);
    expect(found['tls']?.message).toMatch(message);
    expect(found['tls']?.advice).toMatch(advice);
    expect(found['server']?.message).toBe('not checked, because tls failed');
  });

  test('reports that the port uses plain HTTP', async () => {
    const { url } = await served(pages({}));
    const { found } = await doctor('--url', url.replace('http:', 'https:'));
    expect(found['tls']).toMatchObject({
      status: 'fail',
      advice: 'The port may speak plain HTTP: check the port, or use http://.',
    });
  });
});
