// Generated from openapi/ (Immich 3.2.2) by `npm run generate`. Do not edit.

import type { RequestOptions } from '../../src/options.js';

import type { BulkIdResult, BulkIds, DuplicateGroup, DuplicateResolve } from '../types.js';

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

  /**
   * Resolves groups of duplicates: merges metadata into the assets to keep, and trashes the others.
   *
   * `POST /duplicates/resolve`, permission `duplicate.delete`, since 2.7.0.
   */
  resolve(body: DuplicateResolve, options?: RequestOptions): Promise<BulkIdResult[]>;
}
