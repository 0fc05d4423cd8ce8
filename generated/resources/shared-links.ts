// Generated from openapi/ (Immich 3.2.2) by `npm run generate`. Do not edit.

import { operationsClass } from '../../src/resources/operations-class.js';
import { SHARED_LINKS } from '../operations.js';
import type { RequestOptions } from '../../src/options.js';

import type { SharedLink, SharedLinkFilter } from '../types.js';

/** The plain operations of `sharedLinks`. */
export interface SharedLinksOperations {
  /**
   * Deletes a shared link; its assets stay in the library.
   *
   * `DELETE /shared-links/{id}`, permission `sharedLink.delete`.
   */
  delete(id: string, options?: RequestOptions): Promise<void>;

  /**
   * Reads one of your shared links.
   *
   * `GET /shared-links/{id}`, permission `sharedLink.read`.
   */
  get(id: string, options?: RequestOptions): Promise<SharedLink>;

  /**
   * Lists your shared links.
   *
   * `GET /shared-links`, permission `sharedLink.read`.
   */
  list(query?: SharedLinkFilter, options?: RequestOptions): Promise<SharedLink[]>;
}

/** The class of the group `sharedLinks`, for `createClient` of `immich-client/groups`. */
export const SharedLinksOperations = /* @__PURE__ */ operationsClass<SharedLinksOperations>(SHARED_LINKS);
