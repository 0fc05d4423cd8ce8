import type { FileOptions, RequestOptions } from '../options.js';
import type { DownloadArchive, DownloadPlan, DownloadRequest } from '../types.js';
import { call, checkArguments, fields, file, ids, optional } from './check-arguments.js';
import { Resource } from './resource.js';

/** Downloads of many assets at once; `assets.original` reads one. */
export class DownloadResource extends Resource {
  /**
   * Plans archives for assets, for an album, or for all assets of a user: which assets go into which archive, none
   * larger than `archiveSize` bytes (4 GiB where it is left out), and how large each is.
   *
   * `POST /download/info`, permission `asset.download`; also with a shared link.
   */
  async info(what: DownloadRequest, options?: RequestOptions): Promise<DownloadPlan> {
    return this.transport.call('getDownloadInfo', { body: what }, options);
  }

  /**
   * Downloads assets as one zip archive. The answer is unread: stream its `body`, or take `await response.blob()`. It has no
   * length and cannot be resumed; a file that is missing on the server's disk is missing in the archive, without a word.
   *
   * `POST /download/archive`, permission `asset.download`; also with a shared link.
   */
  async archive(what: DownloadArchive, options?: FileOptions): Promise<Response> {
    return this.transport.stream('downloadArchive', { body: what }, options);
  }
}

checkArguments(DownloadResource, {
  archive: file({ what: fields({ assetIds: ids }) }),
  info: call({ what: fields({ assetIds: optional(ids) }) }),
});
