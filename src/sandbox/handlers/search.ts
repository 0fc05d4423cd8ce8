import { albumFor, EVERYONE, requireElevated, searchedBy } from './access.js';
import { badRequest } from '../errors.js';
import type { Call, Handlers, ServedOperation } from './handler.js';
import type { Library } from '../state/library.js';
import type { Asset, Schemas } from '../state/records.js';
import { type AssetFilter, byTimeTaken, matching } from '../state/search.js';
import { cursorAt, foundByFilter, inOrder, isStructured, offsetAt } from './structured-search.js';
import { assetView, assetWithExif, seenBy } from '../views/assets.js';
import { peopleView } from '../views/people.js';

const DEFAULT_SIZE = 250;
const DEFAULT_SMART_SIZE = 100;

type SearchOperations =
  'searchAssets' | 'searchSmart' | 'searchRandom' | 'searchLargeAssets' | 'searchAssetStatistics';

export const searchHandlers: Handlers<SearchOperations> = {
  searchAssets(call) {
    if (isStructured(call.body, 'MetadataSearchDto')) return cursorPage(call);
    return timePage(call, foundInAlbums(call) ?? found(call, call.body));
  },

  searchSmart(call) {
    const { body, library } = call;
    if (!library.machineLearning) throw badRequest('Smart search is not enabled');
    const alike = body.queryAssetId && library.assets.get(body.queryAssetId)?.originalFileName;
    const query = body.query ?? alike;
    if (!query) throw badRequest('Either `query` or `queryAssetId` must be set');
    if (isStructured(body, 'SmartSearchDto')) {
      // Servers return no next page for this search.
      const page = pageOf(
        byLikeness(foundByFilter(call, body.filter), query),
        1,
        body.size ?? DEFAULT_SMART_SIZE,
        viewFor(body, library),
      );
      return { ...page, assets: { ...page.assets, nextPage: null } };
    }
    return pageOf(
      byLikeness(found(call, body), query),
      body.page ?? 1,
      body.size ?? DEFAULT_SMART_SIZE,
      viewFor(body, library),
    );
  },

  searchRandom(call) {
    const { size = DEFAULT_SIZE } = call.body;
    const assets = isStructured(call.body, 'RandomSearchDto')
      ? foundByFilter(call, call.body.filter)
      : found(call, call.body);
    return shuffled(assets, call.library).slice(0, size).map(viewFor(call.body, call.library));
  },

  searchLargeAssets(call) {
    const { minFileSize = 0, size = DEFAULT_SIZE } = call.query;
    // The order of files with the same size is random.
    return shuffled(found(call, call.query), call.library)
      .filter(({ bytes }) => bytes.length > minFileSize)
      .toSorted((a, b) => b.bytes.length - a.bytes.length)
      .slice(0, size)
      .map(assetWithExif);
  },

  searchAssetStatistics(call) {
    const assets = isStructured(call.body, 'StatisticsSearchDto')
      ? foundByFilter(call, call.body.filter)
      : found(call, call.body);
    return { total: assets.length };
  },
};

/** The assets of the caller and of their partners that pass the filter. Assets that others share in albums are not searched. */
export function found(call: Pick<Call<ServedOperation>, 'caller' | 'library'>, filter: AssetFilter): Asset[] {
  if (filter.visibility === 'locked') requireElevated(call.caller);
  return matching(searchedBy(call.caller, call.library), filter, call.library);
}

/** With `albumIds`, a metadata search finds the assets of these albums, also those of other owners. A shared link must search with `albumIds`. */
function foundInAlbums(call: Call<'searchAssets'>): Asset[] | undefined {
  const { body, caller, library } = call;
  if (body.visibility === 'locked') requireElevated(caller);
  if (!body.albumIds?.length) {
    if (!caller.link) return undefined;
    throw badRequest('Shared link access is only allowed in combination with an albumIds filter');
  }
  for (const id of body.albumIds) albumFor(id, 'album.read', call, EVERYONE);
  const assets = [...library.assets.values()].filter(({ visibility }) => visibility !== 'locked');
  return matching(assets, body, library);
}

/** The page of assets that a metadata search requests. */
export function timePage(
  { body, caller, library }: Call<'searchAssets'>,
  assets: Asset[],
): Schemas['SearchResponseDto'] {
  const { page = 1, size = DEFAULT_SIZE, order } = body;
  const found = pageOf(byTimeTaken(assets, library, order), page, size, viewFor(body, library));
  const items = found.assets.items.map((asset) => seenBy(caller.user, asset));
  return { ...found, assets: { ...found.assets, items } };
}

/** The page of a search with a `filter`, an order or a cursor. */
function cursorPage({ body, caller, library }: Call<'searchAssets'>): Schemas['SearchResponseDto'] {
  const { filter, orderBy, cursor, size = DEFAULT_SIZE } = body;
  const offset = offsetAt(cursor);
  const assets = inOrder(foundByFilter({ caller, library }, filter), orderBy, library).slice(offset);
  const page = pageOf(assets, 1, size, viewFor(body, library));
  return {
    ...page,
    assets: {
      ...page.assets,
      items: page.assets.items.map((asset) => seenBy(caller.user, asset)),
      nextPage: null,
      nextCursor: assets.length > size ? cursorAt(offset + size) : null,
    },
  };
}

type AssetView = (asset: Asset) => Schemas['AssetResponseDto'];

/** How a search shows assets: with EXIF and people if they are requested. */
const viewFor =
  ({ withExif, withPeople }: { withExif?: boolean; withPeople?: boolean }, library: Library): AssetView =>
  (asset) => ({
    ...(withExif ? assetWithExif(asset) : assetView(asset)),
    ...(withPeople && { people: peopleView(asset, library) }),
  });

/** `total` is the length of the page, not of the result: so servers count. */
export function pageOf(
  assets: Asset[],
  page: number,
  size: number,
  view: AssetView = assetView,
): Schemas['SearchResponseDto'] {
  const items = assets.slice((page - 1) * size, page * size).map(view);
  return {
    albums: { total: 0, count: 0, items: [], facets: [] },
    assets: {
      total: items.length,
      count: items.length,
      items,
      facets: [],
      nextPage: assets.length > page * size ? String(page + 1) : null,
      nextCursor: null,
    },
  };
}

/** Replaces the ranking of a model: the more words of the query a file name contains, the earlier it is listed. */
function byLikeness(assets: Asset[], query: string): Asset[] {
  const words = query.toLowerCase().split(/\W+/).filter(Boolean);
  const likeness = ({ originalFileName }: Asset): number =>
    words.filter((word) => originalFileName.toLowerCase().includes(word)).length;
  return assets.toSorted(
    (a, b) => likeness(b) - likeness(a) || a.originalFileName.localeCompare(b.originalFileName),
  );
}

export function shuffled<T>(items: readonly T[], { random }: Pick<Library, 'random'>): T[] {
  return items
    .map((item) => ({ item, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
