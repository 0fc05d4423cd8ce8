// Generated from openapi/ (Immich 3.2.2) by `npm run generate`. Do not edit.

import { operationsClass } from '../../src/resources/operations-class.js';
import { MEMORIES } from '../operations.js';
import type { RequestOptions } from '../../src/options.js';

import type {
  BulkIdResult,
  BulkIds,
  Memory,
  MemoryCreate,
  MemoryListQuery,
  MemoryStatistics,
  MemoryStatisticsQuery,
  MemoryUpdate,
} from '../types.js';

/** The plain operations of `memories`. */
export interface MemoriesOperations {
  /**
   * Adds assets to a memory and reports on each.
   *
   * `PUT /memories/{id}/assets`, permission `memoryAsset.create`.
   */
  addAssets(id: string, body: BulkIds, options?: RequestOptions): Promise<BulkIdResult[]>;

  /**
   * Creates a memory with assets.
   *
   * `POST /memories`, permission `memory.create`.
   */
  create(body: MemoryCreate, options?: RequestOptions): Promise<Memory>;

  /**
   * Deletes a memory; its assets stay.
   *
   * `DELETE /memories/{id}`, permission `memory.delete`.
   */
  delete(id: string, options?: RequestOptions): Promise<void>;

  /**
   * Reads one memory with its assets.
   *
   * `GET /memories/{id}`, permission `memory.read`.
   */
  get(id: string, options?: RequestOptions): Promise<Memory>;

  /**
   * Lists memories, those with the latest date first by default.
   *
   * `GET /memories`, permission `memory.read`.
   */
  list(query?: MemoryListQuery, options?: RequestOptions): Promise<Memory[]>;

  /**
   * Removes assets from a memory and reports on each; they stay in the library.
   *
   * `DELETE /memories/{id}/assets`, permission `memoryAsset.delete`.
   */
  removeAssets(id: string, body: BulkIds, options?: RequestOptions): Promise<BulkIdResult[]>;

  /**
   * Counts the memories that match a filter.
   *
   * `GET /memories/statistics`, permission `memory.statistics`.
   */
  statistics(query?: MemoryStatisticsQuery, options?: RequestOptions): Promise<MemoryStatistics>;

  /**
   * Marks a memory as seen or saved, or changes its date.
   *
   * `PUT /memories/{id}`, permission `memory.update`.
   */
  update(id: string, body?: MemoryUpdate, options?: RequestOptions): Promise<Memory>;
}

/** The class of the group `memories`, for `createClient` of `immich-client/groups`. */
export const MemoriesOperations = /* @__PURE__ */ operationsClass<MemoriesOperations>(MEMORIES);
