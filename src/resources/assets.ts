import { ASSET_FIELDS, checkSource } from '../upload/fields.js';
import { hasId, kindOf } from '../arguments/check-arguments.js';
import { type BulkOptions, inChunks } from '../lists/bulk.js';
import type { BulkResult } from '../errors/bulk-error.js';
import { ArgumentError } from '../errors/index.js';
import type { RequestOptions } from '../options.js';
import type {
  Asset,
  AssetCopy,
  AssetDeletion,
  AssetEdit,
  AssetEdits,
  AssetJobs,
  AssetMetadata,
  AssetMetadataKey,
  AssetMetadataOfMany,
  AssetMetadataWrite,
  AssetMetadataWriteMany,
  AssetOcr,
  AssetStatistics,
  AssetStatisticsFilter,
  AssetUpdate,
  AssetUpdateMany,
} from '../types.js';
import { checkChanges } from './asset-changes.js';
import { AssetFiles } from './asset-files.js';
import {
  bulk,
  call,
  checkArguments,
  fields,
  file,
  id,
  ids,
  list,
  only,
  optional,
  upload,
  url,
} from './check-arguments.js';

/** Assets: photos and videos, and what is known of them. */
export class AssetsResource extends AssetFiles {
  /**
   * Reads one asset, with its EXIF data, people, tags and stack. An id that is unknown, or not yours to see, is a 400.
   *
   * `GET /assets/{id}`, permission `asset.read`; also with a shared link.
   */
  async get(id: string, options?: RequestOptions): Promise<Asset> {
    return this.transport.call('getAssetInfo', { path: { id } }, options);
  }

  /**
   * Changes what is known of an asset; what is left out stays as it is. `rating` is 1 to 5, -1 for rejected, or `null`
   * for none, never 0.
   *
   * `PUT /assets/{id}`, permission `asset.update`.
   */
  async update(id: string, changes: AssetUpdate, options?: RequestOptions): Promise<Asset> {
    checkChanges(changes);
    return this.transport.call('updateAsset', { path: { id }, body: changes }, options);
  }

  /**
   * Sets the same values on many assets. A request does all of its ids or none: one that is not yours is a 400. So with more than
   * `chunkSize` ids a part can be done, as a `BulkError` says.
   *
   * `PUT /assets`, permission `asset.update`.
   */
  async updateMany({ ids, ...changes }: AssetUpdateMany, options: BulkOptions = {}): Promise<BulkResult> {
    checkChanges(changes);
    return inChunks(ids, options, async (chunk) => {
      await this.transport.call('updateAssets', { body: { ...changes, ids: chunk } }, options);
    });
  }

  /**
   * Moves assets to the trash; with `force` they are deleted for good, which cannot be undone and may take the server a moment. A request
   * does all of its ids or none: one that is not yours is a 400. So with more than `chunkSize` ids a part can be done, as a `BulkError`
   * says.
   *
   * `DELETE /assets`, permission `asset.delete`.
   */
  async delete(
    idOrIds: string | readonly string[],
    how: AssetDeletion = {},
    options: BulkOptions = {},
  ): Promise<BulkResult> {
    const ids = typeof idOrIds === 'string' ? [idOrIds] : idOrIds;
    return inChunks(ids, options, async (chunk) => {
      await this.transport.call('deleteAssets', { body: { ...how, ids: chunk } }, options);
    });
  }

  /**
   * Copies albums, shared links, favourite state, stack and sidecar from one asset to another; say `false` for what not
   * to copy.
   *
   * `PUT /assets/copy`, permission `asset.copy`, since 2.2.0.
   */
  async copy(what: AssetCopy, options?: RequestOptions): Promise<void> {
    return this.transport.call('copyAsset', { body: what }, options);
  }

  /**
   * Queues a job, such as new thumbnails, for assets. Resolves when it is queued, not when it is done.
   *
   * `POST /assets/jobs`, permission `job.create`.
   */
  async runJobs(jobs: AssetJobs, options?: RequestOptions): Promise<void> {
    return this.transport.call('runAssetJobs', { body: jobs }, options);
  }

  /**
   * Counts your images and videos.
   *
   * `GET /assets/statistics`, permission `asset.statistics`.
   */
  async statistics(filter: AssetStatisticsFilter = {}, options?: RequestOptions): Promise<AssetStatistics> {
    return this.transport.call('getAssetStatistics', { query: filter }, options);
  }

  /**
   * Lists the text found in an asset.
   *
   * `GET /assets/{id}/ocr`, permission `asset.read`, since 2.2.0.
   */
  async ocr(id: string, options?: RequestOptions): Promise<AssetOcr[]> {
    return this.transport.call('getAssetOcr', { path: { id } }, options);
  }

  /**
   * Lists the edits made to an asset, in the order they are applied.
   *
   * `GET /assets/{id}/edits`, permission `asset.edit.get`, since 2.5.0.
   */
  async getEdits(id: string, options?: RequestOptions): Promise<AssetEdits> {
    return this.transport.call('getAssetEdits', { path: { id } }, options);
  }

  /**
   * Replaces the edits of an asset, at least one; `removeEdits` undoes all. The original file stays as it is.
   *
   * `PUT /assets/{id}/edits`, permission `asset.edit.create`, since 2.5.0.
   */
  async edit(id: string, edits: readonly AssetEdit[], options?: RequestOptions): Promise<AssetEdits> {
    return this.transport.call('editAsset', { path: { id }, body: { edits: [...edits] } }, options);
  }

  /**
   * Undoes all edits of an asset.
   *
   * `DELETE /assets/{id}/edits`, permission `asset.edit.delete`, since 2.5.0.
   */
  async removeEdits(id: string, options?: RequestOptions): Promise<void> {
    return this.transport.call('removeAssetEdits', { path: { id } }, options);
  }

  /**
   * Lists the metadata entries of an asset.
   *
   * `GET /assets/{id}/metadata`, permission `asset.read`, since 1.140.0.
   */
  async listMetadata(id: string, options?: RequestOptions): Promise<AssetMetadata[]> {
    return this.transport.call('getAssetMetadata', { path: { id } }, options);
  }

  /**
   * Reads one metadata entry of an asset.
   *
   * `GET /assets/{id}/metadata/{key}`, permission `asset.read`, since 1.140.0.
   */
  async getMetadata(id: string, key: string, options?: RequestOptions): Promise<AssetMetadata> {
    return this.transport.call('getAssetMetadataByKey', { path: { id, key } }, options);
  }

  /**
   * Writes metadata entries of an asset; those of other keys stay.
   *
   * `PUT /assets/{id}/metadata`, permission `asset.update`, since 1.140.0.
   */
  async updateMetadata(
    id: string,
    entries: readonly AssetMetadataWrite[],
    options?: RequestOptions,
  ): Promise<AssetMetadata[]> {
    return this.transport.call(
      'updateAssetMetadata',
      { path: { id }, body: { items: [...entries] } },
      options,
    );
  }

  /**
   * Deletes one metadata entry of an asset.
   *
   * `DELETE /assets/{id}/metadata/{key}`, permission `asset.update`, since 1.140.0.
   */
  async deleteMetadata(id: string, key: string, options?: RequestOptions): Promise<void> {
    return this.transport.call('deleteAssetMetadata', { path: { id, key } }, options);
  }

  /**
   * Writes metadata entries of many assets.
   *
   * `PUT /assets/metadata`, permission `asset.update`, since 2.5.0.
   */
  async updateMetadataMany(
    entries: readonly AssetMetadataWriteMany[],
    options?: RequestOptions,
  ): Promise<AssetMetadataOfMany[]> {
    return this.transport.call('updateBulkAssetMetadata', { body: { items: [...entries] } }, options);
  }

  /**
   * Deletes metadata entries of many assets.
   *
   * `DELETE /assets/metadata`, permission `asset.update`, since 2.5.0.
   */
  async deleteMetadataMany(keys: readonly AssetMetadataKey[], options?: RequestOptions): Promise<void> {
    return this.transport.call('deleteBulkAssetMetadata', { body: { items: [...keys] } }, options);
  }
}

function idOrIds(name: string, value: unknown): void {
  if (typeof value === 'string') return id(name, value);
  if (typeof value === 'object' && value !== null && Symbol.iterator in value) return ids(name, value);
  const advice = hasId(value) ? '; pass its `id`' : '';
  throw new ArgumentError(`\`${name}\` must be an id or an array of ids, not ${kindOf(value)}${advice}.`);
}

checkArguments(AssetsResource, {
  checkBulkUpload: call({ assets: list }),
  copy: call({ what: fields({ sourceId: id, targetId: id }) }),
  delete: bulk({ idOrIds, how: optional(fields()) }),
  deleteMetadata: call({ id, key: id }),
  deleteMetadataMany: call({ keys: list }),
  edit: call({ id, edits: list }),
  endStream: call({ id, sessionId: id }),
  get: call({ id }),
  getEdits: call({ id }),
  getMetadata: call({ id, key: id }),
  listMetadata: call({ id }),
  mainPlaylist: file({ id }),
  mediaPlaylist: file({ id, variant: fields({ sessionId: id, variantIndex: id }) }),
  ocr: call({ id }),
  original: file({ id, form: optional(fields()) }),
  originalUrl: url({ id, form: optional(fields()) }),
  playback: file({ id }),
  playbackUrl: url({ id }),
  removeEdits: call({ id }),
  runJobs: call({ jobs: fields({ assetIds: ids }) }),
  segment: file({ id, segment: fields({ sessionId: id, variantIndex: id, filename: id }) }),
  statistics: call({ filter: optional(fields()) }),
  thumbnail: file({ id, form: optional(fields()) }),
  thumbnailUrl: url({ id, form: optional(fields()) }),
  update: call({ id, changes: fields() }),
  updateMany: bulk({ what: fields({ ids }) }),
  updateMetadata: call({ id, entries: list }),
  updateMetadataMany: call({ entries: list }),
  upload: upload({ source: checkSource, fields: optional(only(ASSET_FIELDS)) }),
});
