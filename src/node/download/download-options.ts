import type { Asset, RequestOptions } from '../../index.js';
import type { DownloadProgress } from './resumable-download.js';

/** Which file of an asset to download, and where to save it. */
export interface FileDownload {
  /**
   * The folder, or the path of the file. The path is a folder if a folder exists there or if it ends with a slash. In a
   * folder, the file gets a safe form of its name on the server; if that name exists, a number is added. Any other path
   * is that of the file; if a file exists there, the call rejects. Missing folders are created.
   */
  to: string;
  /** Downloads the edited version instead of the original. @default false */
  edited?: boolean;
  /** Replaces a file of the same name after the new one is complete. @default false */
  overwrite?: boolean;
}

/** Options of `downloadFile`. */
export interface DownloadOptions extends RequestOptions {
  /** Called each time a chunk has arrived. Exceptions in it are ignored. */
  onProgress?: (progress: DownloadProgress) => void;
}

/** Default number of files that are downloaded at the same time. */
export const DEFAULT_DOWNLOAD_CONCURRENCY = 4;

/** Assets or asset IDs, such as the result of a search. */
export type DownloadSources = Iterable<string | Asset> | AsyncIterable<string | Asset>;

/** Options of `downloadAll`. The limits apply to each file, not to the run. */
export interface DownloadAllOptions extends RequestOptions {
  /** The folder. It is created if it does not exist. */
  to: string;
  /** Number of files that are downloaded at the same time, up to 256. @default {@link DEFAULT_DOWNLOAD_CONCURRENCY} */
  concurrency?: number;
  /**
   * Returns the folder for an asset, below `to`, such as `2024/05`. Unsafe characters are replaced. An exception ends
   * the run.
   * @default all files in one folder
   */
  layout?: (asset: Asset) => string;
  /**
   * Whether to download the video of a live photo with the photo, under the same name. With `false`, the report lists
   * it in `leftOut`.
   * @default true
   */
  livePhotos?: boolean;
  /**
   * Downloads the edited versions instead of the originals. Every run downloads edited files again, and skips those that
   * exist with the same content.
   * @default false
   */
  edited?: boolean;
}

/** Some assets, an album, or all of your own assets (`userId` must be yours). */
export type ArchiveContents = { assetIds: readonly string[] } | { albumId: string } | { userId: string };

/** Options of `downloadArchive`. The limits apply to each archive, not to the run. */
export interface DownloadArchiveOptions extends RequestOptions {
  /** The folder. It is created if it does not exist. */
  to: string;
  /** Name of the archive, without `.zip`. If there are several, a number is added. @default 'immich' */
  name?: string;
  /**
   * Maximum number of bytes of files per archive; a larger file gets an archive of its own.
   * @default the server's value, 4 GiB
   */
  archiveSize?: number;
}
