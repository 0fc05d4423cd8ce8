import type { RequestOf } from '../http/operation-types.js';
import type { Album, Asset, SharedLinkAccess } from '../types.js';

/**
 * Types of requests and responses of older and newer releases that are not in the contract, which describes one
 * release. All such types are in this file.
 */

/**
 * 2.x `GET /albums`: `shared: true` returns the albums that are shared with others or with you; without it, your own.
 */
export interface AlbumQuery2x {
  assetId?: string;
  shared?: true;
}

/** 2.x `GET /albums/{id}` includes the assets unless this is set. */
export type AlbumReadQuery2x = NonNullable<RequestOf<'getAlbumInfo'>['query']> & { withoutAssets: true };

/** 2.x `GET /albums/{id}` returns the album with its assets. */
export type AlbumResponse2x = Album & { assets?: Asset[] };

/** 2.x `GET /shared-links/me` has the link's password in the query; later releases use `POST /shared-links/login`. */
export type SharedLinkQuery2x = SharedLinkAccess & { password: string };
