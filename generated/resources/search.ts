// Generated from openapi/ (Immich 3.2.2) by `npm run generate`. Do not edit.

import { operationsClass } from '../../src/resources/operations-class.js';
import { SEARCH } from '../operations.js';
import type { RequestOptions } from '../../src/options.js';

import type { Asset, SearchExplore } from '../types.js';

/** The plain operations of `search`. */
export interface SearchOperations {
  /**
   * Lists one asset for each city.
   *
   * `GET /search/cities`, permission `asset.read`.
   */
  cities(options?: RequestOptions): Promise<Asset[]>;

  /**
   * Lists values to explore by, such as cities, with an asset for each.
   *
   * `GET /search/explore`, permission `asset.read`.
   */
  explore(options?: RequestOptions): Promise<SearchExplore[]>;
}

/** The class of the group `search`, for `createClient` of `immich-client/groups`. */
export const SearchOperations = /* @__PURE__ */ operationsClass<SearchOperations>(SEARCH);
