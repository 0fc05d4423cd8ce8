// Generated from openapi/ (Immich 3.2.2) by `npm run generate`. Do not edit.

import { operationsClass } from '../../src/resources/operations-class.js';
import { DOWNLOAD } from '../operations.js';
import type { FileOptions, RequestOptions } from '../../src/options.js';

import type { DownloadArchive, DownloadPlan, DownloadRequest } from '../types.js';

/** The plain operations of `download`. */
export interface DownloadOperations {
  /**
   * Downloads assets as one zip archive.
   *
   * `POST /download/archive`, permission `asset.download`; also with a shared link.
   */
  archive(body: DownloadArchive, options?: FileOptions): Promise<Response>;

  /**
   * Plans zip archives: which assets go into each, and the size of each.
   *
   * `POST /download/info`, permission `asset.download`; also with a shared link.
   */
  info(body?: DownloadRequest, options?: RequestOptions): Promise<DownloadPlan>;
}

/** The class of the group `download`, for `createClient` of `immich-client/groups`. */
export const DownloadOperations = /* @__PURE__ */ operationsClass<DownloadOperations>(DOWNLOAD);
