import type { AnyImmichError } from '../../index.js';

/** An archive that is on the disk. */
export interface SavedArchive {
  path: string;
  bytes: number;
  /** The assets that were asked for. */
  assetIds: string[];
  /** How many files are in it. Where they are fewer than `assetIds`, the server did not find the others, and does not say which. */
  files: number;
}

/** An archive that is not on the disk. */
export interface FailedArchive {
  assetIds: string[];
  error: AnyImmichError;
}

/** What became of every archive that the server planned. */
export interface ArchiveReport {
  saved: SavedArchive[];
  failed: FailedArchive[];
}

/** What happens in a run. `expectedBytes` are those of the files; an archive has a little more. A slow loop misses some of the `progress`. */
export type ArchiveEvent =
  | { type: 'progress'; assetIds: string[]; receivedBytes: number; expectedBytes: number }
  | ({ type: 'saved' } & SavedArchive)
  | ({ type: 'failed' } & FailedArchive);
