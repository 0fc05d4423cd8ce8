import { ASSETS } from '../../generated/operations.js';
import type { AssetsOperations } from '../../generated/resources/assets.js';
import { ASSET_FIELDS, checkSource } from '../upload/fields.js';
import { hasId, kindOf } from '../arguments/check-arguments.js';
import { type BulkOptions, inChunks } from '../lists/bulk.js';
import type { BulkResult } from '../errors/bulk-error.js';
import { ArgumentError, isHttpError } from '../errors/index.js';
import type { RequestOptions } from '../options.js';
import type { Asset, AssetDeletion, AssetUpdate, AssetUpdateMany } from '../types.js';
import { checkChanges } from './asset-changes.js';
import { AssetFiles } from './asset-files.js';
import {
  bulk,
  call,
  type Signatures,
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
import { checkWaitLimits, poll, type WaitLimits } from './poll.js';

/** Default limit of `assets.ready`, in milliseconds. */
const DEFAULT_READY_TIMEOUT_MS = 60_000;

const READY_POLL_MS = 500;

/** Assets: photos and videos with their metadata. */
export class AssetsResource extends AssetFiles {
  /**
   * Changes the metadata of an asset; fields that you leave out do not change. `rating` is 1 to 5, -1 for rejected, or
   * `null` for none; 0 is not allowed.
   *
   * `PUT /assets/{id}`, permission `asset.update`.
   */
  async update(id: string, changes: AssetUpdate, options?: RequestOptions): Promise<Asset> {
    checkChanges(changes);
    return this.transport.call(ASSETS.updateAsset, { path: { id }, body: changes }, options);
  }

  /**
   * Sets the same values on many assets. Each request is all-or-nothing: one ID that is not yours makes it fail with a 400.
   * With more than `chunkSize` IDs, some requests can succeed before one fails; the `BulkError` lists what was done.
   *
   * With `dateTimeRelative`, a request is retried only if it certainly did not arrive, because a second one would shift the
   * dates again.
   *
   * `PUT /assets`, permission `asset.update`.
   */
  async updateMany({ ids, ...changes }: AssetUpdateMany, options: BulkOptions = {}): Promise<BulkResult> {
    checkChanges(changes);
    const repeat = changes.dateTimeRelative ? 'never' : 'idempotent';
    return inChunks(ids, options, async (chunk) => {
      await this.transport.call(
        { ...ASSETS.updateAssets, repeat },
        { body: { ...changes, ids: chunk } },
        options,
      );
    });
  }

  /**
   * Moves assets to the trash. With `force` they are deleted permanently, which cannot be undone; the server may finish
   * this after it responds. Each request is all-or-nothing: one ID that is not yours makes it fail with a 400. With
   * more than `chunkSize` IDs, some requests can succeed before one fails; the `BulkError` lists what was done.
   *
   * `DELETE /assets`, permission `asset.delete`.
   */
  async delete(
    idOrIds: string | readonly string[],
    body: AssetDeletion = {},
    options: BulkOptions = {},
  ): Promise<BulkResult> {
    const ids = typeof idOrIds === 'string' ? [idOrIds] : idOrIds;
    return inChunks(ids, options, async (chunk) => {
      await this.transport.call(ASSETS.deleteAssets, { body: { ...body, ids: chunk } }, options);
    });
  }

  /**
   * Waits until the thumbnail of an asset exists, such as after an upload. Rejects with a `TimeoutError` after
   * `timeoutMs` (1 minute by default; 0 for no limit); files that Immich cannot read never get a thumbnail. `pollMs` is
   * the pause between two requests (500 ms by default). If the asset does not exist, the call rejects immediately.
   *
   * `GET /assets/{id}/thumbnail`, permission `asset.view`; also with a shared link.
   */
  async ready(id: string, limits: WaitLimits = {}, options: RequestOptions = {}): Promise<void> {
    const { timeoutMs = DEFAULT_READY_TIMEOUT_MS, pollMs = READY_POLL_MS } = limits;
    const hasThumbnail = async (within: RequestOptions) => {
      try {
        const { body } = await this.transport.stream(ASSETS.viewAsset, { path: { id } }, within);
        await body?.cancel();
        return true;
      } catch (error) {
        // A missing thumbnail is a 404; for an asset that does not exist, the status is 400.
        if (isHttpError(error) && error.status === 404 && error.reason === 'not-found') return false;
        throw error;
      }
    };
    return poll(hasThumbnail, ASSETS.viewAsset, { timeoutMs, pollMs }, options);
  }

  /** @internal */
  static override signatures(): Signatures<Omit<AssetsResource, keyof AssetsOperations>> {
    return {
      checkBulkUpload: call({ assets: list }),
      delete: bulk({ idOrIds, body: optional(fields()) }),
      originalUrl: url({ id, query: optional(fields()) }),
      playbackUrl: url({ id }),
      ready: call({ id, limits: optional(checkWaitLimits) }),
      thumbnail: file({ id, query: optional(fields()) }),
      thumbnailUrl: url({ id, query: optional(fields()) }),
      update: call({ id, changes: fields() }),
      updateMany: bulk({ body: fields({ ids }) }),
      upload: upload({ source: checkSource, fields: optional(only(ASSET_FIELDS)) }),
    };
  }
}

function idOrIds(name: string, value: unknown): void {
  if (typeof value === 'string') return id(name, value);
  if (typeof value === 'object' && value !== null && Symbol.iterator in value) return ids(name, value);
  const advice = hasId(value) ? '; pass its `id`' : '';
  throw new ArgumentError(`\`${name}\` must be an id or an array of ids, not ${kindOf(value)}${advice}.`);
}
