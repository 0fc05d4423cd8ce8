import type { RequestOptions } from '../options.js';
import { nextPosition, Pages } from '../pagination.js';
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
  SearchExplore,
  SearchStatistics,
  SearchVisibility,
  SmartSearch,
  StatisticsSearch,
  SuggestionSearch,
} from '../types.js';
import { ALTERNATIVE, flagsIn, refuseUnsendable } from './large-asset-query.js';
import { Resource } from './resource.js';
import { metadataPage, pageSize } from './search-page.js';

/**
 * Search. Servers disagree on where a search looks that does not say it (2.x: the timeline; 3.x: all but what is locked), so `metadata`,
 * `smart`, `random`, `largeAssets` and `count` always say it: the timeline, unless `visibility` is given. A single page as the server
 * sends it comes from `immich.api.POST('/search/metadata', …)`.
 */
export class SearchResource extends Resource {
  /**
   * Iterates over the assets that match a filter, newest first, 250 a request unless `size` says otherwise (at most 1,000). Assets have
   * `exifInfo` only if `withExif` asks for it. `count` counts them without reading them.
   *
   * `POST /search/metadata`, permission `asset.read`; since 3.0.0 also with a shared link, then `albumIds` must name its album.
   */
  metadata(filter: MetadataSearch = {}, options: RequestOptions = {}): Pages<Asset> {
    return new Pages(
      async (position, limit) =>
        metadataPage(this.transport, await this.#placed(filter, options), position, limit, options),
      options.signal,
    );
  }

  /**
   * Iterates over assets by what they show, in words (`query`) or like another asset (`queryAssetId`), best match first, 100 a request
   * unless `size` says otherwise (at most 1,000). It does not end where matches get poor: say how many you want. A server with machine
   * learning turned off answers 400.
   *
   * `POST /search/smart`, permission `asset.read`.
   */
  smart(filter: SmartSearch, options: RequestOptions = {}): Pages<Asset> {
    return new Pages(async (position, limit) => {
      const placed = await this.#placed(filter, options);
      const body = { ...placed, ...pageSize(filter.size, limit), ...position };
      const { assets } = await this.transport.call('searchSmart', { body }, options);
      // This search has no cursors, even where its answers have a field for one.
      return { items: assets.items, next: nextPosition({ nextPage: assets.nextPage }, position) };
    }, options.signal);
  }

  /**
   * Picks random assets that match a filter: 250 where `size` is left out, at most 1,000. There are no pages: every call picks anew.
   *
   * `POST /search/random`, permission `asset.read`.
   */
  async random(filter: RandomSearch = {}, options: RequestOptions = {}): Promise<Asset[]> {
    return this.transport.call('searchRandom', { body: await this.#placed(filter, options) }, options);
  }

  /**
   * Finds assets of at least `minFileSize` bytes, largest first: 250 if `size` is left out, at most 1,000. The server has no pages
   * for this: raise `size`, or narrow the filter. The filter is sent as a query, which cannot express all of it: one value in a list, and
   * from 3.0.0 on any boolean, reject with an `UnsupportedError` before anything is sent. `search.metadata` takes them all.
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
    return this.transport.call('searchLargeAssets', { query: await this.#placed(filter, options) }, options);
  }

  /**
   * Counts the assets that match a filter, without reading them.
   *
   * `POST /search/statistics`, permission `asset.statistics`.
   */
  async count(filter: CountSearch = {}, options: RequestOptions = {}): Promise<number> {
    const body = await this.#placed(filter, options);
    const { total } = await this.transport.call('searchAssetStatistics', { body }, options);
    return total;
  }

  /**
   * Counts the assets that match a filter, where the server looks by itself if `visibility` is left out; `count` looks in the same place
   * on every server.
   *
   * `POST /search/statistics`, permission `asset.statistics`.
   */
  async statistics(filter: StatisticsSearch = {}, options?: RequestOptions): Promise<SearchStatistics> {
    return this.transport.call('searchAssetStatistics', { body: filter }, options);
  }

  /**
   * Lists values to explore by, such as cities, with an asset for each.
   *
   * `GET /search/explore`, permission `asset.read`.
   */
  async explore(options?: RequestOptions): Promise<SearchExplore[]> {
    return this.transport.call('getExploreData', {}, options);
  }

  /**
   * Finds people by name; hidden ones only if `withHidden` asks for them.
   *
   * `GET /search/person`, permission `person.read`.
   */
  async people(filter: PersonSearch, options?: RequestOptions): Promise<Person[]> {
    return this.transport.call('searchPerson', { query: filter }, options);
  }

  /**
   * Finds places of the world by name, whether or not there are assets from there.
   *
   * `GET /search/places`, permission `asset.read`.
   */
  async places(filter: PlaceSearch, options?: RequestOptions): Promise<Place[]> {
    return this.transport.call('searchPlaces', { query: filter }, options);
  }

  /**
   * Reads one asset for each city.
   *
   * `GET /search/cities`, permission `asset.read`.
   */
  async cities(options?: RequestOptions): Promise<Asset[]> {
    return this.transport.call('getAssetsByCity', {}, options);
  }

  /**
   * Lists the values that a search field can take, among the assets that match the rest of the filter.
   *
   * `GET /search/suggestions`, permission `asset.read`.
   */
  async suggestions(filter: SuggestionSearch, options?: RequestOptions): Promise<string[]> {
    return this.transport.call('getSearchSuggestions', { query: filter }, options);
  }

  /** The filter as it is sent: with its place, or without one where that means all places. */
  async #placed<Filter extends { visibility?: SearchVisibility }>(
    { visibility = 'timeline', ...filter }: Filter,
    { signal }: RequestOptions,
  ): Promise<Omit<Filter, 'visibility'> & { visibility?: AssetVisibility }> {
    if (visibility !== 'any') return { ...filter, visibility };
    await this.release.require('searchBeyondTimeline', "A search with `visibility: 'any'`", signal);
    return filter;
  }
}
