import { ALBUMS } from '../../generated/operations.js';
import { AlbumsOperations } from '../../generated/resources/albums.js';
import { type BulkOptions, inChunks } from '../lists/bulk.js';
import type { BulkResult } from '../errors/bulk-error.js';
import { Contradiction } from '../compat/contradiction.js';
import { IntegrityError } from '../errors/index.js';
import type { RequestOptions } from '../options.js';
import type { AlbumResponse2x } from '../compat/wire-types.js';
import type { Page } from '../lists/page-numbers.js';
import { Pages } from '../lists/pages.js';
import type { Asset, AssetOrder } from '../types.js';
import { metadataWalk, type ReadSearchPage, type SearchBody, searchPages } from './search-page.js';

/** Options of `albums.assets`. */
export interface AlbumAssetsOptions extends RequestOptions {
  /**
   * Number of assets per request, 1 to 1,000. 2.x servers return all assets in one response.
   * @default 250, then 1,000
   */
  size?: number;
  /** `asc` for the oldest first. @default 'desc' */
  order?: AssetOrder;
}

/** The methods for the assets of an album. */
export abstract class AlbumAssets extends AlbumsOperations {
  /**
   * Iterates over all assets of an album with their EXIF data, newest first unless `order` is `asc`. Archived assets
   * and those of other users are included; assets in the trash or the locked folder are not. The iteration is as
   * complete as that of `search.metadata`. 2.x servers return all assets in one response.
   *
   * `POST /search/metadata`, permission `asset.read`; on 2.x `GET /albums/{id}`, permission `album.read`. Also with a
   * shared link.
   */
  assets(id: string, { size, order, ...options }: AlbumAssetsOptions = {}): Pages<Asset> {
    return new Pages((limit) => {
      const search = searchPages(this.transport, options);
      const read: ReadSearchPage = (body, position) =>
        this.release.following(
          'albumAssetsInline',
          async (isInline) => (isInline ? this.#inline(id, body, options) : search(body, position)),
          options,
        );
      // Without `visibility`, 3.x returns everything that is not locked, as 2.x does for an album.
      const filter = { albumIds: [id], withExif: true, ...(size && { size }), ...(order && { order }) };
      return metadataWalk(read, filter, limit);
    }, options.signal);
  }

  /** Returns the assets in the album response of a 2.x server, as the last page of a search. */
  async #inline(
    id: string,
    { takenBefore, takenAfter, order }: SearchBody,
    options: RequestOptions,
  ): Promise<Page<Asset>> {
    const { assets }: AlbumResponse2x = await this.transport.call(
      ALBUMS.getAlbumInfo,
      { path: { id } },
      options,
    );
    if (!assets) {
      // Immich 3 returns albums without assets. Treating that as an empty album would lose assets.
      const site = ALBUMS.getAlbumInfo;
      throw new Contradiction(new IntegrityError(site, 'returned an album without its `assets`'));
    }
    // There is a bound only if the server ran 3.x when the iteration began.
    const items = assets.filter(
      ({ fileCreatedAt }) =>
        !isAfter(fileCreatedAt, takenBefore) && !(takenAfter && isAfter(takenAfter, fileCreatedAt)),
    );
    // The album's own order differs from the order of a search.
    return { items: items.sort(order === 'asc' ? oldestFirst : newestFirst), next: undefined };
  }

  /**
   * Adds assets to an album. The result lists each asset: those already in the album are `duplicates`, those that
   * cannot be added are `failed`.
   *
   * `PUT /albums/{id}/assets`, permission `albumAsset.create`.
   */
  async addAssets(id: string, assetIds: readonly string[], options: BulkOptions = {}): Promise<BulkResult> {
    return inChunks(assetIds, options, (ids) =>
      this.transport.call(ALBUMS.addAssetsToAlbum, { path: { id }, body: { ids } }, options),
    );
  }

  /**
   * Removes assets from an album; they stay in the library. Assets that are not in the album are `failed` with
   * `not_found`.
   *
   * `DELETE /albums/{id}/assets`, permission `albumAsset.delete`.
   */
  async removeAssets(
    id: string,
    assetIds: readonly string[],
    options: BulkOptions = {},
  ): Promise<BulkResult> {
    return inChunks(assetIds, options, (ids) =>
      this.transport.call(ALBUMS.removeAssetFromAlbum, { path: { id }, body: { ids } }, options),
    );
  }
}

/**
 * Compares the text, because a server writes all of these dates in the same format. Shared links can hide the date:
 * such assets keep their order.
 */
const newestFirst = (a: Asset, b: Asset): number =>
  Number(a.fileCreatedAt < b.fileCreatedAt) - Number(a.fileCreatedAt > b.fileCreatedAt);

const oldestFirst = (a: Asset, b: Asset): number => newestFirst(b, a);

const isAfter = (date: string | Date, bound: string | Date | undefined): boolean =>
  bound !== undefined && new Date(date).getTime() > new Date(bound).getTime();
