// Generated from openapi/ (Immich 3.2.2) by `npm run generate`. Do not edit.

import { operationsClass } from '../../src/resources/operations-class.js';
import { MAP } from '../operations.js';
import type { RequestOptions } from '../../src/options.js';

import type { GeocodedPlace, MapMarker, MapMarkersQuery, MapReverseGeocodeQuery } from '../types.js';

/** The plain operations of `map`. */
export interface MapOperations {
  /**
   * Lists where your assets were taken.
   *
   * `GET /map/markers`, permission `map.read`.
   */
  markers(query?: MapMarkersQuery, options?: RequestOptions): Promise<MapMarker[]>;

  /**
   * Finds the city, state and country of a position.
   *
   * `GET /map/reverse-geocode`, permission `map.search`.
   */
  reverseGeocode(query: MapReverseGeocodeQuery, options?: RequestOptions): Promise<GeocodedPlace[]>;
}

/** The class of the group `map`, for `createClient` of `immich-client/groups`. */
export const MapOperations = /* @__PURE__ */ operationsClass<MapOperations>(MAP);
