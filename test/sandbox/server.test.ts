import { connect } from 'node:net';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createImmichClient } from '../../src/index.js';
import { contract, contractIn } from '../../src/sandbox/contract.js';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.js';
import { RELEASES } from './releases.js';
import { type CallFunction, calls, jpeg, upload } from './calls.js';

let sandbox: Sandbox;
let call: CallFunction;

beforeAll(async () => {
  sandbox = await startSandbox();
  call = calls(sandbox);
});
afterAll(() => sandbox.close());

describe('the sandbox as a server', () => {
  test('can be passed to a client as its options', async () => {
    const { major } = await createImmichClient(sandbox).server.version();
    expect(major).toBe(3);
    expect(Object.keys(sandbox)).toEqual(['url', 'apiKey']);
  });

  test('serves the contract of its release', async () => {
    const older = await startSandbox({ immich: '2.7.5' });
    expect(await (await fetch(`${older.url}/api/spec.json`)).json()).toEqual(contractIn('immich-2.7.5.json'));
    await older.close();
  });

  test.each(['/api/docs', '/api/spec.json'])(
    'serves the contract at %s, without credentials',
    async (path) => {
      const response = await fetch(sandbox.url + path);
      expect(await response.json()).toEqual(contract);
      expect(response.headers.get('x-correlation-id')).toBeNull();
    },
  );

  test('publishes the URL of its API', async () => {
    const response = await fetch(`${sandbox.url}/.well-known/immich`);
    expect(await response.json()).toEqual({ api: { endpoint: '/api' } });
  });

  test.each(['/foo', '/albums', '/API/albums', '//api/albums'])(
    'treats %s as a page of the web client, which is empty',
    async (path) => {
      const response = await fetch(sandbox.url + path);
      expect([response.status, await response.text()]).toEqual([200, '']);
      expect(response.headers.get('content-type')).toContain('text/html');
      expect(response.headers.get('x-correlation-id')).toBe('undefined');
    },
  );

  test('returns 404 instead of a web page if JSON is requested', async () => {
    const response = await fetch(`${sandbox.url}/foo`, { headers: { accept: 'application/json' } });
    expect([response.status, await response.json()]).toEqual([
      406,
      { message: 'The route /foo was requested as application/json, but only returns text/html' },
    ]);
  });

  test('accepts a slash at the end of a path', async () => {
    expect((await call('GET', '/albums/')).status).toBe(200);
  });

  test('adds a correlation id to every response, the one in the request if there is one', async () => {
    expect((await call('GET', '/server/ping')).headers.get('x-correlation-id')).toMatch(/^[\w-]{36}$/);
    const headers = { 'x-correlation-id': 'mine' };
    expect((await call('GET', '/nope', { headers })).headers.get('x-correlation-id')).toBe('mine');
  });

  test('responds to a JSON body over 10 MB with 500', async () => {
    const answer = await call('POST', '/albums', { json: { albumName: 'x'.repeat(11 * 1024 * 1024) } });
    expect([answer.status, answer.body]).toEqual([500, { message: 'Internal server error' }]);
  });

  test('responds to a known checksum before it reads the body', async () => {
    const bytes = jpeg(3);
    const { body } = await upload(call, 'a.jpg', { bytes });
    const { body: asset } = await call<{ checksum: string }>('GET', `/assets/${body.id}`);
    const socket = connect(Number(new URL(sandbox.url).port), '127.0.0.1');
    socket.write(
      `POST /api/assets HTTP/1.1\r\nHost: sandbox\r\nx-api-key: ${sandbox.apiKey}\r\nx-immich-checksum: ${asset.checksum}\r\n` +
        'Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 1000000\r\n\r\n',
    );
    const [answer] = (await once(socket, 'data')) as [Buffer];
    expect(answer.toString()).toMatch(/^HTTP\/1.1 200 OK/);
    expect(answer.toString()).toContain(`{"status":"duplicate","id":"${body.id}"}`);
    socket.destroy();
  });

  test('closes at once, including idle connections', async () => {
    const other = await startSandbox();
    await (await fetch(`${other.url}/api/server/ping`)).text();
    await other.close();
    await expect(fetch(`${other.url}/api/server/ping`)).rejects.toThrow();
    await other.close();
  });

  test('rejects an unknown release', async () => {
    // @ts-expect-error there is no such release
    await expect(startSandbox({ immich: '9.9.9' })).rejects.toThrow(`it can be ${RELEASES.join(', ')}`);
  });

  test('fails to start on a port that is in use', async () => {
    await expect(startSandbox({ port: Number(new URL(sandbox.url).port) })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});

describe('a file', () => {
  const bytes = jpeg(5);
  let path: string;
  beforeAll(async () => {
    path = `/assets/${(await upload(call, 'sch\u00f6n.jpg', { bytes })).body.id}/original`;
  });

  const part = async (
    range: string,
    more: Record<string, string> = {},
  ): Promise<[number, string | null, number]> => {
    const headers = { 'x-api-key': sandbox.apiKey, range, ...more };
    const response = await fetch(`${sandbox.url}/api${path}`, { headers });
    return [
      response.status,
      response.headers.get('content-range'),
      (await response.arrayBuffer()).byteLength,
    ];
  };

  test('has a name, and accepts ranges', async () => {
    const { headers } = await call('HEAD', path);
    expect(headers.get('content-disposition')).toBe(`inline; filename*=UTF-8''sch%C3%B6n.jpg`);
    expect(headers.get('accept-ranges')).toBe('bytes');
    expect(headers.get('etag')).toMatch(/^W\//);
    expect(headers.get('content-length')).toBe(String(bytes.length));
    expect(headers.get('cache-control')).toContain('private, max-age=86400');
  });

  test('is returned in the requested range', async () => {
    const size = bytes.length;
    expect(await part('bytes=0-99')).toEqual([206, `bytes 0-99/${size}`, 100]);
    expect(await part('bytes=-10')).toEqual([206, `bytes ${size - 10}-${size - 1}/${size}`, 10]);
    expect(await part('bytes=0-1,4-5')).toEqual([200, null, size]);
    expect(await part('bytes=999999-')).toEqual([404, `bytes */${size}`, '{"message":"Not Found"}'.length]);
  });

  test('is returned whole if it has changed since the first range', async () => {
    expect(await part('bytes=0-99', { 'if-range': 'W/"other"' })).toEqual([200, null, bytes.length]);
  });

  test('of full size is where the thumbnail redirects to, with the credential in the query', async () => {
    const thumbnail = path.replace('/original', '/thumbnail?size=fullsize');
    const answer = await calls(sandbox, {})('GET', `${thumbnail}&apiKey=${sandbox.apiKey}`, {
      redirect: 'manual',
    });
    expect([answer.status, answer.headers.get('location')]).toEqual([
      302,
      `original?apiKey=${sandbox.apiKey}`,
    ]);
    expect((await call('GET', thumbnail)).headers.get('content-type')).toBe('image/jpeg');
  });
});
