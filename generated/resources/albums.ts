// Generated from openapi/ (Immich 3.2.2) by `npm run generate`. Do not edit.

import { operationsClass } from '../../src/resources/operations-class.js';
import { ALBUMS } from '../operations.js';
import type { RequestOptions } from '../../src/options.js';

import type {
  Album,
  AlbumStatistics,
  AlbumUpdate,
  AlbumUserUpdate,
  AlbumsAddAssets,
  AlbumsAddAssetsResult,
  MapMarker,
} from '../types.js';

/** The plain operations of `albums`. */
export interface AlbumsOperations {
  /**
   * Adds the same assets to several albums.
   *
   * `PUT /albums/assets`, permission `albumAsset.create`, since 1.139.0.
   */
  addAssetsToAlbums(body: AlbumsAddAssets, options?: RequestOptions): Promise<AlbumsAddAssetsResult>;

  /**
   * Deletes an album; its assets stay in the library.
   *
   * `DELETE /albums/{id}`, permission `album.delete`.
   */
  delete(id: string, options?: RequestOptions): Promise<void>;

  /**
   * Reads one album.
   *
   * `GET /albums/{id}`, permission `album.read`; also with a shared link.
   */
  get(id: string, options?: RequestOptions): Promise<Album>;

  /**
   * Lists the places where the assets of an album were taken.
   *
   * `GET /albums/{id}/map-markers`, permission `album.read`, since 3.0.0; also with a shared link.
   */
  mapMarkers(id: string, options?: RequestOptions): Promise<MapMarker[]>;

  /**
   * Removes a user from an album; the user id `me` leaves it.
   *
   * `DELETE /albums/{id}/user/{userId}`, permission `albumUser.delete`.
   */
  removeUser(id: string, userId: string, options?: RequestOptions): Promise<void>;

  /**
   * Counts your albums: owned, shared and not shared.
   *
   * `GET /albums/statistics`, permission `album.statistics`.
   */
  statistics(options?: RequestOptions): Promise<AlbumStatistics>;

  /**
   * Changes the name, description, sort order or cover of an album.
   *
   * `PATCH /albums/{id}`, permission `album.update`.
   */
  update(id: string, body?: AlbumUpdate, options?: RequestOptions): Promise<Album>;

  /**
   * Changes the role of a user in an album.
   *
   * `PUT /albums/{id}/user/{userId}`, permission `albumUser.update`.
   */
  updateUser(id: string, userId: string, body: AlbumUserUpdate, options?: RequestOptions): Promise<void>;
}

/** The class of the group `albums`, for `createClient` of `immich-client/groups`. */
export const AlbumsOperations = /* @__PURE__ */ operationsClass<AlbumsOperations>(ALBUMS);
