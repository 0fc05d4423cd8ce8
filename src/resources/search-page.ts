import { SEARCH } from '../../generated/operations.js';
import { ArgumentError } from '../errors/index.js';
import { keyset, LARGEST_PAGE } from '../lists/keyset.js';
import type { RequestOptions } from '../options.js';
import { byPosition, nextPosition, type Page, type Position } from '../lists/page-numbers.js';
import { regionOf } from '../lists/search-region.js';
import type { RequestOf } from '../http/operation-types.js';
import type { Transport } from '../http/transport.js';
import type { Asset } from '../types.js';

/**
 * Page size of the first request of a metadata search. It is small because callers often need only the first assets.
 */
const FIRST_PAGE = 250;

/** The body of `POST /search/metadata`. */
export type SearchBody = RequestOf<'searchAssets'>['body'];

/** Reads one page of a metadata search. */
export type ReadSearchPage = (body: SearchBody, position?: Position) => Promise<Page<Asset>>;

/** Returns a function that reads pages from `POST /search/metadata`. */
export const searchPages =
  (transport: Transport, options: RequestOptions): ReadSearchPage =>
  async (body, position) => {
    const { assets } = await transport.call(SEARCH.searchAssets, { body: { ...body, ...position } }, options);
    return { items: assets.items, next: nextPosition(assets, position) };
  };

/** Reads all pages of a metadata search: by capture date, or by cursor for structured searches of Immich 3.2. */
export async function* metadataWalk(
  read: ReadSearchPage,
  filter: SearchBody,
  limit: number | undefined,
): AsyncGenerator<Asset[], void, undefined> {
  const site = SEARCH.searchAssets;
  const { size } = pageSize(filter.size, limit);
  if (isStructuredSearch(filter)) {
    const body = size === undefined ? filter : { ...filter, size };
    yield* byPosition((position) => read(body, position), site);
    return;
  }
  // With a size of 1, the next request would return only the last row of the page before it.
  const sizes = { first: size ?? FIRST_PAGE, next: Math.max(size ?? LARGEST_PAGE, 2) };
  const { order = 'desc' } = filter;
  yield* keyset((bounds, rows, position) => read({ ...filter, ...bounds, size: rows }, position), {
    region: regionOf(filter),
    order,
    sizes,
    site,
  });
}

/** The fields that Immich 3.2 added to searches. */
const NEW_FIELDS = ['filter', 'orderBy', 'cursor'];

/** Fields that are allowed in both kinds of search. */
const SHARED_FIELDS = ['size', 'withExif', 'withPeople', 'withStacked', 'query', 'queryAssetId', 'language'];

/** Whether a search is structured, as Immich 3.2 introduced it. */
export const isStructuredSearch = (filter: object): boolean => NEW_FIELDS.some((name) => isSet(filter, name));

/** A field that is `undefined` is not sent. */
const isSet = (filter: object, name: string): boolean => Reflect.get(filter, name) !== undefined;

/**
 * Throws an `ArgumentError` if `page` is set, which plain JavaScript can do: the iteration would start at that page and skip the ones before
 * it. `onePage`: what to use for one page.
 */
export function rejectPage(filter: object, onePage: string): void {
  if (!isSet(filter, 'page')) return;
  throw new ArgumentError(
    `\`page\` cannot be set: the iteration reads all pages. For one page, use \`${onePage}\`.`,
  );
}

/** Throws an `ArgumentError` if a structured search has a flat field, because the server would reject it. */
export function rejectMixedFilters(filter: object): void {
  const set = Object.keys(filter).filter((name) => isSet(filter, name));
  const used = NEW_FIELDS.filter((name) => set.includes(name));
  const flat = set.find((name) => !used.includes(name) && !SHARED_FIELDS.includes(name));
  if (flat === undefined) return;
  throw new ArgumentError(
    `\`${flat}\` cannot be combined with \`${used.join('`, `')}\`: put the condition into \`filter\`.`,
  );
}

/** Page size to request: the caller's, but not more than the caller will use. Empty if neither is set. */
export function pageSize(size: number | undefined, limit: number | undefined): { size?: number } {
  if (limit === undefined) return size === undefined ? {} : { size };
  return { size: Math.min(limit, size ?? LARGEST_PAGE) };
}
