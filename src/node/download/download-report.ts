import type { AnyImmichError } from '../../index.js';
import type { DownloadedFile } from './save-verified.js';
import type { DownloadProgress } from './resumable-download.js';

/** An asset whose file this run has saved. */
export interface SavedAsset extends DownloadedFile {
  id: string;
}

/** An asset whose file existed already: a file with its name has the same checksum. */
export interface SkippedAsset {
  id: string;
  path: string;
}

/** An asset whose file was not saved. */
export interface FailedAsset {
  id: string;
  error: AnyImmichError;
}

/** The video of a live photo that was not downloaded, because of `livePhotos: false`. */
export interface LeftOutAsset {
  /** ID of the video. */
  id: string;
  /** ID of the photo, which is in `saved` or `skipped`. */
  still: string;
}

/**
 * Result for every asset: each ID is in exactly one of the lists. Videos of live photos are listed by their own IDs.
 */
export interface DownloadReport {
  saved: SavedAsset[];
  skipped: SkippedAsset[];
  failed: FailedAsset[];
  /** Empty unless you set `livePhotos: false`. Filled at the end of the run. */
  leftOut: LeftOutAsset[];
}

/**
 * Events of a run. The last event of an asset names its list in the report. If your loop is slow, only `progress`
 * events are dropped.
 */
export type DownloadEvent =
  | ({ type: 'progress'; id: string } & DownloadProgress)
  | ({ type: 'saved' } & SavedAsset)
  | ({ type: 'skipped' } & SkippedAsset)
  | ({ type: 'failed' } & FailedAsset)
  | ({ type: 'leftOut' } & LeftOutAsset);
