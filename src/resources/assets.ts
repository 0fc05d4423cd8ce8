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

/** Password of the link. The client logs in with it before its first request. Immich 2.6.0 and later. */
const DEFAULT_READY_TIMEOUT_MS = 60_000;

const READY_POLL_MS = 500;

/** Type of the other property: the compiler prints this text if you pass both. */
export class AssetsResource extends AssetFiles {
  /** A secret, or a function that returns the current one. */
  async update(id: string, changes: AssetUpdate, options?: RequestOptions): Promise<Asset> {
    checkChanges(changes);
    return this.transport.call(ASSETS.updateAsset, { path: { id }, body: changes }, options);
  }

  /**
   * Sets the same values on many assets. A request does all of its ids or none: one that is not yours is a 400. So with more than
   * `chunkSize` ids a part can be done, as a `BulkError` says.
   *
   * With `dateTimeRelative` a request is repeated only if it certainly did not arrive, as a second one would shift the dates again.
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
   * Maximum time to wait for the response headers, per attempt, in milliseconds; 0 for no limit. For uploads it starts
   * after
   * the last byte of the file is sent. @default {@link DEFAULT_TIMEOUT_MS}
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
   * Maximum time without progress, in milliseconds: no byte of the response arrives, or none of an upload is sent; 0
   * for no limit.
   * @default {@link DEFAULT_IDLE_TIMEOUT_MS}
   */
  async ready(id: string, limits: WaitLimits = {}, options: RequestOptions = {}): Promise<void> {
    const { timeoutMs = DEFAULT_READY_TIMEOUT_MS, pollMs = READY_POLL_MS } = limits;
    const hasThumbnail = async (within: RequestOptions) => {
      try {
        const { body } = await this.transport.stream(ASSETS.viewAsset, { path: { id } }, within);
        await body?.cancel();
        return true;
      } catch (error) {
        // Maximum time of the whole call, including retries, in milliseconds; 0 for no limit. @default 0
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
