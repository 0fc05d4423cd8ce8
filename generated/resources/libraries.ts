// Generated from openapi/ (Immich 3.2.2) by `npm run generate`. Do not edit.

import { operationsClass } from '../../src/resources/operations-class.js';
import { LIBRARIES } from '../operations.js';
import type { RequestOptions } from '../../src/options.js';

import type {
  Library,
  LibraryCreate,
  LibraryStatistics,
  LibraryUpdate,
  LibraryValidate,
  LibraryValidation,
} from '../types.js';

/** The plain operations of `libraries`. */
export interface LibrariesOperations {
  /**
   * Creates an external library for a user.
   *
   * `POST /libraries`, permission `library.create`; administrators only.
   */
  create(body: LibraryCreate, options?: RequestOptions): Promise<Library>;

  /**
   * Deletes an external library and its assets; the files stay on the disk.
   *
   * `DELETE /libraries/{id}`, permission `library.delete`; administrators only.
   */
  delete(id: string, options?: RequestOptions): Promise<void>;

  /**
   * Reads one external library.
   *
   * `GET /libraries/{id}`, permission `library.read`; administrators only.
   */
  get(id: string, options?: RequestOptions): Promise<Library>;

  /**
   * Lists the external libraries of all users.
   *
   * `GET /libraries`, permission `library.read`; administrators only.
   */
  list(options?: RequestOptions): Promise<Library[]>;

  /**
   * Queues a scan that imports new files, updates changed ones and removes missing ones.
   *
   * `POST /libraries/{id}/scan`, permission `library.update`; administrators only.
   */
  scan(id: string, options?: RequestOptions): Promise<void>;

  /**
   * Counts the photos, videos and bytes of an external library.
   *
   * `GET /libraries/{id}/statistics`, permission `library.statistics`; administrators only.
   */
  statistics(id: string, options?: RequestOptions): Promise<LibraryStatistics>;

  /**
   * Changes the name, the import paths or the exclusion patterns of an external library.
   *
   * `PUT /libraries/{id}`, permission `library.update`; administrators only.
   */
  update(id: string, body?: LibraryUpdate, options?: RequestOptions): Promise<Library>;

  /**
   * Checks import paths and exclusion patterns without saving them.
   *
   * `POST /libraries/{id}/validate`; administrators only.
   */
  validate(id: string, body?: LibraryValidate, options?: RequestOptions): Promise<LibraryValidation>;
}

/** The class of the group `libraries`, for `createClient` of `immich-client/groups`. */
export const LibrariesOperations = /* @__PURE__ */ operationsClass<LibrariesOperations>(LIBRARIES);
