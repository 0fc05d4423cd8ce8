import type { RequestOf } from '../http/operation-types.js';
import type { Album, Asset, SharedLinkAccess } from '../types.js';

/**
 * What other releases take and answer with, beyond the contract. The contract is of one release, and so are the types made of it;
 * what is sent to an older or a newer one under another type has that type here, and nowhere else.
 */

/** 2.x `GET /albums`: `shared: true` for the albums that are shared, with others or with you; without it, your own. */
export interface AlbumQuery2x {
  assetId?: string;
  shared?: true;
}

/** 2.x `GET /albums/{id}`: without its assets, which come otherwise. */
export type AlbumReadQuery2x = NonNullable<RequestOf<'getAlbumInfo'>['query']> & { withoutAssets: true };

/** 2.x `GET /albums/{id}`: the album comes with its assets. */
export type AlbumAnswer2x = Album & { assets?: Asset[] };

/** 2.x `GET /shared-links/me`: the link's password goes along; later, `POST /shared-links/login` takes it. */
export type SharedLinkQuery2x = SharedLinkAccess & { password: string };
