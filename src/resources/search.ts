import type { RequestOptions } from '../options.js';
import type {
  Asset,
  LargeAssetSearch,
  MetadataSearch,
  Person,
  PersonSearch,
  Place,
  PlaceSearch,
  RandomSearch,
  SearchExplore,
  SearchResult,
  SearchStatistics,
  SmartSearch,
  StatisticsSearch,
  SuggestionSearch,
} from '../types.js';
import { Resource } from './resource.js';

/**
 * Search. Without `visibility`, a 3.x server finds archived and hidden assets too, a 2.x server only those of the
 * timeline; say `visibility` to get the same from both.
 */
export class SearchResource extends Resource {
  /**
   * Finds assets by their metadata: one page, of 250 where `size` is left out, at most 1,000. `assets.nextPage` is a
   * string, or `null` on the last page; `page` wants it as a number. `assets.total` is the length of this page; `statistics`
   * counts all. Items have `exifInfo` only if `withExif` asks for it.
   *
   * `POST /search/metadata`, permission `asset.read`; since 3.0.0 also with a shared link.
   */
  async metadata(filter: MetadataSearch = {}, options?: RequestOptions): Promise<SearchResult> {
    return this.transport.call('searchAssets', { body: filter }, options);
  }

  /**
   * Finds assets by what they show, in words (`query`) or like another asset (`queryAssetId`): one page, of 100 where
   * `size` is left out, at most 1,000. A server with machine learning turned off answers 400.
   *
   * `POST /search/smart`, permission `asset.read`.
   */
  async smart(filter: SmartSearch, options?: RequestOptions): Promise<SearchResult> {
    return this.transport.call('searchSmart', { body: filter }, options);
  }

  /**
   * Picks random assets that match a filter: 250 where `size` is left out, at most 1,000.
   *
   * `POST /search/random`, permission `asset.read`.
   */
  async random(filter: RandomSearch = {}, options?: RequestOptions): Promise<Asset[]> {
    return this.transport.call('searchRandom', { body: filter }, options);
  }

  /**
   * Finds assets of at least `minFileSize` bytes, largest first: 250 where `size` is left out, at most 1,000.
   *
   * `POST /search/large-assets`, permission `asset.read`.
   */
  async largeAssets(filter: LargeAssetSearch = {}, options?: RequestOptions): Promise<Asset[]> {
    return this.transport.call('searchLargeAssets', { query: filter }, options);
  }

  /**
   * Counts the assets that match a filter, without reading them.
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
}
