import { visibleAssets } from '../access.js';
import { badRequest, unauthorized } from '../errors.js';
import type { Call, Handlers, ServedOperation } from '../handler.js';
import type { Library } from '../state/library.js';
import type { Asset, Schemas } from '../state/records.js';
import { type AssetFilter, byTimeTaken, matching } from '../state/search.js';
import { assetView, assetWithExif } from '../views/assets.js';

const DEFAULT_SIZE = 250;
const DEFAULT_SMART_SIZE = 100;

type SearchOperations =
  'searchAssets' | 'searchSmart' | 'searchRandom' | 'searchLargeAssets' | 'searchAssetStatistics';

export const searchHandlers: Handlers<SearchOperations> = {
  searchAssets(call) {
    const { page = 1, size = DEFAULT_SIZE, order, withExif } = call.body;
    return pageOf(byTimeTaken(found(call, call.body), call.library, order), page, size, withExif);
  },

  searchSmart(call) {
    const { body, library } = call;
    if (!library.machineLearning) throw badRequest('Smart search is not enabled');
    const alike = body.queryAssetId && library.assets.get(body.queryAssetId)?.originalFileName;
    const query = body.query ?? alike;
    if (!query) throw badRequest('Either `query` or `queryAssetId` must be set');
    return pageOf(
      byLikeness(found(call, body), query),
      body.page ?? 1,
      body.size ?? DEFAULT_SMART_SIZE,
      body.withExif,
    );
  },

  searchRandom(call) {
    const { size = DEFAULT_SIZE, withExif } = call.body;
    return shuffled(found(call, call.body), call.library)
      .slice(0, size)
      .map(withExif ? assetWithExif : assetView);
  },

  searchLargeAssets(call) {
    const { minFileSize = 0, size = DEFAULT_SIZE } = call.query;
    return found(call, call.query)
      .filter(({ bytes }) => bytes.length > minFileSize)
      .toSorted((a, b) => b.bytes.length - a.bytes.length)
      .slice(0, size)
      .map(assetWithExif);
  },

  searchAssetStatistics: (call) => ({ total: found(call, call.body).length }),
};

/** The assets that a caller may see and that pass the filter. */
export function found(call: Pick<Call<ServedOperation>, 'caller' | 'library'>, filter: AssetFilter): Asset[] {
  if (filter.visibility === 'locked') throw unauthorized('Elevated permission is required');
  return matching(visibleAssets(call), filter, call.library);
}

/** `total` is the length of the page, not of the result: so servers count. */
export function pageOf(
  assets: Asset[],
  page: number,
  size: number,
  withExif = false,
): Schemas['SearchResponseDto'] {
  const items = assets.slice((page - 1) * size, page * size).map(withExif ? assetWithExif : assetView);
  return {
    albums: { total: 0, count: 0, items: [], facets: [] },
    assets: {
      total: items.length,
      count: items.length,
      items,
      facets: [],
      nextPage: assets.length > page * size ? String(page + 1) : null,
    },
  };
}

/** Stands in for the ranking of a model: the more words of the query a file's name holds, the earlier it comes. */
function byLikeness(assets: Asset[], query: string): Asset[] {
  const words = query.toLowerCase().split(/\W+/).filter(Boolean);
  const likeness = ({ originalFileName }: Asset): number =>
    words.filter((word) => originalFileName.toLowerCase().includes(word)).length;
  return assets.toSorted(
    (a, b) => likeness(b) - likeness(a) || a.originalFileName.localeCompare(b.originalFileName),
  );
}

function shuffled<T>(items: readonly T[], { random }: Pick<Library, 'random'>): T[] {
  return items
    .map((item) => ({ item, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
