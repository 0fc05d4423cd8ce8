import { describe, expect, expectTypeOf, test } from 'vitest';
import documented from '../openapi/operations.json' with { type: 'json' };
import { type Asset, createImmichClient, type ErrorBody } from '../src/index.js';
import { line, observed } from './helpers/network.js';

const { immich } = observed(() => Response.json({}));

describe('createImmichClient', () => {
  test.each(Object.values(documented).map(({ client }) => client))('has %s', (method) => {
    expect(immich).toHaveProperty(method, expect.any(Function));
  });

  test('creates a group when it is first used, and only once', () => {
    const created = createImmichClient({ url: 'https://photos.example.com' });
    const { get } = Object.getOwnPropertyDescriptor(created, 'albums') ?? {};
    expect(get).toBeTypeOf('function');
    expect(Object.keys(created)).toEqual(expect.arrayContaining(['admin', 'albums', 'workflows']));
    expect(created.albums).toBe(created.albums);
    expect(created.admin.users).toBe(created.admin.users);
    expect(created.with({ retries: 0 }).albums).not.toBe(created.albums);
  });

  test('rejects an invalid URL', () => {
    expect(() => createImmichClient({ url: 'photos.example.com' })).toThrow('`url`');
  });

  test('sends no request when it is created', () => {
    const { requests } = observed(() => Response.json({}));
    expect(requests).toEqual([]);
  });

  test('keeps the settings of two clients separate', async () => {
    const one = observed(() => Response.json({}), { url: 'https://one.example.com', apiKey: 'key-1' });
    const two = observed(() => Response.json({}), {
      url: 'https://two.example.com/sub/api/',
      apiKey: 'key-2',
    });
    await Promise.all([one.immich.server.ping(), two.immich.server.ping()]);
    const sent = [one, two].map(({ requests: [request] }) => [
      request?.url,
      request?.headers.get('x-api-key'),
    ]);
    expect(sent).toEqual([
      ['https://one.example.com/api/server/ping', 'key-1'],
      ['https://two.example.com/sub/api/server/ping', 'key-2'],
    ]);
  });
});

describe('immich.api', () => {
  test('calls an operation by its path', async () => {
    const { immich, requests } = observed(() => Response.json({ id: 'x1', type: 'IMAGE' }));
    const { data, error, response } = await immich.api.GET('/assets/{id}', {
      params: { path: { id: 'x1' } },
    });
    expect(line(requests[0])).toBe('GET /api/assets/x1');
    expect(requests[0]?.headers.get('x-api-key')).toBe('a-key');
    expect(data?.type).toBe('IMAGE');
    expect(response.status).toBe(200);
    expectTypeOf(data).toEqualTypeOf<Asset | undefined>();
    expectTypeOf(error).toEqualTypeOf<ErrorBody | undefined>();
  });

  test('returns the error body of the server', async () => {
    const { immich } = observed(() => Response.json({ message: 'Authentication required' }, { status: 401 }));
    const { data, error } = await immich.api.GET('/albums');
    expect(error?.message).toBe('Authentication required');
    expect(data).toBeUndefined();
  });

  test('keeps unknown enum values, and sends a Date as text', () => {
    type Data = Awaited<ReturnType<typeof call>>['data'];
    const call = () => immich.api.POST('/search/random', { body: { takenAfter: new Date(), type: 'IMAGE' } });
    expectTypeOf<NonNullable<Data>[number]['type']>().toEqualTypeOf<
      'AUDIO' | 'IMAGE' | 'OTHER' | 'VIDEO' | (string & {})
    >();
  });

  test('requires `parseAs` to read a file', async () => {
    const { immich } = observed(() => new Response('pixels'));
    const init = { params: { path: { id: 'x1' } } };
    const { data } = await immich.api.GET('/assets/{id}/original', { ...init, parseAs: 'blob' });
    expect(await data?.text()).toBe('pixels');
    expectTypeOf(data).toEqualTypeOf<Blob | undefined>();
    // @ts-expect-error a file is not JSON
    await expect(immich.api.GET('/assets/{id}/original', init)).rejects.toThrow();
  });

  test('returns undefined for a 204', async () => {
    const { immich } = observed(() => new Response(null, { status: 204 }));
    const { data } = await immich.api.DELETE('/assets', { body: { ids: ['x1'] } });
    expect(data).toBeUndefined();
    expectTypeOf(data).toEqualTypeOf<undefined>();
  });

  test('rejects paths and parameters that are not in the contract at compile time', () => {
    // Never called: only the compiler checks this.
    const refusals = [
      // @ts-expect-error no such path
      () => immich.api.GET('/asset'),
      // @ts-expect-error no such method there
      () => immich.api.PATCH('/assets'),
      // @ts-expect-error the id is missing
      () => immich.api.GET('/assets/{id}'),
      // @ts-expect-error the option is `params`
      () => immich.api.GET('/assets/{id}', { parms: { path: { id: 'x1' } } }),
      // @ts-expect-error no such filter
      () => immich.api.GET('/albums', { params: { query: { shared: true } } }),
      // @ts-expect-error the field is `albumName`
      () => immich.api.POST('/albums', { body: { name: 'Kyoto' } }),
      // @ts-expect-error requests are closed
      () => immich.api.POST('/search/random', { body: { type: 'HOLOGRAM' } }),
    ];
    expect(refusals).toHaveLength(7);
  });
});
