import { networkInterfaces } from 'node:os';
import { stringify } from 'yaml';
import { describe, expect, test } from 'vitest';
import { DocumentError, fetchDocument } from '../../../src/contract/index.js';
import { smallDocument } from '../../helpers/documents.js';
import { pages, served, vacatedUrl } from '../../helpers/http-server.js';

const text = JSON.stringify(smallDocument());
const asked = (requests: { url?: string | undefined }[]) => requests.map(({ url }) => url);

describe('fetchDocument', () => {
  test('tries /api/docs, then /api/spec.json, then /api/spec.yaml', async () => {
    const { url, requests } = await served(pages({ '/api/spec.yaml': stringify(smallDocument()) }));
    expect(await fetchDocument(url)).toEqual(smallDocument());
    expect(asked(requests)).toEqual(['/api/docs', '/api/spec.json', '/api/spec.yaml']);
  });

  test('uses the first path that serves the document', async () => {
    const { url, requests } = await served(pages({ '/api/docs': text, '/api/spec.json': text }));
    expect(await fetchDocument(url)).toEqual(smallDocument());
    expect(asked(requests)).toEqual(['/api/docs']);
  });

  test('prefers a complete document to a web page and to a broken document', async () => {
    const { url } = await served(
      pages({
        '/api/docs': '<!doctype html><title>Docs</title>',
        '/api/spec.json': text.slice(0, -9),
        '/api/spec.yaml': text,
      }),
    );
    expect(await fetchDocument(url)).toEqual(smallDocument());
  });

  test('recognises a document by its content, not by status or content type', async () => {
    const { url } = await served((_request, response) =>
      response.writeHead(500, { 'content-type': 'text/html' }).end(text),
    );
    expect(await fetchDocument(url)).toEqual(smallDocument());
  });

  test.each(['', '/', '/api', '/api/', '/api//'])('accepts a base URL that ends in "%s"', async (end) => {
    const { url } = await served(pages({ '/api/spec.json': text }));
    expect(await fetchDocument(url + end)).toEqual(smallDocument());
  });

  test.each(['/photos', '/photos/', '/photos/api'])('accepts the sub-path %s', async (path) => {
    const { url } = await served(pages({ '/photos/api/spec.json': text }));
    expect(await fetchDocument(url + path)).toEqual(smallDocument());
  });

  test('accepts the URL of the document itself', async () => {
    const { url, requests } = await served(pages({ '/files/immich.json?raw=1': text }));
    expect(await fetchDocument(`${url}/files/immich.json?raw=1`)).toEqual(smallDocument());
    expect(asked(requests)).toEqual(['/files/immich.json?raw=1']);
  });

  test('follows redirects within the origin', async () => {
    const { url } = await served((request, response) => {
      if (request.url === '/elsewhere') response.end(text);
      else response.writeHead(302, { location: '/elsewhere' }).end();
    });
    expect(await fetchDocument(url)).toEqual(smallDocument());
  });

  test('does not follow a redirect to another origin, and names that origin', async () => {
    const other = await served(pages({ '/api/docs': text }));
    const { url } = await served(({ url: path = '' }, response) =>
      response.writeHead(301, { location: other.url + path }).end(),
    );
    await expect(fetchDocument(url)).rejects.toThrow(
      `${url}/api/docs redirects to another origin (${other.url}), which is not followed; name that address if you trust it.`,
    );
    expect(other.requests).toEqual([]);
  });

  test('treats another protocol as another origin', async () => {
    const { url } = await served((_request, response) =>
      response.writeHead(302, { location: url.replace('http:', 'https:') }).end(),
    );
    await expect(fetchDocument(url)).rejects.toThrow(
      `redirects to another origin (${url.replace('http:', 'https:')})`,
    );
  });

  test('redacts a header value that is the host of a redirect', async () => {
    const { url } = await served((_request, response) =>
      response.writeHead(302, { location: 'https://s3cret-token.example.com/' }).end(),
    );
    await expect(fetchDocument(url, { headers: { 'x-token': 's3cret-token' } })).rejects.toThrow(
      'redirects to another origin (https://[redacted].example.com)',
    );
  });

  test('sends no user that a redirect adds', async () => {
    const { url, requests } = await served((request, response) => {
      if (request.url === '/elsewhere') response.end(text);
      else response.writeHead(302, { location: `${url.replace('//', '//me:pw@')}/elsewhere` }).end();
    });
    expect(await fetchDocument(url)).toEqual(smallDocument());
    expect(requests.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined]);
  });

  test('gives up on an endless chain of redirects', async () => {
    const { url, requests } = await served((_request, response) =>
      response.writeHead(302, { location: '/api/docs' }).end(),
    );
    await expect(fetchDocument(url)).rejects.toThrow(`${url}/api/docs redirects more than 5 times.`);
    expect(requests.length).toBe(18);
  });

  test('sends user and password as basic authentication, and never prints them', async () => {
    const { url, requests } = await served(pages({}));
    const failure = await fetchDocument(url.replace('://', '://me:s%40cret@')).catch(
      (error: unknown) => error,
    );
    expect(requests[0]?.headers.authorization).toBe(`Basic ${btoa('me:s@cret')}`);
    expect(String(failure)).toBe(`DocumentError: ${url}/api/docs returned 404: there is no document.`);
  });

  test.each(['me', ':secret', 'me:'])('sends basic authentication if the URL has only %s', async (user) => {
    const { url, requests } = await served(pages({}));
    await fetchDocument(url.replace('://', `://${user}@`)).catch(() => {});
    const pair = user.includes(':') ? user : `${user}:`;
    expect(requests[0]?.headers.authorization).toBe(`Basic ${btoa(pair)}`);
  });

  test('sends headers with every request, also after redirects within the origin', async () => {
    const { url, requests } = await served((request, response) => {
      if (request.url === '/elsewhere') response.end(text);
      else if (request.url === '/api/docs') response.writeHead(404).end('{}');
      else response.writeHead(302, { location: '/elsewhere' }).end();
    });
    await fetchDocument(url, { headers: { 'X-Proxy-Token': 't0ken' } });
    expect(requests.map(({ headers }) => headers['x-proxy-token'])).toEqual(['t0ken', 't0ken', 't0ken']);
  });

  test('sends no header to another origin', async () => {
    const other = await served(pages({ '/api/docs': text }));
    const { url } = await served((_request, response) =>
      response.writeHead(307, { location: `${other.url}/api/docs` }).end(),
    );
    await expect(fetchDocument(url, { headers: { 'X-Proxy-Token': 't0ken' } })).rejects.toThrow(
      'redirects to another origin',
    );
    expect(other.requests).toEqual([]);
  });

  test.each(['s3cret-token', 'Bearer s3cret/token', 'a"b\\s3cret', `s3cret${'x'.repeat(2000)}`])(
    'does not print the value of a header that a server repeats (%#)',
    async (value) => {
      for (const spelled of [value, encodeURIComponent(value), value.replace('Bearer ', '')]) {
        const document = { ...smallDocument(), paths: { [`/${spelled}`]: 7 } };
        const { url } = await served((_request, response) => response.end(JSON.stringify(document)));
        const failure: unknown = await fetchDocument(url, { headers: { authorization: value } }).catch(
          (error: unknown) => error,
        );
        expect(failure).toBeInstanceOf(DocumentError);
        expect(String(failure)).toContain('[redacted]');
        expect(String(failure)).not.toContain('s3cret');
      }
    },
  );

  test('redacts the value of a header that a server repeats in the document', async () => {
    const document = { ...smallDocument(), info: { title: 's3cret-token', version: '3.0.3' } };
    const { url } = await served(pages({ '/api/docs': JSON.stringify(document) }));
    const read = await fetchDocument(url, { headers: { 'X-Proxy-Token': 's3cret-token' } });
    expect(read.info.title).toBe('[redacted]');
  });

  test('does not redact header values that are not secret', async () => {
    const { url } = await served(pages({ '/api/docs': text }));
    const headers = { Accept: 'application/json', 'X-Forwarded-Proto': 'components', 'X-Short': 'Color' };
    expect(await fetchDocument(url, { headers })).toEqual(smallDocument());
  });

  test.each([
    [{ 'x proxy': 's3cret' }, 'A header has an invalid name.'],
    [{ 'X-Proxy': 's3cret\nHost: a' }, 'The header x-proxy has an invalid value.'],
    [{ Host: 's3cret' }, 'The header host is set by the platform'],
  ])('rejects the headers %j without repeating a value', async (headers, message) => {
    const { url, requests } = await served(pages({ '/api/docs': text }));
    const failure: unknown = await fetchDocument(url, { headers }).catch((error: unknown) => error);
    expect(String(failure)).toContain(message);
    expect(String(failure)).not.toContain('s3cret');
    expect(requests).toEqual([]);
  });

  test('rejects a user in the URL together with a header `authorization`', async () => {
    const call = fetchDocument('http://me:secret@127.0.0.1:1', { headers: { Authorization: 'Bearer x' } });
    await expect(call).rejects.toThrow('give one of the two');
  });

  test.each(['me:secret@photos.example.com', 'photos.example.com', 'ftp://me:secret@host', ''])(
    'rejects %s as a URL without repeating it',
    async (server) => {
      await expect(fetchDocument(server)).rejects.toThrow(
        'The server must be an address such as https://photos.example.com.',
      );
    },
  );

  test('rejects a user with a `%` that is not encoded, without repeating it', async () => {
    const failure: unknown = await fetchDocument('http://me%:s%zcret@127.0.0.1:1').catch(
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(DocumentError);
    expect(String(failure)).toContain('has a `%` that is not written as `%25`');
    expect(String(failure)).not.toMatch(/me%|cret/);
  });

  test('never names the user or the password of a URL in an error', async () => {
    const { url } = await served((_request, response) => response.writeHead(404).end('{}'));
    const address = `${url.replace('//', '//me:s3cret@')}/immich.json?token=t0ken`;
    const failure: unknown = await fetchDocument(address).catch((error: unknown) => error);
    expect(String(failure)).toBe(`DocumentError: ${url}/immich.json returned 404: there is no document.`);
  });

  test('treats another port of the same host as another origin, and sends no credential to it', async () => {
    const other = await served(pages({ '/api/docs': text }));
    const { url } = await served((_request, response) =>
      response.writeHead(302, { location: `${other.url}/api/docs` }).end(),
    );
    await expect(fetchDocument(url.replace('//', '//me:s3cret@'))).rejects.toThrow(
      `redirects to another origin (${other.url})`,
    );
    expect(other.requests).toEqual([]);
  });

  test('reports that no server responds', async () => {
    const url = await vacatedUrl();
    await expect(fetchDocument(url)).rejects.toThrow(`Cannot reach ${url} (ECONNREFUSED).`);
  });

  test('stops waiting for a server that never responds', async () => {
    const { url } = await served(() => {});
    await expect(fetchDocument(url, { timeoutMs: 50 })).rejects.toThrow(
      `${url} did not respond within 0.05 s.`,
    );
  });

  test('stops reading a response that never ends', async () => {
    const { url } = await served((_request, response) => response.write('{"openapi":'));
    await expect(fetchDocument(url, { timeoutMs: 50 })).rejects.toThrow(
      `${url} did not respond within 0.05 s.`,
    );
  });

  test('stops reading at 50 MB', async () => {
    const megabyte = Buffer.alloc(1_000_000, ' ');
    const { url } = await served((_request, response) => {
      const more = (): void => {
        while (response.write(megabyte));
      };
      response.on('drain', more);
      more();
    });
    await expect(fetchDocument(`${url}/immich.json`)).rejects.toThrow(
      `${url}/immich.json is larger than 50 MB.`,
    );
  });

  test.each([
    ['a login page', 401, '<html>', 'returned 401: it is behind a login.'],
    ['a 403 in JSON', 403, '{"message":"Forbidden"}', 'returned 403: it is behind a login.'],
    ['a proxy without a server', 502, 'Bad Gateway', 'returned 502.'],
    ['the web client', 200, '<!doctype html>', 'is a web page, not an OpenAPI document.'],
    ['an empty response', 200, ' \n', 'is empty.'],
    ['JSON of another kind', 200, '{"res":"pong"}', 'is not an OpenAPI document.'],
    ['Swagger 2', 200, '{"swagger":"2.0"}', 'is a Swagger 2.0 document; OpenAPI 3.0 or 3.1 is needed.'],
    [
      'a truncated document',
      200,
      text.slice(0, 500),
      'starts like JSON but is not; it may have been cut off.',
    ],
  ])('describes %s', async (_title, status, body, said) => {
    const { url } = await served((_request, response) => response.writeHead(status).end(body));
    const failure: unknown = await fetchDocument(url).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(DocumentError);
    expect(String(failure)).toBe(`DocumentError: ${url}/api/docs ${said}`);
  });

  test('reports the most helpful failure: a broken document before a login page, a login page before a web page, a web page before a 404', async () => {
    const answers: Record<string, [number, string]> = {
      '/api/docs': [404, '{}'],
      '/api/spec.json': [200, '<html>'],
      '/api/spec.yaml': [401, '<html>'],
    };
    const { url } = await served(({ url: path = '' }, response) => {
      const [status, body] = answers[path] ?? [404, ''];
      response.writeHead(status).end(body);
    });
    await expect(fetchDocument(url)).rejects.toThrow('/api/spec.yaml returned 401');
    answers['/api/spec.yaml'] = [404, '{}'];
    await expect(fetchDocument(url)).rejects.toThrow('/api/spec.json is a web page');
    answers['/api/docs'] = [401, '<html>'];
    answers['/api/spec.json'] = [200, '{"openapi":"3.2.0"}'];
    await expect(fetchDocument(url)).rejects.toThrow(
      '/api/spec.json is an OpenAPI 3.2.0 document; 3.0 or 3.1 is needed.',
    );
  });

  const hasIPv6 = networkInterfaces()['lo']?.some(({ family }) => family === 'IPv6');
  test.skipIf(!hasIPv6)('accepts an IPv6 address (skipped without ::1)', async () => {
    const { url } = await served(pages({ '/api/spec.json': text }), '::1');
    expect(await fetchDocument(url)).toEqual(smallDocument());
  });
});
