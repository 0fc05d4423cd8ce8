import type { FileHash } from './hash-pool.js';
import type { MediaFile } from './live-photo-pairs.js';

/** A hashed file. */
export interface HashedFile extends MediaFile, FileHash {}

/** Hashed files that are uploaded together. */
export interface HashedUnit {
  file: HashedFile;
  /** The video of the live photo whose still is `file`. */
  motion?: HashedFile;
}

/** An asset with the same bytes as a file. */
export interface ServerCopy {
  id: string;
  isTrashed?: boolean;
  /** It was in the trash, and this run restored it. */
  isRestored?: true;
}

/** A file, and the server's copy of it, if any. */
export interface CheckedFile extends HashedFile {
  copy?: ServerCopy;
  /** Whether an earlier run of the journal uploaded it. */
  isOurs: boolean;
}

/** Files that are uploaded together, with their copies on the server. */
export interface CheckedUnit {
  file: CheckedFile;
  motion?: CheckedFile;
}
