import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Asset, SearchResult } from '../../src/index.js';
import { type Call, observed, sentBy } from '../helpers/network.js';

describe('search', () => {
  test.each<[string, Call]>([
    ['POST /api/search/metadata {}', ({ search }) => search.metadata()],
    [
      'POST /api/search/metadata {"type":"IMAGE","takenAfter":"2024-01-01T00:00:00.000Z","city":null,"page":2}',
      ({ search }) =>
        search.metadata({ type: 'IMAGE', takenAfter: new Date('2024-01-01'), city: null, page: 2 }),
    ],
    [
      'POST /api/search/smart {"query":"a red boat","size":10}',
      ({ search }) => search.smart({ query: 'a red boat', size: 10 }),
    ],
    ['POST /api/search/random {}', ({ search }) => search.random()],
    ['POST /api/search/statistics {}', ({ search }) => search.statistics()],
    ['POST /api/search/large-assets', ({ search }) => search.largeAssets()],
    [
      'POST /api/search/large-assets?minFileSize=5000000&tagIds=t1&tagIds=t2&takenAfter=2024-01-01T00%3A00%3A00.000Z',
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

describe('search.metadata', () => {
  test('answers with one page as the server gives it', async () => {
    const page = { assets: { items: [{ id: 'x1' }], nextPage: '2' } };
    const { immich } = observed(() => Response.json(page));
    const result = await immich.search.metadata({ size: 1 });
    expect(result).toEqual(page);
    expectTypeOf(result).toEqualTypeOf<SearchResult>();
    expectTypeOf(result.assets.items).toEqualTypeOf<Asset[]>();
    expectTypeOf(result.assets.nextPage).toEqualTypeOf<string | null>();
  });
});
