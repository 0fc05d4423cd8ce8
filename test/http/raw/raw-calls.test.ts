import { describe, expect, test } from 'vitest';
import { line, observed } from '../../helpers/network.js';

describe('immich.api', () => {
  test.each([
    ['no parameters', {}, 'undefined'],
    ['no parameters of the path', { params: {} }, 'undefined'],
    ['an empty id', { params: { path: { id: '' } } }, '""'],
  ])('names the path parameter that a call with %s lacks, and sends nothing', async (_name, init, given) => {
    const { immich, requests } = observed(() => Response.json({}));
    // @ts-expect-error the compiler requires `params`, which plain JavaScript can leave out
    const call = immich.api.GET('/albums/{id}', init);
    await expect(call).rejects.toMatchObject({
      name: 'ArgumentError',
      message: `\`params.path.id\` must be an id, not ${given}.`,
    });
    expect(requests).toEqual([]);
  });

  test('returns an error response after the usual retries', async () => {
    const { immich, requests } = observed(
      () => Response.json({ message: 'busy' }, { status: 503, headers: { 'retry-after': '0' } }),
      { apiKey: 'k', retries: 1 },
    );
    const { error, response } = await immich.api.GET('/albums');
    expect(requests).toHaveLength(2);
    expect(error?.message).toBe('busy');
    expect(response.status).toBe(503);
  });

  test('rejects with a ParseError if a web page arrives instead of JSON', async () => {
    const { immich } = observed(() => new Response('<form><input type="password"></form>'));
    await expect(immich.api.GET('/albums')).rejects.toMatchObject({ likelyCause: 'login-page' });
  });

  test('reads a response with or without a length', async () => {
    for (const headers of [{}, { 'content-length': '11' }]) {
      const { immich } = observed(() => new Response('{"id":"a1"}', { headers }));
      const { data } = await immich.api.GET('/albums/{id}', { params: { path: { id: 'a1' } } });
      expect(data).toEqual({ id: 'a1' });
    }
  });

  test('sends a shared link of the query as a header, in place of the API key', async () => {
    const { immich, requests } = observed(() => Response.json({}));
    await immich.api.GET('/shared-links/me', { params: { query: { key: 's' } } });
    expect(line(requests[0])).toBe('GET /api/shared-links/me');
    expect(requests[0]?.headers.get('x-immich-share-key')).toBe('s');
    expect(requests[0]?.headers.has('x-api-key')).toBe(false);
  });

  test('keeps the rest of a query with a shared link', async () => {
    const { immich, requests } = observed(() => Response.json([]));
    await immich.api.GET('/timeline/buckets', { params: { query: { slug: 's', albumId: 'a1' } } });
    expect(line(requests[0])).toBe('GET /api/timeline/buckets?albumId=a1');
    expect(requests[0]?.headers.get('x-immich-share-slug')).toBe('s');
  });

  test('rejects with the reason of an abort, also if it is falsy', async () => {
    const { immich } = observed(() => Response.json([]));
    await expect(immich.api.GET('/albums', { signal: AbortSignal.abort(null) })).rejects.toBe(null);
  });

  test('encodes the path itself, whatever the caller passes', async () => {
    const { immich, requests } = observed(() => Response.json({}));
    const init = { params: { path: { id: 'a/1' } }, pathSerializer: () => '/users/me' };
    await immich.api.GET('/albums/{id}', init);
    expect(line(requests[0])).toBe('GET /api/albums/a%2F1');
  });

  test('rejects a second credential, and sends nothing', async () => {
    const { immich, requests } = observed(() => Response.json({}));
    const call = immich.api.GET('/albums', { headers: { authorization: 'Bearer t' } });
    await expect(call).rejects.toMatchObject({ name: 'ArgumentError' });
    expect(requests).toEqual([]);
  });

  test('rejects unknown options, and options that the client sets itself', async () => {
    const { immich, requests } = observed(() => Response.json([]));
    const refusals = [
      // @ts-expect-error see `redirect` of the methods that return a file
      [immich.api.GET('/albums', { redirect: 'error' }), '`redirect`'],
      // @ts-expect-error a response is never cached
      [immich.api.GET('/albums', { cache: 'force-cache' }), '`cache`'],
      // @ts-expect-error the client has its own credential
      [immich.api.GET('/albums', { credentials: 'include' }), '`credentials`'],
      // @ts-expect-error without effect
      [immich.api.GET('/albums', { keepalive: true }), '`keepalive`'],
      // @ts-expect-error it would see the credential
      [immich.api.GET('/albums', { middleware: [] }), '`middleware`'],
      // @ts-expect-error the option is `params`
      [immich.api.GET('/albums', { parms: { query: {} } }), '`parms`'],
      // @ts-expect-error the credential would be sent to another server
      [immich.api.GET('/albums', { baseUrl: 'https://evil.example.com/api' }), '`baseUrl`'],
      // @ts-expect-error this begins like the address of the client
      [immich.api.GET('/albums', { baseUrl: 'https://photos.example.com/api.evil.com' }), '`baseUrl`'],
      // @ts-expect-error not a path
      [immich.api.GET('.evil.com/albums'), 'begins with `/`'],
      // @ts-expect-error the id is missing
      [immich.api.GET('/albums/{id}'), '`params.path.id`'],
    ] as const;
    for (const [call, name] of refusals) {
      await expect(call).rejects.toMatchObject({
        name: 'ArgumentError',
        message: expect.stringContaining(name),
      });
    }
    expect(requests).toEqual([]);
    await immich.api.GET('/albums', {
      signal: new AbortController().signal,
      headers: { 'x-proxy': undefined },
    });
    expect(requests.at(-1)?.headers.has('x-proxy')).toBe(false);
  });
});
