// Generated from openapi/ (Immich 3.2.2) by `npm run generate`. Do not edit.

import { operationsClass } from '../../src/resources/operations-class.js';
import { TAGS } from '../operations.js';
import type { RequestOptions } from '../../src/options.js';

import type { Tag } from '../types.js';

/** The plain operations of `tags`. */
export interface TagsOperations {
  /**
   * Deletes a tag; the assets stay.
   *
   * `DELETE /tags/{id}`, permission `tag.delete`.
   */
  delete(id: string, options?: RequestOptions): Promise<void>;

  /**
   * Reads one tag.
   *
   * `GET /tags/{id}`, permission `tag.read`.
   */
  get(id: string, options?: RequestOptions): Promise<Tag>;

  /**
   * Lists your tags.
   *
   * `GET /tags`, permission `tag.read`.
   */
  list(options?: RequestOptions): Promise<Tag[]>;
}

/** The class of the group `tags`, for `createClient` of `immich-client/groups`. */
export const TagsOperations = /* @__PURE__ */ operationsClass<TagsOperations>(TAGS);
