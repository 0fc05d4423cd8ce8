import type { AnyImmichError, BulkResult } from '../../index.js';
import type { LivePhoto } from './live-photo-report.js';

/** A file that this run put on the server. */
export interface CreatedFile {
  path: string;
  /** Of the asset. */
  id: string;
  /** The sidecar that went with it. */
  sidecar?: string;
  /** The moving half of the live photo that it is the still of; that file has an entry of its own. */
  motion?: string;
  /** An earlier run of the same journal put it there, and it was moved to the trash since. It is in no album and has no tags. */
  isTrashed?: true;
  /** An earlier run of the same journal put it there, it was moved to the trash since, and this run restored it. */
  isRestored?: true;
}

/** A file whose bytes the server had already, or had from another file of this run. */
export interface DuplicateFile {
  path: string;
  /** Of the asset that has these bytes. */
  id: string;
  /** That asset is in the trash, so it gets no album and no tags: `restoreTrashed` and `trash.restoreAssets` get it back. */
  isTrashed?: true;
  /** That asset was in the trash, and this run restored it. */
  isRestored?: true;
  /** The file of this run that has the same bytes. */
  sameAs?: string;
  /** The sidecar that would have gone with it: a server takes none for what it has already, so it is not on the server. */
  lostSidecar?: string;
}

/** Why a file was not uploaded. */
export type SkipReason =
  /** The server does not take its extension. */
  | 'unsupported'
  /** It has no bytes. A server would take it, and show a broken picture. */
  | 'empty'
  /** A sidecar of no file that is uploaded. */
  | 'sidecar-alone'
  /** A still whose moving half failed: a later run uploads both, and joins them. */
  | 'motion-failed'
  /** The file or folder begins with a dot. What is in a folder that is skipped is not looked at. */
  | 'hidden'
  /** The file or folder matches `JUNK`. What is in such a folder is not looked at. */
  | 'junk'
  /** The file or folder matches `ignore`. */
  | 'ignored'
  /** The file does not match `include`. */
  | 'not-included'
  /** A folder within a source, with `recursive: false`. */
  | 'subfolder'
  /** A symbolic link. */
  | 'symlink'
  /** A folder that links led to before. */
  | 'walked-before'
  /** A pipe, a socket or a device. */
  | 'not-a-file'
  /** In a dry run: the server does not have it. */
  | 'dry-run';

export interface SkippedFile {
  path: string;
  reason: SkipReason;
  /** The sidecar that would have gone with it. */
  sidecar?: string;
}

/** A file that could not be uploaded, or a folder that could not be read. */
export interface FailedFile {
  path: string;
  error: AnyImmichError;
  /** The sidecar that would have gone with it. */
  sidecar?: string;
}

/** What became of the assets of a run that were to go into an album, or to get a tag. */
export interface Applied {
  /** The name of the album, its id if it was given by its id, or the path of the tag. */
  name: string;
  /** Of the album or the tag; `undefined` where it could not be had. */
  id?: string;
  /** What became of each asset: in the order of the report, those of duplicates too, moving halves of live photos and assets in the trash not. */
  result: BulkResult;
  /** Why the rest, or all, was not done. */
  error?: AnyImmichError;
}

/**
 * What became of the assets that were to get a tag. The server reads each new file and then replaces the tags of the asset, so `uploadAll` waits for
 * that, adds the tag, and checks later that it is still there. An asset that does not keep the tag is in `failed`, with the reason `not_kept`.
 */
export interface AppliedTag extends Applied {
  /**
   * Assets that have the tag now and may lose it: the server had not read their files when the wait ended. Add the tag again later, with
   * `tags.tagAssets`.
   */
  unread?: string[];
}

/** What became of every file that was found. Each is in exactly one of the first four, or named there as the `sidecar` (or `lostSidecar`) of one. */
export interface UploadReport {
  created: CreatedFile[];
  duplicates: DuplicateFile[];
  skipped: SkippedFile[];
  failed: FailedFile[];
  /** Each photo that has a video of the same name in its folder, and whether they were joined. Their files are in the lists above as well. */
  livePhotos: LivePhoto[];
  albums: Applied[];
  tags: AppliedTag[];
}

/**
 * What happens in a run. The last event of a file is the one that says in which list of the report it is. `progress` speaks of the whole
 * request; a loop that is slow misses some of it, and nothing else.
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
