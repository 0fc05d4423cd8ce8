import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { discoverServerUrl, HttpError } from '../../src/index.js';
import { served } from './http-server.js';

/** The result of `discoverServerUrl` for a response, and its request. */
async function found(url: string, answer: () => Response): Promise<[string, string]> {
  let asked = '';
  const address = await discoverServerUrl(url, {
    retries: 0,
    fetch: async (input) => {
      asked = String(input);
      return answer();
    },
  });
  return [asked, address];
}

const says = (endpoint: unknown) => () => Response.json({ api: { endpoint } });

describe('discoverServerUrl', () => {
  test('returns the API URL that the server publishes', async () => {
    expect(await found('https://a.example.com', says('/api'))).toEqual([
      'https://a.example.com/.well-known/immich',
      'https://a.example.com/api',
    ]);
    expect(await found('https://a.example.com/photos/api', says('https://b.example.com/api'))).toEqual([
      'https://a.example.com/photos/.well-known/immich',
      'https://b.example.com/api',
    ]);
  });

  test.each([
    ['returns 404', () => new Response(null, { status: 404 })],
    ['returns its web page', () => new Response('<html></html>')],
    ['returns other JSON', () => Response.json({ api: null })],
    ['returns no URL', says(7)],
    ['returns an empty URL', says('')],
    ['returns an invalid URL', says('http://')],
    ['returns a URL that is not http', says('ftp://a.example.com/api')],
    ['returns a URL with a query', says('/api?x=1')],
    ['returns an http URL although it was requested by https', says('http://a.example.com/api')],
  ])('returns the given URL if the server %s', async (_, answer) => {
    expect((await found('https://a.example.com', answer))[1]).toBe('https://a.example.com/api');
  });

  test('accepts an http URL if it was requested by http', async () => {
    const [, url] = await found('http://a.example.com', says('http://b.example.com/api'));
    expect(url).toBe('http://b.example.com/api');
  });

  test.each([500, 503])('rejects if the server returns a %i', async (status) => {
    const call = found('https://a.example.com', () => new Response(null, { status }));
    await expect(call).rejects.toMatchObject({ kind: 'http', status });
  });

  test('sends headers to the given server, and never to another origin', async () => {
    const headers = { 'X-Proxy-Token': 's3cret-token' };
    const other = await served((_request, response) => response.end('{"api":{"endpoint":"/other"}}'));
    const { url, requests } = await served((request, response) => {
      const location =
        request.url === '/.well-known/immich' ? '/elsewhere' : `${other.url}/.well-known/immich`;
      response.writeHead(302, { location }).end(`no: ${request.headers['x-proxy-token']}`);
    });
    const failure: unknown = await discoverServerUrl(url, { headers, retries: 0 }).catch(
      (error: unknown) => error,
    );
    expect(requests.map((request) => request.headers['x-proxy-token'])).toEqual([
      's3cret-token',
      's3cret-token',
    ]);
    expect(other.requests).toEqual([]);
    expect(JSON.stringify(failure) + String(failure)).not.toContain('s3cret-token');
  });

  test('does not repeat a header in an error', async () => {
    const { url } = await served((request, response) =>
      response.writeHead(502).end(`{"message":"no ${request.headers['x-proxy-token']}"}`),
    );
    const failure: unknown = await discoverServerUrl(url, {
      headers: { 'X-Proxy-Token': 's3cret-token' },
      retries: 0,
    }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(HttpError);
    expect(inspect(failure)).not.toContain('s3cret-token');
  });

  test('rejects if no server responds', async () => {
    const call = discoverServerUrl('https://a.example.com', {
      retries: 0,
      fetch: () => Promise.reject(new TypeError('no')),
    });
    await expect(call).rejects.toMatchObject({ kind: 'network', path: '/.well-known/immich' });
  });
});
