import { SEARCH } from '../../generated/operations.js';
import { SearchOperations } from '../../generated/resources/search.js';
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
import { rejectEmptyText } from './empty-text.js';
import { ALTERNATIVE, flagsIn, rejectUnsendable } from './large-asset-query.js';
import { checkFilter } from './search-filter.js';
import {
  isStructuredSearch,
  metadataWalk,
  pageSize,
  rejectMixedFilters,
  rejectPage,
  searchPages,
} from './search-page.js';

/**
 * Search. Without `visibility`, servers search different assets: 2.x the timeline, 3.x everything that is not locked.
 * Therefore `metadata`, `smart`, `random`, `largeAssets` and `count` always send `visibility`; the default is
 * `timeline`. Values that releases interpret differently reject with an `ArgumentError`: a date as text without time
 * and time zone, empty text, and a `rating` that is not 1 to 5 or `null`. For a single page as the server returns it,
 * use `immich.api.POST('/search/metadata', …)`.
 *
 * Since Immich 3.2, `metadata`, `smart`, `random`, `count` and `statistics` also accept a structured `filter` with
 * operators, and `metadata` an `orderBy`. A structured search accepts no other filters, not even `visibility`; an
 * `ArgumentError` names the extra field. It finds assets of every visibility except `locked`, including those in the
 * trash unless the filter has `trashedAt: { eq: null }`. On older servers it rejects with an `UnsupportedError`.
 */
export class SearchResource extends SearchOperations {
  /**
   * Iterates over the assets that match a filter, newest first unless `order` is `asc`. The first request returns 250
   * assets and each later one 1,000, or `size` each (at most 1,000). Assets have `exifInfo` only if you set `withExif`.
   * To count the assets without reading them, use `count`.
   *
   * The iteration is complete: every asset that matches from start to end is yielded once, even if others are added or
   * removed during the iteration. It continues by date instead of page number, because Immich loses assets with equal
   * dates between pages. An asset whose capture date changes during the iteration can be yielded late, twice or not at
   * all. Throws an `IntegrityError` if the list cannot be read completely: if more than 1,000 assets share capture
   * date, upload time and time of change.
   *
   * With a structured `filter`, `orderBy` or `cursor` it uses the server's cursors, which are offsets. Assets that are
   * added or removed during the iteration then shift the pages; if a row is returned twice, the iteration ends with an
   * `IntegrityError`.
   *
   * `POST /search/metadata`, permission `asset.read`; since 3.0.0 also with a shared link, then `albumIds` must name
   * its album.
   */
  metadata(filter: MetadataSearch = {}, options: RequestOptions = {}): Pages<Asset> {
    return new Pages((limit) => this.#metadata(filter, limit, options), options.signal);
  }

  async *#metadata(
    filter: MetadataSearch,
    limit: number | undefined,
    options: RequestOptions,
  ): AsyncGenerator<Asset[], void, undefined> {
    rejectPage(filter, 'immich.api.POST');
    const placed = await this.#placed(filter, options);
    yield* metadataWalk(searchPages(this.transport, options), placed, limit);
  }

  /**
   * Iterates over assets by content: a description (`query`) or another asset (`queryAssetId`). The best match comes
   * first, 100 per request or `size` (at most 1,000). Poor matches do not end the list: use `limit`. A server without
   * machine learning responds with 400.
   *
   * This search has page numbers only, so assets that are added or removed during the iteration shift its pages. If
   * rows are returned twice, others are missing: the iteration then ends with an `IntegrityError`.
   *
   * With a structured `filter`, the server returns one page of `size` assets and has no next page.
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
    rejectPage(filter, 'immich.api.POST');
    const body = { ...(await this.#placed(filter, options)), ...pageSize(filter.size, limit) };
    yield* byPosition(async (position) => {
      const { assets } = await this.transport.call(
        SEARCH.searchSmart,
        { body: { ...body, ...position } },
        options,
      );
      // This search has no cursors, although the response has a field for one.
      return { items: assets.items, next: nextPosition({ nextPage: assets.nextPage }, position) };
    }, SEARCH.searchSmart);
  }

  /**
   * Returns random assets that match a filter: 250, or `size` (at most 1,000). There are no pages, and every call picks
   * again, so you cannot list all assets with it. Use `metadata` to read everything.
   *
   * `POST /search/random`, permission `asset.read`.
   */
  async random(filter: RandomSearch = {}, options: RequestOptions = {}): Promise<Asset[]> {
    return this.transport.call(SEARCH.searchRandom, { body: await this.#placed(filter, options) }, options);
  }

  /**
   * Finds assets of more than `minFileSize` bytes, largest first: 250, or `size` (at most 1,000). There are no pages,
   * so a result of `size` assets can be incomplete: raise `size`, or narrow the filter. The filter is sent as a query
   * string, which cannot express everything: a list with one value and, on 3.0.0 and later, any boolean reject with an
   * `UnsupportedError` before anything is sent. `search.metadata` supports all of them.
   *
   * `POST /search/large-assets`, permission `asset.read`.
   */
  async largeAssets(filter: LargeAssetSearch = {}, options: RequestOptions = {}): Promise<Asset[]> {
    rejectUnsendable(filter);
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
   * Counts the assets that match a filter. Without `visibility` the server decides which assets it searches; `count`
   * searches the timeline on every server.
   *
   * `POST /search/statistics`, permission `asset.statistics`.
   */
  async statistics(filter: StatisticsSearch = {}, options?: RequestOptions): Promise<SearchStatistics> {
    checkFilter(filter);
    if (isStructuredSearch(filter)) {
      rejectMixedFilters(filter);
      await this.#requireNewShape(options?.signal);
    }
    return this.transport.call(SEARCH.searchAssetStatistics, { body: filter }, options);
  }

  /**
   * Finds people by name; hidden people only if you set `withHidden`.
   *
   * `GET /search/person`, permission `person.read`.
   */
  async people(filter: PersonSearch, options?: RequestOptions): Promise<Person[]> {
    rejectEmptyText('name', filter.name);
    return this.transport.call(SEARCH.searchPerson, { query: filter }, options);
  }

  /**
   * Finds places of the world by name, whether or not you have assets from there.
   *
   * `GET /search/places`, permission `asset.read`.
   */
  async places(filter: PlaceSearch, options?: RequestOptions): Promise<Place[]> {
    rejectEmptyText('name', filter.name);
    return this.transport.call(SEARCH.searchPlaces, { query: filter }, options);
  }

  /**
   * Lists the values of a search field among the assets that match the other filters. With `includeNull`, the last
   * element is `null` if an asset has no value.
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

  /** Older servers ignore the structured fields and would return all assets. */
  #requireNewShape(signal?: AbortSignal): Promise<void> {
    return this.release.require('cursorPaging', 'A search with `filter`, `orderBy` or `cursor`', signal);
  }

  /** Returns the filter with the `visibility` to send; without one if everything is searched. */
  async #placed<Filter extends { visibility?: SearchVisibility }>(
    { visibility, ...filter }: Filter,
    { signal }: RequestOptions,
  ): Promise<Omit<Filter, 'visibility'> & { visibility?: AssetVisibility }> {
    checkFilter(filter);
    if (isStructuredSearch(filter)) {
      rejectMixedFilters(visibility === undefined ? filter : { ...filter, visibility });
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
