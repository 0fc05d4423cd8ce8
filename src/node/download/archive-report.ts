import type { AnyImmichError } from '../../index.js';

/** An archive that was saved. */
export interface SavedArchive {
  path: string;
  bytes: number;
  /** The requested assets. */
  assetIds: string[];
  /**
   * Number of files in the archive. If it is lower than that of `assetIds`, the server did not find the others; it does
   * not report which.
   */
  files: number;
}

/** An archive that was not saved, or requested assets that the server left out of its plan. */
export interface FailedArchive {
  assetIds: string[];
  error: AnyImmichError;
}

/** Result for every archive that the server planned. */
export interface ArchiveReport {
  saved: SavedArchive[];
  failed: FailedArchive[];
}

/**
 * Events of a run. `expectedBytes` is the size of the files; an archive is slightly larger. If your loop is slow, some
 * `progress` events are dropped.
 */
export type ArchiveEvent =
  | { type: 'progress'; assetIds: string[]; receivedBytes: number; expectedBytes: number }
  | ({ type: 'saved' } & SavedArchive)
  | ({ type: 'failed' } & FailedArchive);
