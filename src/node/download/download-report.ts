import type { AnyImmichError } from '../../index.js';
import type { DownloadedFile } from './save-verified.js';
import type { DownloadProgress } from './resumable-download.js';

/** An asset whose file this run put on the disk. */
export interface SavedAsset extends DownloadedFile {
  id: string;
}

/** An asset whose file was there already: one of that name has its checksum. */
export interface SkippedAsset {
  id: string;
  path: string;
}

/** An asset whose file is not on the disk. */
export interface FailedAsset {
  id: string;
  error: AnyImmichError;
}

/** The video of a live photo that was not downloaded, because the run has `livePhotos: false`. */
export interface LeftOutAsset {
  /** Of the video. */
  id: string;
  /** The id of the photo, which is in `saved` or `skipped`. */
  still: string;
}

/** What became of every asset: each id is in exactly one of the lists. The videos of live photos are in them by their own ids. */
export interface DownloadReport {
  saved: SavedAsset[];
  skipped: SkippedAsset[];
  failed: FailedAsset[];
  /** Empty unless the run has `livePhotos: false`. Filled when everything else is done. */
  leftOut: LeftOutAsset[];
}

/**
 * What happens in a run. The last event of an asset is the one that says in which list of the report it is. A loop that is slow misses some
 * of the `progress`, and nothing else.
 */
export type DownloadEvent =
  | ({ type: 'progress'; id: string } & DownloadProgress)
  | ({ type: 'saved' } & SavedAsset)
  | ({ type: 'skipped' } & SkippedAsset)
  | ({ type: 'failed' } & FailedAsset)
  | ({ type: 'leftOut' } & LeftOutAsset);
