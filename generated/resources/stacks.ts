// Generated from openapi/ (Immich 3.2.2) by `npm run generate`. Do not edit.

import { operationsClass } from '../../src/resources/operations-class.js';
import { STACKS } from '../operations.js';
import type { RequestOptions } from '../../src/options.js';

import type { BulkIds, Stack, StackCreate, StackListQuery, StackUpdate } from '../types.js';

/** The plain operations of `stacks`. */
export interface StacksOperations {
  /**
   * Groups assets in a stack; the first one becomes its cover.
   *
   * `POST /stacks`, permission `stack.create`.
   */
  create(body: StackCreate, options?: RequestOptions): Promise<Stack>;

  /**
   * Deletes a stack; its assets stay.
   *
   * `DELETE /stacks/{id}`, permission `stack.delete`.
   */
  delete(id: string, options?: RequestOptions): Promise<void>;

  /**
   * Deletes several stacks; their assets stay.
   *
   * `DELETE /stacks`, permission `stack.delete`.
   */
  deleteMany(body: BulkIds, options?: RequestOptions): Promise<void>;

  /**
   * Reads one stack with its assets.
   *
   * `GET /stacks/{id}`, permission `stack.read`.
   */
  get(id: string, options?: RequestOptions): Promise<Stack>;

  /**
   * Lists your stacks.
   *
   * `GET /stacks`, permission `stack.read`.
   */
  list(query?: StackListQuery, options?: RequestOptions): Promise<Stack[]>;

  /**
   * Removes an asset from a stack; the asset stays in the library.
   *
   * `DELETE /stacks/{id}/assets/{assetId}`, permission `stack.update`.
   */
  removeAsset(id: string, assetId: string, options?: RequestOptions): Promise<void>;

  /**
   * Changes the cover of a stack.
   *
   * `PUT /stacks/{id}`, permission `stack.update`.
   */
  update(id: string, body?: StackUpdate, options?: RequestOptions): Promise<Stack>;
}

/** The class of the group `stacks`, for `createClient` of `immich-client/groups`. */
export const StacksOperations = /* @__PURE__ */ operationsClass<StacksOperations>(STACKS);
