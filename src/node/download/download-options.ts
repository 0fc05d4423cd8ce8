import type { Asset, RequestOptions } from '../../index.js';
import type { DownloadProgress } from './resumable-download.js';

/** Which form of an asset's file, and where to put it. */
export interface FileDownload {
  /**
   * The folder, or the path of the file. A path is a folder if the folder exists or if the path ends with a slash. In a folder, the file gets
   * the name on the server, made safe, with a number if a file has that name. Any other path is that of the file; if a file exists there, the
   * call rejects. Missing folders are created.
   */
  to: string;
  /** What the edits of the asset make of it, instead of the original. @default false */
  edited?: boolean;
  /** Replaces a file of the same name, once the new one is whole. @default false */
  overwrite?: boolean;
}

/** What a download takes beside. */
export interface DownloadOptions extends RequestOptions {
  /** Called each time a piece has come. What it throws is ignored. */
  onProgress?: (progress: DownloadProgress) => void;
}

/** How many files are downloaded at once. */
export const DEFAULT_DOWNLOAD_CONCURRENCY = 4;

/** Assets, or their ids, such as a search gives them. */
export type DownloadSources = Iterable<string | Asset> | AsyncIterable<string | Asset>;

/** Where to download to, and how. The limits are those of each file, not of the run. */
export interface DownloadAllOptions extends RequestOptions {
  /** The folder. It is created if it does not exist. */
  to: string;
  /** How many files are downloaded at once, up to 256. @default {@link DEFAULT_DOWNLOAD_CONCURRENCY} */
  concurrency?: number;
  /**
   * The folder for an asset, below `to`, such as `2024/05`; its steps are made safe. What it throws ends the run.
   * @default all in one folder
   */
  layout?: (asset: Asset) => string;
  /**
   * Whether the video of a live photo is downloaded with the photo, under the same name. With `false` the report lists it in `leftOut`.
   * @default true
   */
  livePhotos?: boolean;
  /** What the edits make of the assets, instead of the originals. The edited ones are never known to be there already. @default false */
  edited?: boolean;
}

/** Some assets, all of an album, or all of a user, who can only be yourself. */
export type ArchiveContents = { assetIds: readonly string[] } | { albumId: string } | { userId: string };

/** Where to download to, and how. The limits are those of each archive, not of the run. */
export interface DownloadArchiveOptions extends RequestOptions {
  /** The folder. It is created if it does not exist. */
  to: string;
  /** What the archive is called, without `.zip`; of several, each has its number behind. @default 'immich' */
  name?: string;
  /** How many bytes of files go into one archive; a larger file has one for itself. @default the server's, 4 GiB */
  archiveSize?: number;
}
