import type { IncomingMessage } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { served } from '../../helpers/http-server.js';
import { runClient } from '../../helpers/run-client.js';
import { contentsOf, temporaryFolder } from '../../helpers/temporary-folder.js';

interface Reply {
  status?: number;
  headers?: Record<string, string>;
  body?: string;
}

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

/** Runs `immich-client api` with a server that sends one response: the result, and the requests. */
async function api(
  args: readonly string[],
  { status = 200, headers = JSON_TYPE, body = '{}' }: Reply = {},
): Promise<{ code: number; out: string; err: string; requests: IncomingMessage[]; sent: string }> {
  let sent = '';
  const { url, requests } = await served(async (request, response) => {
    for await (const chunk of request.setEncoding('utf8') as AsyncIterable<string>) sent += chunk;
    response.writeHead(status, headers).end(body);
  });
  return { ...(await runClient({ url, apiKey: 'a-key' }, 'api', ...args)), requests, sent };
}

describe('immich-client api', () => {
  test('sends the method, the path, the query of both and the body as they are given', async () => {
    const query = ['--query', 'c=3=4', '--query', 'b=5', '--query', 'd='];
    const body = ['--body', '{"a":[1]}'];
    const { requests, sent } = await api(['post', '/api/people?a=1&b=2', ...query, ...body]);
    const [request] = requests;
    expect(request?.method).toBe('POST');
    const { pathname, searchParams } = new URL(request?.url ?? '', 'http://server');
    expect(pathname).toBe('/api/people');
    expect([...searchParams].sort()).toEqual([
      ['a', '1'],
      ['b', '2'],
      ['b', '5'],
      ['c', '3=4'],
      ['d', ''],
    ]);
    expect(sent).toBe('{"a":[1]}');
    expect((await api(['GET', '/apix'])).requests[0]?.url).toBe('/api/apix');
  });

  test.each([
    [['TRACE', '/people'], 'Choose one of GET, POST, PUT, PATCH, DELETE.'],
    [['GET', 'people'], 'It must begin with a slash'],
    [['GET', '/people/../users'], 'It must begin with a slash'],
    [['GET', '/people/.'], 'It must begin with a slash'],
    [['GET', '/people', '--query', 'size'], '--query takes a name and a value'],
    [['GET', '/people', '--query', '=1'], '--query takes a name and a value'],
    [['POST', '/people', '--body', '{'], '--body is not JSON.'],
    [['POST', '/people', '--body', '@/nonexistent.json'], 'Cannot read /nonexistent.json: ENOENT.'],
    [['POST', '/people', '--body', '@package.json', 'more'], 'too many arguments'],
  ])('rejects %j before it sends anything', async (args, message) => {
    const { code, err, requests } = await api(args);
    expect(err).toContain(message);
    expect({ code, requests }).toEqual({ code: 2, requests: [] });
  });

  test('accepts dots in a query', async () => {
    expect((await api(['GET', '/people?name=a/../b'])).code).toBe(0);
  });

  test('prints JSON of any media type for JSON, and nothing for an empty response', async () => {
    const headers = { 'content-type': 'application/vnd.api+json' };
    expect(await api(['GET', '/a'], { headers, body: '[1]' })).toMatchObject({ code: 0, out: '[\n  1\n]\n' });
    expect(await api(['GET', '/a'], { body: '' })).toMatchObject({ code: 0, out: '', err: '' });
    expect(await api(['DELETE', '/a'], { status: 204, headers: {}, body: '' })).toMatchObject({
      ...{ code: 0, out: '', err: '' },
    });
    const broken = await api(['GET', '/a'], { body: '{"a":' });
    expect(broken).toMatchObject({ code: 1, out: '' });
    expect(broken.err).toContain('The response is not JSON, although it is declared as JSON.');
  });

  test('saves any response with --out, and prints other files to standard output', async () => {
    const out = join(await temporaryFolder(), 'a.json');
    expect((await api(['GET', '/a', '--out', out], { body: '{"b":1}' })).out).toBe('');
    expect(await readFile(out, 'utf8')).toBe('{"b":1}');
    const folder = await temporaryFolder();
    const table = { headers: { 'content-type': 'text/csv' }, body: 'a,b' };
    await api(['GET', '/reports/all', '--out', folder], table);
    await api(['GET', '/reports/most.txt', '--out', folder], table);
    expect(await contentsOf(folder)).toEqual({ 'all.csv': 'a,b', 'most.txt': 'a,b' });
    const text = { headers: { 'content-type': 'text/plain' }, body: 'plain' };
    expect(await api(['GET', '/a'], text)).toMatchObject({ code: 0, out: 'plain' });
  });

  test.each([
    [401, { message: 'Invalid API key' }, 3, 'error: GET /a returned 401: Invalid API key\n'],
    [403, { message: 'Forbidden' }, 3, 'error: GET /a returned 403: Forbidden\n'],
    [
      400,
      { message: 'no', errors: [{ path: ['b'] }] },
      1,
      'error: GET /a returned 400: no [{"path":["b"]}]\n',
    ],
    [500, { message: 'a\u001b[2J\n::error::b' }, 1, 'error: GET /a returned 500: a\uFFFD[2J ::error::b\n'],
    [418, {}, 1, 'error: GET /a returned 418\n'],
  ])('reports a refusal with %d', async (status, body, code, err) => {
    const result = await api(['GET', '/a'], { status, body: JSON.stringify(body) });
    expect(result).toMatchObject({ code, out: '', err });
  });
});

describe('immich-client check', () => {
  const PERMISSIONS = ['user.read', 'apiKey.read', 'album.read'];
  /** A server whose API key has few permissions. */
  const checked = async (status: number) => {
    const { url } = await served(({ url: path = '' }, response) => {
      response.writeHead(path.endsWith('/version') ? 200 : status, JSON_TYPE);
      const user = { id: 'u1', name: 'Ada', email: 'ada@example.com', isAdmin: false };
      response.end(JSON.stringify({ ...user, major: 3, minor: 0, patch: 3, permissions: PERMISSIONS }));
    });
    const { code, out, err } = await runClient({ url, apiKey: 'secret-key' }, 'check');
    expect(out + err).not.toContain('secret-key');
    return { code, err, report: JSON.parse(out) as Record<string, unknown> };
  };

  test('prints the version, the user and the missing permissions, and exits with 0 if the key works', async () => {
    const { code, err, report } = await checked(200);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(report).toMatchObject({
      ...{ reachable: true, authenticated: true, version: '3.0.3' },
      user: { id: 'u1', name: 'Ada', email: 'ada@example.com', isAdmin: false },
    });
    expect(report['missingPermissions']).toContain('asset.upload');
    expect(report['missingPermissions']).not.toContain('album.read');
    expect(report).not.toHaveProperty('error');
  });

  test('prints the report and exits with 3 for a wrong key', async () => {
    const { code, err, report } = await checked(401);
    expect(report).toMatchObject({ reachable: true, authenticated: false });
    expect(report).not.toHaveProperty('error');
    expect(code).toBe(3);
    expect(err).toMatch(/^error: /);
  });
});
