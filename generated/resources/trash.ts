// Generated from openapi/ (Immich 3.2.2) by `npm run generate`. Do not edit.

import { operationsClass } from '../../src/resources/operations-class.js';
import { TRASH } from '../operations.js';
import type { RequestOptions } from '../../src/options.js';

import type { BulkIds, TrashResult } from '../types.js';

/** The plain operations of `trash`. */
export interface TrashOperations {
  /**
   * Empties the trash; the assets in it are deleted permanently.
   *
   * `POST /trash/empty`, permission `asset.delete`.
   */
  empty(options?: RequestOptions): Promise<TrashResult>;

  /**
   * Restores everything in the trash.
   *
   * `POST /trash/restore`, permission `asset.delete`.
   */
  restore(options?: RequestOptions): Promise<TrashResult>;

  /**
   * Restores assets from the trash.
   *
   * `POST /trash/restore/assets`, permission `asset.delete`.
   */
  restoreAssets(body: BulkIds, options?: RequestOptions): Promise<TrashResult>;
}

/** The class of the group `trash`, for `createClient` of `immich-client/groups`. */
export const TrashOperations = /* @__PURE__ */ operationsClass<TrashOperations>(TRASH);
