// Generated from openapi/ (Immich 3.2.2) by `npm run generate`. Do not edit.

import { operationsClass } from '../../src/resources/operations-class.js';
import { SYNC } from '../operations.js';
import type { RequestOptions } from '../../src/options.js';

import type { Asset, SyncAck, SyncAckDelete, SyncAckSet } from '../types.js';

/** The plain operations of `sync`. */
export interface SyncOperations {
  /**
   * Acknowledges received changes, so that the next stream continues after them.
   *
   * `POST /sync/ack`, permission `syncCheckpoint.update`.
   */
  ack(body: SyncAckSet, options?: RequestOptions): Promise<void>;

  /**
   * Deletes acknowledgements, so that the next stream sends those types again from the start.
   *
   * `DELETE /sync/ack`, permission `syncCheckpoint.delete`.
   */
  deleteAcks(body?: SyncAckDelete, options?: RequestOptions): Promise<void>;

  /**
   * Lists the assets that changed or were deleted since a date.
   *
   * `POST /sync/delta-sync`, until 2.7.5.
   */
  delta(
    body: { updatedAfter: string; userIds: string[] },
    options?: RequestOptions,
  ): Promise<{ deleted: string[]; needsFullSync: boolean; upserted: Asset[] }>;

  /**
   * Lists all assets, one page at a time, for a first sync.
   *
   * `POST /sync/full-sync`, until 2.7.5.
   */
  full(
    body: { lastId?: string; limit: number; updatedUntil: string; userId?: string },
    options?: RequestOptions,
  ): Promise<Asset[]>;

  /**
   * Lists the acknowledgements of the current session.
   *
   * `GET /sync/ack`, permission `syncCheckpoint.read`.
   */
  listAcks(options?: RequestOptions): Promise<SyncAck[]>;
}

/** The class of the group `sync`, for `createClient` of `immich-client/groups`. */
export const SyncOperations = /* @__PURE__ */ operationsClass<SyncOperations>(SYNC);
