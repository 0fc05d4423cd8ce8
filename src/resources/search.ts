import { SEARCH } from '../../generated/operations.js';
import { SearchOperations } from '../../generated/resources/search.js';
import { ArgumentError } from '../errors/index.js';
import type { RequestOptions } from '../options.js';
import { byPosition, nextPosition } from '../lists/page-numbers.js';
import { Pages } from '../lists/pages.js';
import type {
  Asset,
  AssetVisibility,
  CountSearch,
  LargeAssetSearch,
  MetadataSearch,
  Person,
  PersonSearch,
  Place,
  PlaceSearch,
  RandomSearch,
  SearchStatistics,
  SearchVisibility,
  SmartSearch,
  StatisticsSearch,
  SuggestionSearch,
} from '../types.js';
import { call, type Signatures, fields, optional, pages } from './check-arguments.js';
import { refuseEmpty } from './empty-text.js';
import { ALTERNATIVE, flagsIn, refuseUnsendable } from './large-asset-query.js';
import { checkFilter } from './search-filter.js';
import { hasNewShape, metadataWalk, pageSize, refuseMixed, searchPages } from './search-page.js';

/**
 * Search. Servers disagree on where a search looks that does not say it (2.x: the timeline; 3.x: all but what is locked), so `metadata`,
 * `smart`, `random`, `largeAssets` and `count` always say it: the timeline, unless `visibility` is given. What releases read differently
 * rejects with an `ArgumentError`: a date as text without a time and a zone, empty text, and a `rating` that is not 1 to 5 or `null`. A
 * single page as the server sends it comes from `immich.api.POST('/search/metadata', …)`.
 *
 * Since Immich 3.2, `metadata`, `smart`, `random`, `count` and `statistics` also take a structured `filter` with operators, and `metadata`
 * an `orderBy`. Such a search has no other filters, not even `visibility`, and an `ArgumentError` names one that is given. It finds assets
 * of every visibility but `locked`, and also those in the trash unless the filter has `trashedAt: { eq: null }`. On older servers it rejects
 * with an `UnsupportedError`.
 */
export class SearchResource extends SearchOperations {
  /**
   * Iterates over the assets that match a filter, newest first unless `order` is `asc`: 250 with the first request and 1,000 with each one
   * after it, or `size` with all of them (at most 1,000). Assets have `exifInfo` only with `withExif`. `count` counts them without
   * reading them.
   *
   * The iteration is complete: every asset that matches from start to end is yielded once, also if others are added or removed
   * meanwhile. It continues by date, not by page number, because Immich loses assets of equal dates between its pages. An asset whose
   * capture date changes during the iteration can be yielded late, twice or not at all. Throws an `IntegrityError` if the list cannot be
   * read completely: if more than 1,000 assets share capture date, upload time and time of change.
   *
   * With a structured `filter`, `orderBy` or `cursor` it pages by the server's cursors, which are offsets: assets that are added or removed
   * meanwhile shift the pages, and a row that comes twice ends the iteration with an `IntegrityError`.
   *
   * `POST /search/metadata`, permission `asset.read`; since 3.0.0 also with a shared link, then `albumIds` must name its album.
   */
  metadata(filter: MetadataSearch = {}, options: RequestOptions = {}): Pages<Asset> {
    return new Pages((limit) => this.#metadata(filter, limit, options), options.signal);
  }

  async *#metadata(
    filter: MetadataSearch,
    limit: number | undefined,
    options: RequestOptions,
  ): AsyncGenerator<Asset[], void, undefined> {
    refusePage(filter);
    const placed = await this.#placed(filter, options);
    yield* metadataWalk(searchPages(this.transport, options), placed, limit);
  }

  /**
   * Iterates over assets by what they show, in words (`query`) or like another asset (`queryAssetId`), best match first, 100 a request
   * unless `size` says otherwise (at most 1,000). It does not stop at poor matches: use `limit`. A server without machine learning
   * responds with 400.
   *
   * The server has page numbers only for this search, so assets that are added or removed meanwhile shift its pages. The iteration ends
   * with an `IntegrityError` if rows came twice, as others are then missing.
   *
   * With a structured `filter` the server returns one page of `size` assets, and has no way to read on.
   *
   * `POST /search/smart`, permission `asset.read`.
   */
  smart(filter: SmartSearch, options: RequestOptions = {}): Pages<Asset> {
    return new Pages((limit) => this.#smart(filter, limit, options), options.signal);
  }

  async *#smart(
    filter: SmartSearch,
    limit: number | undefined,
    options: RequestOptions,
  ): AsyncGenerator<Asset[], void, undefined> {
    refusePage(filter);
    const body = { ...(await this.#placed(filter, options)), ...pageSize(filter.size, limit) };
    yield* byPosition(async (position) => {
      const { assets } = await this.transport.call(
        SEARCH.searchSmart,
        { body: { ...body, ...position } },
        options,
      );
      // This search has no cursors, although its responses have a field for one.
      return { items: assets.items, next: nextPosition({ nextPage: assets.nextPage }, position) };
    }, SEARCH.searchSmart);
  }

  /**
   * Picks random assets that match a filter: 250 if `size` is left out, at most 1,000. It cannot list all assets: there are no pages, and
   * every call picks again. To read everything, use `metadata`.
   *
   * `POST /search/random`, permission `asset.read`.
   */
  async random(filter: RandomSearch = {}, options: RequestOptions = {}): Promise<Asset[]> {
    return this.transport.call(SEARCH.searchRandom, { body: await this.#placed(filter, options) }, options);
  }

  /**
   * Finds assets of more than `minFileSize` bytes, largest first: 250 if `size` is left out, at most 1,000. The server has no pages for
   * this, so a result of `size` assets can be incomplete: raise `size`, or narrow the filter. The filter is sent as a query, which cannot
   * express all of it: one value in a list, and from 3.0.0 on any boolean, reject with an `UnsupportedError` before anything is sent.
   * `search.metadata` takes them all.
   *
   * `POST /search/large-assets`, permission `asset.read`.
   */
  async largeAssets(filter: LargeAssetSearch = {}, options: RequestOptions = {}): Promise<Asset[]> {
    refuseUnsendable(filter);
    const [flag] = flagsIn(filter);
    if (flag !== undefined) {
      const what = `\`${flag}\` in \`search.largeAssets\``;
      await this.release.require('largeAssetFlags', what, options.signal, ALTERNATIVE);
    }
    return this.transport.call(
      SEARCH.searchLargeAssets,
      { query: await this.#placed(filter, options) },
      options,
    );
  }

  /**
   * Counts the assets that match a filter, without reading them.
   *
   * `POST /search/statistics`, permission `asset.statistics`.
   */
  async count(filter: CountSearch = {}, options: RequestOptions = {}): Promise<number> {
    const body = await this.#placed(filter, options);
    const { total } = await this.transport.call(SEARCH.searchAssetStatistics, { body }, options);
    return total;
  }

  /**
   * Counts the assets that match a filter, where the server looks by itself if `visibility` is left out; `count` looks in the same place
   * on every server.
   *
   * `POST /search/statistics`, permission `asset.statistics`.
   */
  async statistics(filter: StatisticsSearch = {}, options?: RequestOptions): Promise<SearchStatistics> {
    checkFilter(filter);
    if (hasNewShape(filter)) {
      refuseMixed(filter);
      await this.#requireNewShape(options?.signal);
    }
    return this.transport.call(SEARCH.searchAssetStatistics, { body: filter }, options);
  }

  /**
   * Finds people by name; hidden ones only if `withHidden` asks for them.
   *
   * `GET /search/person`, permission `person.read`.
   */
  async people(filter: PersonSearch, options?: RequestOptions): Promise<Person[]> {
    refuseEmpty('name', filter.name);
    return this.transport.call(SEARCH.searchPerson, { query: filter }, options);
  }

  /**
   * Finds places of the world by name, whether or not there are assets from there.
   *
   * `GET /search/places`, permission `asset.read`.
   */
  async places(filter: PlaceSearch, options?: RequestOptions): Promise<Place[]> {
    refuseEmpty('name', filter.name);
    return this.transport.call(SEARCH.searchPlaces, { query: filter }, options);
  }

  /**
   * Lists the values that a search field can take, among the assets that match the rest of the filter. With `includeNull`, the last element
   * is `null` if an asset has no value.
   *
   * `GET /search/suggestions`, permission `asset.read`.
   */
  suggestions(
    filter: SuggestionSearch & { includeNull?: false },
    options?: RequestOptions,
  ): Promise<string[]>;
  suggestions(filter: SuggestionSearch, options?: RequestOptions): Promise<(string | null)[]>;
  async suggestions(filter: SuggestionSearch, options?: RequestOptions): Promise<(string | null)[]> {
    return this.transport.call(SEARCH.getSearchSuggestions, { query: filter }, options);
  }

  /** Other servers ignore the fields of the new shape, and would find everything. */
  #requireNewShape(signal?: AbortSignal): Promise<void> {
    return this.release.require('cursorPaging', 'A search with `filter`, `orderBy` or `cursor`', signal);
  }

  /** The filter as it is sent: with its place, or without one where that means all places. */
  async #placed<Filter extends { visibility?: SearchVisibility }>(
    { visibility, ...filter }: Filter,
    { signal }: RequestOptions,
  ): Promise<Omit<Filter, 'visibility'> & { visibility?: AssetVisibility }> {
    checkFilter(filter);
    if (hasNewShape(filter)) {
      refuseMixed(visibility === undefined ? filter : { ...filter, visibility });
      await this.#requireNewShape(signal);
      return filter;
    }
    if (visibility === undefined) return { ...filter, visibility: 'timeline' };
    if (visibility !== 'any') return { ...filter, visibility };
    await this.release.require('searchBeyondTimeline', "A search with `visibility: 'any'`", signal);
    return filter;
  }

  /** @internal */
  static override signatures(): Signatures<Omit<SearchResource, keyof SearchOperations>> {
    return {
      count: call({ filter: optional(fields()) }),
      largeAssets: call({ filter: optional(fields()) }),
      metadata: pages({ filter: optional(fields()) }),
      people: call({ filter: fields() }),
      places: call({ filter: fields() }),
      random: call({ filter: optional(fields()) }),
      smart: pages({ filter: fields() }),
      statistics: call({ filter: optional(fields()) }),
      suggestions: call({ filter: fields() }),
    };
  }
}

/** Plain JavaScript can pass a page; the iteration would start there and leave out what is before it. */
function refusePage(filter: object): void {
  if (!('page' in filter)) return;
  throw new ArgumentError(
    '`page` cannot be set: the iteration reads all pages. For one page, use `immich.api.POST`.',
  );
}
