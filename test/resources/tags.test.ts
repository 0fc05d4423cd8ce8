import { describe, expect, expectTypeOf, test } from 'vitest';
import type { BulkResult, Tag } from '../../src/index.js';
import { type Call, line, observed, sentBy } from '../helpers/network.js';

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
    ['DELETE /api/tags/t1', ({ tags }) => tags.delete('t1')],
    ['', ({ tags }) => tags.ensure([])],
    ['', ({ tags }) => tags.bulkTag({ tagIds: [], assetIds: ['x1'] })],
    ['', ({ tags }) => tags.bulkTag({ tagIds: ['t1'], assetIds: [] })],
    [
      'PUT /api/tags/assets {"tagIds":["t1"],"assetIds":["x1"]}',
      ({ tags }) => tags.bulkTag({ tagIds: ['t1'], assetIds: ['x1'] }),
    ],
  ])('sends %j', async (sent, call) => {
    expect(await sentBy(call)).toBe(sent);
  });

  test('cannot be renamed', async () => {
    const { immich } = observed(() => Response.json({ id: 't1', name: 'fjord' }));
    // @ts-expect-error only the colour changes
    const tag = await immich.tags.update('t1', { name: 'inlet' });
    expect(tag.name).toBe('fjord');
    expectTypeOf(tag).toEqualTypeOf<Tag>();
  });
});

describe('tags.tagAssets and tags.untagAssets', () => {
  test.each([
    ['tagAssets', 'PUT'],
    ['untagAssets', 'DELETE'],
  ] as const)('%s tells what became of each asset', async (method, verb) => {
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

describe('tags.bulkTag', () => {
  test('adds up what each request counted', async () => {
    const { immich, requests } = observed(async (request) => {
      const { assetIds } = await request.json();
      return Response.json({ count: assetIds.length });
    });
    const what = { tagIds: ['t1', 't2'], assetIds: ['x1', 'x2', 'x3'] };
    expect(await immich.tags.bulkTag(what, { chunkSize: 2 })).toEqual({ count: 3 });
    expect(await Promise.all(requests.map((request) => request.json()))).toEqual([
      { tagIds: ['t1', 't2'], assetIds: ['x1', 'x2'] },
      { tagIds: ['t1', 't2'], assetIds: ['x3'] },
    ]);
  });
});

describe('tags.ensure', () => {
  const server = () =>
    observed(async (request) => {
      const { tags } = await request.json();
      return Response.json(tags.map((value: string) => ({ id: `id of ${value}`, value })));
    });

  test('answers with a tag for each path, in their order', async () => {
    const { immich, requests } = server();
    const tags = await immich.tags.ensure(['sea', 'norway/fjord', 'sea', '/norway//fjord/']);
    expect(tags.map(({ value }) => value)).toEqual(['sea', 'norway/fjord', 'sea', 'norway/fjord']);
    expectTypeOf(tags).toEqualTypeOf<Tag[]>();
    expect(await requests[0]?.json()).toEqual({ tags: ['sea', 'norway/fjord'] });
  });

  test.each(['', '/', '//'])('refuses %j, which names no tag, and sends nothing', async (path) => {
    const { immich, requests } = server();
    await expect(immich.tags.ensure(['sea', path])).rejects.toMatchObject({ name: 'ArgumentError' });
    expect(requests).toEqual([]);
  });
});

describe('tags.byPath', () => {
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
  ])('finds %s: %s', async (path, id) => {
    expect((await immich.tags.byPath(path))?.id).toBe(id);
  });
});
