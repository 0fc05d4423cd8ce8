// Generated from openapi/ (Immich 3.2.2) by `npm run generate`. Do not edit.

import { operationsClass } from '../../src/resources/operations-class.js';
import { DUPLICATES } from '../operations.js';
import type { RequestOptions } from '../../src/options.js';

import type { BulkIds, DuplicateGroup } from '../types.js';

/** The plain operations of `duplicates`. */
export interface DuplicatesOperations {
  /**
   * Dismisses a group of duplicates; its assets stay.
   *
   * `DELETE /duplicates/{id}`, permission `duplicate.delete`.
   */
  dismiss(id: string, options?: RequestOptions): Promise<void>;

  /**
   * Dismisses groups of duplicates; their assets stay.
   *
   * `DELETE /duplicates`, permission `duplicate.delete`.
   */
  dismissMany(body: BulkIds, options?: RequestOptions): Promise<void>;

  /**
   * Lists groups of assets that look alike.
   *
   * `GET /duplicates`, permission `duplicate.read`.
   */
  list(options?: RequestOptions): Promise<DuplicateGroup[]>;
}

/** The class of the group `duplicates`, for `createClient` of `immich-client/groups`. */
export const DuplicatesOperations = /* @__PURE__ */ operationsClass<DuplicatesOperations>(DUPLICATES);
