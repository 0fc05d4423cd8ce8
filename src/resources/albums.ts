import type { RequestOptions } from '../options.js';
import type {
  Album,
  AlbumCreate,
  AlbumFilter,
  AlbumsAddAssets,
  AlbumsAddAssetsResult,
  AlbumStatistics,
  AlbumUpdate,
  AlbumUserAdd,
  AlbumUserUpdate,
  BulkIdResult,
  MapMarker,
} from '../types.js';
import { Resource } from './resource.js';

/** Albums: collections of assets that can be shared with users and by link. */
export class AlbumsResource extends Resource {
  /**
   * Lists albums. Without a filter, a 3.x server lists those you own and those shared with you; a 2.x server only those
   * you own.
   *
   * `GET /albums`, permission `album.read`. The filters `id`, `name`, `isOwned` and `isShared` since 3.0.0.
   */
  async list(filter: AlbumFilter = {}, options?: RequestOptions): Promise<Album[]> {
    return this.transport.call('getAllAlbums', { query: filter }, options);
  }

  /**
   * Reads one album. A 3.x server does not list its assets: search for them by `albumIds`. An id that is unknown, or not
   * yours to see, is a 400.
   *
   * `GET /albums/{id}`, permission `album.read`; also with a shared link.
   */
  async get(id: string, options?: RequestOptions): Promise<Album> {
    return this.transport.call('getAlbumInfo', { path: { id } }, options);
  }

  /**
   * Creates an album, optionally with its first assets and users.
   *
   * `POST /albums`, permission `album.create`.
   */
  async create(album: AlbumCreate, options?: RequestOptions): Promise<Album> {
    return this.transport.call('createAlbum', { body: album }, options);
  }

  /**
   * Renames, re-describes, re-orders or re-covers an album; what is left out stays as it is.
   *
   * `PATCH /albums/{id}`, permission `album.update`.
   */
  async update(id: string, changes: AlbumUpdate, options?: RequestOptions): Promise<Album> {
    return this.transport.call('updateAlbumInfo', { path: { id }, body: changes }, options);
  }

  /**
   * Deletes an album; its assets stay in the library.
   *
   * `DELETE /albums/{id}`, permission `album.delete`.
   */
  async delete(id: string, options?: RequestOptions): Promise<void> {
    return this.transport.call('deleteAlbum', { path: { id } }, options);
  }

  /**
   * Adds assets to an album. Succeeds even if it added none: look at `success` of each, and at `error` (`duplicate`,
   * `not_found`, `no_permission`).
   *
   * `PUT /albums/{id}/assets`, permission `albumAsset.create`.
   */
  async addAssets(
    id: string,
    assetIds: readonly string[],
    options?: RequestOptions,
  ): Promise<BulkIdResult[]> {
    return this.transport.call('addAssetsToAlbum', { path: { id }, body: { ids: [...assetIds] } }, options);
  }

  /**
   * Takes assets out of an album; they stay in the library. Succeeds even if it took none: look at `success` of each.
   *
   * `DELETE /albums/{id}/assets`, permission `albumAsset.delete`.
   */
  async removeAssets(
    id: string,
    assetIds: readonly string[],
    options?: RequestOptions,
  ): Promise<BulkIdResult[]> {
    return this.transport.call(
      'removeAssetFromAlbum',
      { path: { id }, body: { ids: [...assetIds] } },
      options,
    );
  }

  /**
   * Adds the same assets to several albums. The answer is one for all; `addAssets` reports on each asset.
   *
   * `PUT /albums/assets`, permission `albumAsset.create`, since 1.139.0.
   */
  async addAssetsToAlbums(what: AlbumsAddAssets, options?: RequestOptions): Promise<AlbumsAddAssetsResult> {
    return this.transport.call('addAssetsToAlbums', { body: what }, options);
  }

  /**
   * Shares an album with users, as editors where no `role` is given.
   *
   * `PUT /albums/{id}/users`, permission `albumUser.create`.
   */
  async addUsers(id: string, users: readonly AlbumUserAdd[], options?: RequestOptions): Promise<Album> {
    return this.transport.call(
      'addUsersToAlbum',
      { path: { id }, body: { albumUsers: [...users] } },
      options,
    );
  }

  /**
   * Changes the role of a user in an album.
   *
   * `PUT /albums/{id}/user/{userId}`, permission `albumUser.update`.
   */
  async updateUser(
    id: string,
    userId: string,
    changes: AlbumUserUpdate,
    options?: RequestOptions,
  ): Promise<void> {
    return this.transport.call('updateAlbumUser', { path: { id, userId }, body: changes }, options);
  }

  /**
   * Takes a user out of an album. The user id `me` leaves it.
   *
   * `DELETE /albums/{id}/user/{userId}`, permission `albumUser.delete`.
   */
  async removeUser(id: string, userId: string, options?: RequestOptions): Promise<void> {
    return this.transport.call('removeUserFromAlbum', { path: { id, userId } }, options);
  }

  /**
   * Counts your albums: owned, shared and not shared.
   *
   * `GET /albums/statistics`, permission `album.statistics`.
   */
  async statistics(options?: RequestOptions): Promise<AlbumStatistics> {
    return this.transport.call('getAlbumStatistics', {}, options);
  }

  /**
   * Lists where the assets of an album were taken, those with a position only.
   *
   * `GET /albums/{id}/map-markers`, permission `album.read`, since 3.0.0; also with a shared link.
   */
  async mapMarkers(id: string, options?: RequestOptions): Promise<MapMarker[]> {
    return this.transport.call('getAlbumMapMarkers', { path: { id } }, options);
  }
}
