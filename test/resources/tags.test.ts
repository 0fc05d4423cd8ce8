import { describe, expect, expectTypeOf, onTestFinished, test } from 'vitest';
import { type BulkResult, createImmichClient, type Tag } from '../../src/index.js';
import { startSandbox } from '../../src/sandbox/index.js';
import { type Call, line, observed, sentBy } from '../helpers/network.js';
import { RELEASES } from '../sandbox/releases.js';

describe('tags', () => {
  test.each<[string, Call]>([
    ['GET /api/tags', ({ tags }) => tags.list()],
    ['GET /api/tags/t1', ({ tags }) => tags.get('t1')],
    [
      'POST /api/tags {"name":"fjord","parentId":"t1"}',
      ({ tags }) => tags.create({ name: 'fjord', parentId: 't1' }),
    ],
    ['PUT /api/tags {"tags":["norway/fjord","sea"]}', ({ tags }) => tags.upsert(['norway/fjord', 'sea'])],
    ['PUT /api/tags/t1 {"color":null}', ({ tags }) => tags.update('t1', { color: null })],
    ['PUT /api/tags/t1 {"color":"#7f00ff"}', ({ tags }) => tags.update('t1', { color: '7f00ff' })],
    ['PUT /api/tags/t1 {"color":"#7f00ff"}', ({ tags }) => tags.update('t1', { color: '#7f00ff' })],
    ['DELETE /api/tags/t1', ({ tags }) => tags.delete('t1')],
    ['', ({ tags }) => tags.ensure([])],
    ['', ({ tags }) => tags.tagMany({ tagIds: [], assetIds: ['x1'] })],
    ['', ({ tags }) => tags.tagMany({ tagIds: ['t1'], assetIds: [] })],
  ])('sends %j', async (sent, call) => {
    expect(await sentBy(call)).toBe(sent);
  });

  test('renames a tag on Immich 3.2', async () => {
    const { immich, requests } = observed(() => Response.json({ id: 't1', name: 'inlet' }), {
      serverVersion: '3.2.0',
    });
    const tag = await immich.tags.update('t1', { name: 'inlet' });
    expect(await requests[0]?.json()).toEqual({ name: 'inlet' });
    expectTypeOf(tag).toEqualTypeOf<Tag>();
  });
});

describe('tags.ensure', () => {
  test('sends each path once, and returns a tag for each path given', async () => {
    const { immich, requests } = observed(async (request) => {
      const { tags }: { tags: string[] } = await request.json();
      return Response.json(tags.map((value) => ({ id: `id of ${value}`, value })));
    });
    const tags = await immich.tags.ensure(['a', '/a/', 'b', 'a']);
    expect(tags.map(({ id }) => id)).toEqual(['id of a', 'id of a', 'id of b', 'id of a']);
    expect(await requests[0]?.json()).toEqual({ tags: ['a', 'b'] });
    expect(requests).toHaveLength(1);
  });
});

describe('tags.ensure with letters outside of ASCII', () => {
  const server = (status: number, message: string) =>
    observed(({ method }) =>
      method === 'GET'
        ? Response.json({ message }, { status })
        : Response.json([{ id: 't1', value: 'f\u00e5r' }]),
    );

  test('creates the tag in form NFC if the API key may not list tags', async () => {
    const { immich, requests } = server(403, 'Missing required permission: tag.read');
    expect(await immich.tags.ensure(['fa\u030ar'])).toMatchObject([{ id: 't1' }]);
    expect(await requests[1]?.json()).toEqual({ tags: ['f\u00e5r'] });
  });

  test.each([
    [403, 'Forbidden'],
    [500, 'Internal server error'],
  ])('rejects if the list fails with a %i "%s"', async (status, message) => {
    const { immich, requests } = server(status, message);
    await expect(immich.tags.ensure(['fa\u030ar'])).rejects.toMatchObject({ status });
    expect(requests).toHaveLength(1);
  });
});

describe('tags.ensure on a server that does not return a tag for each path', () => {
  test.each([[['a']], [['a', 'b', 'c']], [[]]])(
    'rejects instead of returning the tags %j',
    async (values) => {
      const { immich } = observed(() => Response.json(values.map((value) => ({ id: value, value }))));
      await expect(immich.tags.ensure(['a', 'b'])).rejects.toMatchObject({
        name: 'IntegrityError',
        operationId: 'upsertTags',
      });
    },
  );
});

describe('tags.findByPath', () => {
  test('finds a tag if each of its parts is stored in another Unicode form', async () => {
    const stored = 'norge/so\u0308r/fja\u030ardar';
    const tags = ['norge', 'norge/so\u0308r', stored].map((value, at) => ({ id: `t${at}`, value }));
    const { immich } = observed(() => Response.json(tags));
    expect(await immich.tags.findByPath('norge/s\u00f6r/fj\u00e5rdar')).toMatchObject({ id: 't2' });
    expect(await immich.tags.findByPath('norge/s\u00f6r/hav')).toBeUndefined();
  });
});

describe('tags.tagAssets and tags.untagAssets', () => {
  test.each([
    ['tagAssets', 'PUT'],
    ['untagAssets', 'DELETE'],
  ] as const)('%s reports the result of each asset', async (method, verb) => {
    const { immich, requests } = observed(() =>
      Response.json([
        { id: 'x1', success: true },
        { id: 'x2', success: false, error: 'not_found' },
      ]),
    );
    const result = await immich.tags[method]('t1', ['x1', 'x2']);
    expect({ ...result }).toEqual({
      succeeded: ['x1'],
      duplicates: [],
      failed: [{ id: 'x2', reason: 'not_found' }],
    });
    expectTypeOf(result).toEqualTypeOf<BulkResult>();
    expect(line(requests[0])).toBe(`${verb} /api/tags/t1/assets`);
    expect(await requests[0]?.json()).toEqual({ ids: ['x1', 'x2'] });
  });
});

describe('tags.tagMany', () => {
  test('sends chunks, and needs no more requests if every pair was new', async () => {
    const { immich, requests } = observed(async (request) => {
      const { tagIds, assetIds } = await request.json();
      return Response.json({ count: tagIds.length * assetIds.length });
    });
    const what = { tagIds: ['t1', 't2', 't1'], assetIds: ['x1', 'x2', 'x3'] };
    const result = await immich.tags.tagMany(what, { chunkSize: 2 });
    expect({ ...result }).toEqual({ succeeded: ['x1', 'x2', 'x3'], duplicates: [], failed: [] });
    expectTypeOf(result).toEqualTypeOf<BulkResult>();
    expect(await Promise.all(requests.map((request) => request.json()))).toEqual([
      { tagIds: ['t1', 't2'], assetIds: ['x1', 'x2'] },
      { tagIds: ['t1', 't2'], assetIds: ['x3'] },
    ]);
  });

  /** A server that reports this number of new pairs and has these assets, which are all tagged afterwards. */
  const server = (count: number, known: string[]) =>
    observed(async (request) => {
      if (request.url.endsWith('/tags/assets')) return Response.json({ count });
      const { ids }: { ids: string[] } = await request.json();
      const errorOf = (id: string) => (known.includes(id) ? 'duplicate' : 'no_permission');
      return Response.json(ids.map((id) => ({ id, success: false, error: errorOf(id) })));
    });

  test('finds out which assets the server ignored', async () => {
    const { immich, requests } = server(3, ['x1', 'x2']);
    const result = await immich.tags.tagMany({ tagIds: ['t1', 't2'], assetIds: ['x1', 'x2', 'x3'] });
    expect({ ...result }).toEqual({
      succeeded: ['x1', 'x2'],
      duplicates: [],
      failed: [{ id: 'x3', reason: 'no_permission' }],
    });
    expect(requests.map(line)).toEqual([
      'PUT /api/tags/assets',
      'PUT /api/tags/t1/assets',
      'PUT /api/tags/t2/assets',
    ]);
  });

  test('recognises duplicates if no pair was new', async () => {
    const { immich } = server(0, ['x1']);
    const result = await immich.tags.tagMany({ tagIds: ['t1'], assetIds: ['x1', 'x2'] });
    expect({ ...result }).toEqual({
      succeeded: [],
      duplicates: ['x1'],
      failed: [{ id: 'x2', reason: 'no_permission' }],
    });
  });

  test.each(RELEASES)('reports the result of each asset on a server of %s', async (release) => {
    const sandbox = await startSandbox({ immich: release, extractionDelayMs: 0 });
    onTestFinished(() => sandbox.close());
    const immich = createImmichClient(sandbox);
    const { id } = await immich.assets.upload(new File(['a fjord'], 'fjord.jpg'));
    const tagIds = (await immich.tags.ensure(['norway', 'sea'])).map((tag) => tag.id);
    const unknown = '00000000-0000-4000-8000-000000000000';
    const failed = [{ id: unknown, reason: 'no_permission' }];

    const first = await immich.tags.tagMany({ tagIds, assetIds: [id, unknown] });
    expect({ ...first }).toEqual({ succeeded: [id], duplicates: [], failed });
    const second = await immich.tags.tagMany({ tagIds, assetIds: [id, unknown] });
    expect({ ...second }).toEqual({ succeeded: [], duplicates: [id], failed });
    await expect(immich.tags.tagMany({ tagIds: [...tagIds, unknown], assetIds: [id] })).rejects.toMatchObject(
      { reason: 'not-found' },
    );
  });
});

describe('tags.ensure', () => {
  const server = () =>
    observed(async (request) => {
      const { tags } = await request.json();
      return Response.json(tags.map((value: string) => ({ id: `id of ${value}`, value })));
    });

  test('returns a tag for each path, in the same order', async () => {
    const { immich, requests } = server();
    const tags = await immich.tags.ensure(['sea', 'norway/fjord', 'sea', '/norway//fjord/']);
    expect(tags.map(({ value }) => value)).toEqual(['sea', 'norway/fjord', 'sea', 'norway/fjord']);
    expectTypeOf(tags).toEqualTypeOf<Tag[]>();
    expect(await requests[0]?.json()).toEqual({ tags: ['sea', 'norway/fjord'] });
  });

  test.each(['', '/', '//'])('rejects %j, which is not a tag, and sends nothing', async (path) => {
    const { immich, requests } = server();
    await expect(immich.tags.ensure(['sea', path])).rejects.toMatchObject({ name: 'ArgumentError' });
    expect(requests).toEqual([]);
  });
});

describe('tags.findByPath', () => {
  const { immich } = observed(() =>
    Response.json([
      { id: 't1', value: 'fjord' },
      { id: 't2', value: 'norway/fjord' },
    ]),
  );

  test.each([
    ['norway/fjord', 't2'],
    ['/norway/fjord/', 't2'],
    ['fjord', 't1'],
    ['Fjord', undefined],
    ['norway', undefined],
  ])('returns for %s: %s', async (path, id) => {
    expect((await immich.tags.findByPath(path))?.id).toBe(id);
  });
});
