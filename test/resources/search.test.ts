import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Asset, MetadataSearch, Pages } from '../../src/index.js';
import { type Call, observed, sentBy } from '../helpers/network.js';

describe('search', () => {
  test.each<[string, Call]>([
    ['POST /api/search/random {"visibility":"timeline"}', ({ search }) => search.random()],
    [
      'POST /api/search/random {"size":3,"visibility":"archive"}',
      ({ search }) => search.random({ size: 3, visibility: 'archive' }),
    ],
    ['POST /api/search/random {"size":3}', ({ search }) => search.random({ size: 3, visibility: 'any' })],
    [
      'POST /api/search/statistics {"city":null,"visibility":"timeline"}',
      ({ search }) => search.count({ city: null }),
    ],
    ['POST /api/search/statistics {}', ({ search }) => search.count({ visibility: 'any' })],
    ['POST /api/search/statistics {}', ({ search }) => search.statistics()],
    ['POST /api/search/large-assets?visibility=timeline', ({ search }) => search.largeAssets()],
    [
      'POST /api/search/large-assets?minFileSize=5000000&tagIds=t1&tagIds=t2&takenAfter=2024-01-01T00%3A00%3A00.000Z&visibility=timeline',
      ({ search }) =>
        search.largeAssets({
          minFileSize: 5_000_000,
          tagIds: ['t1', 't2'],
          takenAfter: new Date('2024-01-01'),
        }),
    ],
    ['GET /api/search/explore', ({ search }) => search.explore()],
    [
      'GET /api/search/person?name=Ada&withHidden=true',
      ({ search }) => search.people({ name: 'Ada', withHidden: true }),
    ],
    ['GET /api/search/places?name=Bergen', ({ search }) => search.places({ name: 'Bergen' })],
    ['GET /api/search/cities', ({ search }) => search.cities()],
    [
      'GET /api/search/suggestions?type=city&country=Norway',
      ({ search }) => search.suggestions({ type: 'city', country: 'Norway' }),
    ],
  ])('sends %s', async (sent, call) => {
    expect(await sentBy(call)).toBe(sent);
  });
});

interface Sent {
  [name: string]: unknown;
}

/** A server with these pages in turn, and the request bodies that it received. */
function paged(
  pages: { ids: string[]; nextPage?: string; nextCursor?: string | null }[],
  serverVersion = '3.0.3',
) {
  const sent: Sent[] = [];
  const { immich } = observed(
    async (request) => {
      const page = pages[sent.length];
      sent.push(await request.json());
      if (!page) return Response.json({ message: 'asked for a page that is not there' }, { status: 400 });
      const { ids, nextPage = null, ...cursor } = page;
      return Response.json({ assets: { items: ids.map((id) => ({ id })), nextPage, ...cursor } });
    },
    { serverVersion },
  );
  return { immich, sent };
}

/** Fields of searches that JavaScript programs set to `undefined`. */
const UNSET: object = { filter: undefined, orderBy: undefined, cursor: undefined, page: undefined };

const idsOf = (assets: Asset[]) => assets.map(({ id }) => id);

describe('search.metadata', () => {
  test('iterates over the assets of all pages, by page number if they have no dates', async () => {
    const { immich, sent } = paged([{ ids: ['x1', 'x2'], nextPage: '2' }, { ids: ['x3'] }]);
    const found: string[] = [];
    for await (const asset of immich.search.metadata({ type: 'IMAGE' })) {
      expectTypeOf(asset).toEqualTypeOf<Asset>();
      found.push(asset.id);
    }
    expect(found).toEqual(['x1', 'x2', 'x3']);
    expect(sent).toEqual([
      { type: 'IMAGE', visibility: 'timeline', size: 250 },
      { type: 'IMAGE', visibility: 'timeline', size: 250, page: 2 },
    ]);
  });

  test.each([{ filter: {} }, { orderBy: { direction: 'asc' } }, { cursor: 'c0' }])(
    'follows the cursors of a search in the 3.2 format, without a visibility: %j',
    async (filter: object) => {
      const pages = [
        { ids: ['x1'], nextCursor: 'c1' },
        { ids: ['x2'], nextCursor: 'c2' },
        { ids: ['x3'], nextCursor: null },
      ];
      const { immich, sent } = paged(pages, '3.2.0');
      expect(idsOf(await immich.search.metadata(filter).toArray())).toEqual(['x1', 'x2', 'x3']);
      expect(sent).toEqual([filter, { ...filter, cursor: 'c1' }, { ...filter, cursor: 'c2' }]);
    },
  );

  test('fails at the end if the pages of a cursor overlap', async () => {
    const { immich } = paged([{ ids: ['x1', 'x2'], nextCursor: 'c1' }, { ids: ['x2'] }], '3.2.0');
    const filter: object = { filter: {} };
    await expect(immich.search.metadata(filter).toArray()).rejects.toMatchObject({ name: 'IntegrityError' });
  });

  test('rejects a search in the 3.2 format on a server that would ignore it', async () => {
    const { immich, sent } = paged([], '3.0.3');
    const filter: object = { filter: {} };
    await expect(immich.search.metadata(filter).toArray()).rejects.toMatchObject({
      name: 'UnsupportedError',
    });
    expect(sent).toEqual([]);
  });

  test('starts at a cursor, in the order of `orderBy`, with typed operators', async () => {
    const { immich, sent } = paged([{ ids: ['x1'], nextCursor: null }], '3.2.0');
    const search: MetadataSearch = {
      filter: { takenAt: { gte: new Date('2024-01-01') }, or: [{ city: { eq: 'Bergen' } }] },
      orderBy: { field: 'rating', direction: 'asc' },
      cursor: 'c7',
      size: 10,
      withExif: true,
    };
    await immich.search.metadata(search).toArray();
    expect(sent).toEqual([
      {
        ...search,
        filter: { takenAt: { gte: '2024-01-01T00:00:00.000Z' }, or: [{ city: { eq: 'Bergen' } }] },
      },
    ]);
  });

  test.each<[string, Call, string]>([
    ['metadata', ({ search }) => search.metadata({ filter: {}, city: 'Bergen' }).first(), '`city` cannot'],
    [
      'metadata',
      ({ search }) => search.metadata({ cursor: 'c1', orderBy: {}, visibility: 'any' }).first(),
      '`visibility` cannot be combined with `orderBy`, `cursor`',
    ],
    [
      'smart',
      ({ search }) => search.smart({ query: 'a', filter: {}, isFavorite: true }).first(),
      '`isFavorite`',
    ],
    ['random', ({ search }) => search.random({ filter: {}, visibility: 'timeline' }), '`visibility`'],
    ['count', ({ search }) => search.count({ filter: {}, type: 'IMAGE' }), '`type`'],
    ['statistics', ({ search }) => search.statistics({ filter: {}, type: 'IMAGE' }), '`type`'],
  ])('rejects flat filters together with `filter` in search.%s', async (_method, call, words) => {
    const { immich, requests } = observed(() => Response.json({}), { serverVersion: '3.2.0' });
    await expect(call(immich)).rejects.toMatchObject({
      name: 'ArgumentError',
      message: expect.stringContaining(words),
    });
    expect(requests).toEqual([]);
  });

  test.each<[string, Call]>([
    ['smart', ({ search }) => search.smart({ query: 'a', filter: {} }).first()],
    ['random', ({ search }) => search.random({ filter: {} })],
    ['count', ({ search }) => search.count({ filter: {} })],
    ['statistics', ({ search }) => search.statistics({ filter: {} })],
  ])('rejects `filter` in search.%s on a server that would ignore it', async (_method, call) => {
    const { immich, requests } = observed(() => Response.json({}), { serverVersion: '3.0.3' });
    await expect(call(immich)).rejects.toMatchObject({
      name: 'UnsupportedError',
      message: expect.stringContaining('needs Immich 3.2.0 or later'),
    });
    expect(requests).toEqual([]);
  });

  test.each<[string, Call, string]>([
    [
      'smart',
      ({ search }) => search.smart({ query: 'a', filter: {} }).toArray(),
      '{"query":"a","filter":{}}',
    ],
    ['random', ({ search }) => search.random({ filter: {}, size: 2 }), '{"filter":{},"size":2}'],
    ['count', ({ search }) => search.count({ filter: {} }), '{"filter":{}}'],
    ['statistics', ({ search }) => search.statistics({ filter: {} }), '{"filter":{}}'],
  ])(
    'sends no flat filter together with `filter` in search.%s, in a single request',
    async (_method, call, body) => {
      const { immich, requests } = observed(
        () => Response.json({ assets: { items: [], nextPage: null, nextCursor: null } }),
        { serverVersion: '3.2.0' },
      );
      await call(immich);
      expect(await Promise.all(requests.map((request) => request.text()))).toEqual([body]);
    },
  );

  test.each<[string, Call]>([
    ['metadata', ({ search }) => search.metadata(JSON.parse('{"page":2}')).toArray()],
    ['smart', ({ search }) => search.smart(JSON.parse('{"query":"a boat","page":2}')).toArray()],
  ])('rejects `page` in a filter of search.%s', async (_method, call) => {
    const { immich, sent } = paged([]);
    await expect(call(immich)).rejects.toMatchObject({
      name: 'ArgumentError',
      message: expect.stringContaining('`page` cannot be set'),
    });
    expect(sent).toEqual([]);
  });

  test.each<[string, object, Call]>([
    [
      'metadata',
      { city: 'Bergen', visibility: 'timeline', size: 250 },
      ({ search }) => search.metadata({ city: 'Bergen', ...UNSET }).toArray(),
    ],
    [
      'smart',
      { query: 'a boat', visibility: 'timeline' },
      ({ search }) => search.smart({ query: 'a boat', ...UNSET }).toArray(),
    ],
    ['statistics', { city: 'Bergen' }, ({ search }) => search.statistics({ city: 'Bergen', ...UNSET })],
  ])('ignores undefined fields in search.%s', async (_method, body, call) => {
    const { immich, sent } = paged([{ ids: [] }]);
    await call(immich);
    expect(sent).toEqual([body]);
  });

  test.each<[string, object, Call]>([
    ...[{ size: 7 }, { withExif: true }, { withPeople: true }, { withStacked: true }].map(
      (shared): [string, object, Call] => [
        'metadata',
        { filter: {}, ...shared },
        ({ search }) => search.metadata({ filter: {}, ...shared }).toArray(),
      ],
    ),
    ...[{ query: 'a boat' }, { queryAssetId: 'x1' }, { query: 'a boat', language: 'en' }].map(
      (shared): [string, object, Call] => [
        'smart',
        { filter: {}, ...shared },
        ({ search }) => search.smart({ filter: {}, ...shared }).toArray(),
      ],
    ),
  ])('accepts fields of both formats: search.%s with %j', async (_method, body, call) => {
    const { immich, sent } = paged([{ ids: [] }], '3.2.0');
    await call(immich);
    expect(sent).toEqual([body]);
  });

  test('ignores undefined flat fields next to `filter`', async () => {
    const { immich, sent } = paged([{ ids: [] }], '3.2.0');
    const unset: object = { city: undefined, visibility: undefined };
    await immich.search.metadata({ filter: {}, ...unset }).toArray();
    expect(sent).toEqual([{ filter: {} }]);
  });

  test('requests no larger pages than the limit needs', async () => {
    const page = { ids: ['x1', 'x2', 'x3'] };
    const { immich, sent } = paged([page, page, page, page]);
    await immich.search.metadata().first();
    await immich.search.metadata({ size: 2 }).toArray({ limit: 3 });
    await immich.search.metadata().toArray({ limit: 5000 });
    await immich.search.metadata({ size: 500 }).toArray();
    expect(sent.map(({ size }) => size)).toEqual([1, 2, 1000, 500]);
  });

  test('sends a Date as text', async () => {
    const { immich, sent } = paged([{ ids: [] }]);
    await immich.search.metadata({ takenAfter: new Date('2024-01-01') }).toArray();
    expect(sent[0]).toMatchObject({ takenAfter: '2024-01-01T00:00:00.000Z' });
  });

  test('stops between two assets when it is aborted, with the reason', async () => {
    const controller = new AbortController();
    const { immich } = paged([{ ids: ['x1', 'x2'] }]);
    const found: string[] = [];
    const all = (async () => {
      for await (const { id } of immich.search.metadata({}, { signal: controller.signal })) {
        found.push(id);
        controller.abort(new Error('enough'));
      }
    })();
    await expect(all).rejects.toThrow('enough');
    expect(found).toEqual(['x1']);
  });

  test('requests no page after it is aborted', async () => {
    const controller = new AbortController();
    const { immich, sent } = paged([{ ids: ['x1'], nextPage: '2' }, { ids: ['x2'] }]);
    const pages = immich.search.metadata({}, { signal: controller.signal }).pages();
    await pages.next();
    controller.abort(new Error('enough'));
    await expect(pages.next()).rejects.toThrow('enough');
    expect(sent).toHaveLength(1);
  });

  test('rejects with the error of the server', async () => {
    const { immich } = paged([{ ids: ['x1'], nextPage: '2' }]);
    await expect(immich.search.metadata().toArray()).rejects.toMatchObject({
      name: 'HttpError',
      status: 400,
    });
  });

  test('sends no visibility for `any` to a 3.x server', async () => {
    const { immich, sent } = paged([{ ids: [] }]);
    await immich.search.metadata({ visibility: 'any' }).toArray();
    expect(sent).toEqual([{ size: 250 }]);
  });

  test('rejects the visibility `any` on a 2.x server', async () => {
    const { immich, sent } = paged([], '2.7.5');
    await expect(immich.search.metadata({ visibility: 'any' }).first()).rejects.toMatchObject({
      name: 'UnsupportedError',
      message: "A search with `visibility: 'any'` needs Immich 3.0.0 or later; this server runs 2.7.5.",
    });
    expect(sent).toEqual([]);
  });
});

describe('search.smart', () => {
  test('iterates by page number, whatever cursors the server returns', async () => {
    const { immich, sent } = paged([
      { ids: ['x1'], nextPage: '2', nextCursor: 'c1' },
      { ids: ['x2'], nextCursor: 'c2' },
    ]);
    const found = immich.search.smart({ query: 'a red boat' });
    expectTypeOf(found).toEqualTypeOf<Pages<Asset>>();
    expect(idsOf(await found.toArray())).toEqual(['x1', 'x2']);
    expect(sent).toEqual([
      { query: 'a red boat', visibility: 'timeline' },
      { query: 'a red boat', visibility: 'timeline', page: 2 },
    ]);
  });
});

describe('search.count', () => {
  test('returns a number', async () => {
    const { immich } = observed(() => Response.json({ total: 7 }));
    const count = await immich.search.count();
    expect(count).toBe(7);
    expectTypeOf(count).toEqualTypeOf<number>();
  });
});
