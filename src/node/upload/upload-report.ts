import type { AnyImmichError, BulkResult } from '../../index.js';
import type { LivePhoto } from './live-photo-report.js';

/** A file that this run uploaded. */
export interface CreatedFile {
  path: string;
  /** ID of the asset. */
  id: string;
  /** Path of the sidecar that was uploaded with it. */
  sidecar?: string;
  /** Path of the video, if the file is the still of a live photo; the video has its own entry. */
  motion?: string;
  /** An earlier run of the same journal uploaded it, and it has been moved to the trash. It has no album or tags. */
  isTrashed?: true;
  /** An earlier run of the same journal uploaded it, it was moved to the trash, and this run restored it. */
  isRestored?: true;
}

/** A file whose bytes the server already had, from before or from another file of this run. */
export interface DuplicateFile {
  path: string;
  /** ID of the asset with the same bytes. */
  id: string;
  /**
   * The asset is in the trash, so it gets no album or tags. Use `restoreTrashed` or `trash.restoreAssets` to restore
   * it.
   */
  isTrashed?: true;
  /** The asset was in the trash, and this run restored it. */
  isRestored?: true;
  /** Path of the file of this run with the same bytes. */
  sameAs?: string;
  /** Path of the sidecar, which was not uploaded: servers accept no sidecar for a duplicate. */
  lostSidecar?: string;
}

/** Why a file was not uploaded. */
export type SkipReason =
  /** The server does not support its extension. */
  | 'unsupported'
  /** It is empty. A server would accept it and show a broken image. */
  | 'empty'
  /** A sidecar without a photo or video to upload. */
  | 'sidecar-alone'
  /** A still whose live-photo video failed: a later run uploads both and joins them. */
  | 'motion-failed'
  /** The name of the file or folder begins with a dot. The content of a skipped folder is not read. */
  | 'hidden'
  /** The file or folder matches `JUNK`. The content of a skipped folder is not read. */
  | 'junk'
  /** The file or folder matches `ignore`. */
  | 'ignored'
  /** The file does not match `include`. */
  | 'not-included'
  /** A subfolder, with `recursive: false`. */
  | 'subfolder'
  /** A symbolic link. */
  | 'symlink'
  /** A folder that has already been read through another link. */
  | 'walked-before'
  /** A pipe, a socket or a device. */
  | 'not-a-file'
  /** Dry run: the server does not have it. */
  | 'dry-run';

/** A file that is not uploaded, and why. */
export interface SkippedFile {
  path: string;
  reason: SkipReason;
  /** Path of its sidecar, which was not uploaded. */
  sidecar?: string;
}

/** A file that could not be uploaded, or a folder that could not be read. */
export interface FailedFile {
  path: string;
  error: AnyImmichError;
  /** Path of its sidecar, which was not uploaded. */
  sidecar?: string;
}

/** Result of adding assets to an album or a tag. */
export interface Applied {
  /** Name of the album, its ID if you passed an ID, or the path of the tag. */
  name: string;
  /** ID of the album or the tag; `undefined` if it could not be found or created. */
  id?: string;
  /**
   * Result for each asset in the order of the report, including duplicates, but without live-photo videos and assets in
   * the trash.
   */
  result: BulkResult;
  /** Why some or all assets were not added. */
  error?: AnyImmichError;
}

/**
 * Result of adding a tag to assets. The server reads each new file and then replaces the tags of the asset. Therefore
 * `uploadAll` waits for that, adds the tag, and later checks that it is still there. An asset that loses the tag is in
 * `failed`, with the reason `not_kept`.
 */
export interface AppliedTag extends Applied {
  /**
   * Assets that have the tag but may lose it: the server had not read their files when the wait ended. Add the tag
   * again later with `tags.tagAssets`.
   */
  unread?: string[];
}

/**
 * Result for every file that was found. Each file is in exactly one of the first four lists, or named there as
 * `sidecar` or `lostSidecar`.
 */
export interface UploadReport {
  created: CreatedFile[];
  duplicates: DuplicateFile[];
  skipped: SkippedFile[];
  failed: FailedFile[];
  /**
   * Each photo that has a video of the same name in its folder, and whether they were joined. The files are in the
   * lists above as well.
   */
  livePhotos: LivePhoto[];
  albums: Applied[];
  tags: AppliedTag[];
}

/**
 * Events of a run. The last event of a file names its list in the report. `progress` counts the whole request; if your
 * loop is slow, only `progress` events are dropped.
 */
export type UploadEvent =
  | { type: 'found'; path: string }
  | { type: 'hashed'; path: string; checksum: string }
  | { type: 'progress'; path: string; sentBytes: number; totalBytes: number }
  | ({ type: 'created' } & CreatedFile)
  | ({ type: 'duplicate' } & DuplicateFile)
  | ({ type: 'skipped' } & SkippedFile)
  | ({ type: 'failed' } & FailedFile)
  | ({ type: 'live-photo' } & LivePhoto)
  | ({ type: 'album' } & Applied)
  | ({ type: 'tag' } & AppliedTag);

export const emptyReport = (): UploadReport => ({
  created: [],
  duplicates: [],
  skipped: [],
  failed: [],
  livePhotos: [],
  albums: [],
  tags: [],
});
