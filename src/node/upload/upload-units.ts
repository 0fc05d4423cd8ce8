import type { FileHash } from './hash-pool.js';
import type { MediaFile } from './live-photo-pairs.js';

/** A file whose bytes are known. */
export interface HashedFile extends MediaFile, FileHash {}

/** What is uploaded together, by its bytes. */
export interface HashedUnit {
  file: HashedFile;
  /** The moving half of the live photo that `file` is the still of. */
  motion?: HashedFile;
}

/** An asset that has the same bytes as a file. */
export interface ServerCopy {
  id: string;
  isTrashed?: boolean;
  /** It was in the trash, and this run has restored it. */
  isRestored?: true;
}

/** A file, and what the server said when it was asked for its bytes. */
export interface CheckedFile extends HashedFile {
  copy?: ServerCopy;
  /** Whether the server has it from an earlier run of the journal. */
  isOurs: boolean;
}

/** What is uploaded together, and which of it the server has. */
export interface CheckedUnit {
  file: CheckedFile;
  motion?: CheckedFile;
}
