import { ALBUMS } from '../../generated/operations.js';
import { AlbumsOperations } from '../../generated/resources/albums.js';
import { type BulkOptions, inChunks } from '../lists/bulk.js';
import type { BulkResult } from '../errors/bulk-error.js';
import { Contradiction } from '../compat/contradiction.js';
import { IntegrityError } from '../errors/index.js';
import type { RequestOptions } from '../options.js';
import type { AlbumAnswer2x } from '../compat/wire-types.js';
import type { Page } from '../lists/page-numbers.js';
import { Pages } from '../lists/pages.js';
import type { Asset, AssetOrder } from '../types.js';
import { metadataWalk, type ReadSearchPage, type SearchBody, searchPages } from './search-page.js';

/** What `albums.assets` takes as its last argument. */
export interface AlbumAssetsOptions extends RequestOptions {
  /** How many assets come with one request, 1 to 1,000. A 2.x server sends them all at once. @default 250, then 1,000 */
  size?: number;
  /** `asc` for the oldest first. @default 'desc' */
  order?: AssetOrder;
}

/** What is in an album. */
export abstract class AlbumAssets extends AlbumsOperations {
  /**
   * Iterates over all assets of an album with their EXIF data, newest first unless `order` is `asc`: archived ones too, and those of other users, but none that
   * are in the trash or locked. It is as complete as `search.metadata`. A 2.x server sends them all in one response.
   *
   * `POST /search/metadata`, permission `asset.read`; on 2.x `GET /albums/{id}`, permission `album.read`. Also with a shared link.
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
      // No `visibility`: that is everything that is not locked, as 2.x has it in an album.
      const filter = { albumIds: [id], withExif: true, ...(size && { size }), ...(order && { order }) };
      return metadataWalk(read, filter, limit);
    }, options.signal);
  }

  /** The assets that come with an album of a 2.x server, as the last page of a search. */
  async #inline(
    id: string,
    { takenBefore, takenAfter, order }: SearchBody,
    options: RequestOptions,
  ): Promise<Page<Asset>> {
    const { assets }: AlbumAnswer2x = await this.transport.call(
      ALBUMS.getAlbumInfo,
      { path: { id } },
      options,
    );
    if (!assets) {
      // Immich 3 sends none, and an album that looks empty would be wrong.
      const site = ALBUMS.getAlbumInfo;
      throw new Contradiction(new IntegrityError(site, 'returned an album without its `assets`'));
    }
    // A bound is there only if the server was 3.x when the walk began.
    const items = assets.filter(
      ({ fileCreatedAt }) =>
        !isAfter(fileCreatedAt, takenBefore) && !(takenAfter && isAfter(takenAfter, fileCreatedAt)),
    );
    // The album's own order is not the one of a search.
    return { items: items.sort(order === 'asc' ? oldestFirst : newestFirst), next: undefined };
  }

  /**
   * Adds assets to an album, and says what became of each: those that are in it already are `duplicates`, the others `failed`.
   *
   * `PUT /albums/{id}/assets`, permission `albumAsset.create`.
   */
  async addAssets(id: string, assetIds: readonly string[], options: BulkOptions = {}): Promise<BulkResult> {
    return inChunks(assetIds, options, (ids) =>
      this.transport.call(ALBUMS.addAssetsToAlbum, { path: { id }, body: { ids } }, options),
    );
  }

  /**
   * Takes assets out of an album; they stay in the library. Those that are not in it `failed` as `not_found`.
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

/** By text: servers write all of these times alike. What a shared link hides is not there, and keeps its place. */
const newestFirst = (a: Asset, b: Asset): number =>
  Number(a.fileCreatedAt < b.fileCreatedAt) - Number(a.fileCreatedAt > b.fileCreatedAt);

const oldestFirst = (a: Asset, b: Asset): number => newestFirst(b, a);

const isAfter = (date: string | Date, bound: string | Date | undefined): boolean =>
  bound !== undefined && new Date(date).getTime() > new Date(bound).getTime();
