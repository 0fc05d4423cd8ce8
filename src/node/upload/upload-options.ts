import type { AssetFields, RequestOptions } from '../../index.js';
import type { PairOptions } from './live-photo-pairs.js';
import type { AlbumChoice } from './upload-albums.js';
import type { TagsChoice } from './upload-collections.js';
import type { WalkOptions } from './walk.js';

/** How many files are sent at once. More fill no network that these do not, and cost the server memory. */
export const DEFAULT_UPLOAD_CONCURRENCY = 4;

/** How long `uploadAll` waits for the server to read new files before it adds tags, counted from the last file that was read. */
export const DEFAULT_TAG_TIMEOUT_MS = 60_000;

/**
 * What to store with a file, beside what it says itself. Name and dates are those of the file where they are not given; a byte of a name
 * that is not part of UTF-8 is read as ISO 8859-1.
 */
export interface FileFields extends Omit<AssetFields, 'sidecarData'> {
  /** Path of an XMP sidecar. It is lost if the asset is a duplicate. */
  sidecar?: string;
}

/** What to upload, and how. The limits are those of each request, not of the run. */
export interface UploadAllOptions extends WalkOptions, PairOptions, RequestOptions {
  /** How many files are sent at once, up to 256. @default {@link DEFAULT_UPLOAD_CONCURRENCY} */
  concurrency?: number;
  /**
   * The album of the files, duplicates too: a name, `{ id }`, `{ byFolder }` or a function of the path. A name is that of an album of
   * yours, or else of one that is shared with you as an editor, or else of a new one; two runs at once create one album. If several
   * albums could be meant, none is chosen: the album has an `AmbiguousNameError` in the report. What a function throws ends the run,
   * after the files are uploaded.
   */
  album?: AlbumChoice;
  /**
   * Paths of the tags of the files, duplicates too, such as `places/norway`, or a function of the path that returns them. Tags are
   * created if they do not exist. What a function throws ends the run, after the files are uploaded.
   */
  tags?: TagsChoice;
  /**
   * How long to wait, in milliseconds, for the server to read the new files before their tags are added: a server that reads a file later replaces
   * the tags of its asset. Counted from the last file that was read, so a large upload may take longer. `0` does not wait. What was not read in time
   * is in the report as `unread`. @default {@link DEFAULT_TAG_TIMEOUT_MS}
   */
  tagTimeoutMs?: number;
  /** Whether to restore duplicates that are in the trash. Otherwise they stay there, and get no album and no tags. @default false */
  restoreTrashed?: boolean;
  /** What to store with each file, such as its `visibility` or when it was taken. */
  fields?: (path: string) => Omit<FileFields, 'checksum' | 'sidecar' | 'livePhotoVideoId'>;
  /** Whether to find out what would be done, without doing it: nothing is uploaded, and no `journal` read or written. @default false */
  dryRun?: boolean;
  /**
   * Path of a file that keeps what is done, so that a run that was stopped, even killed, goes on where it was when it is started again, and
   * its report is that of one run. A file that has not changed since (size, time and inode) is not hashed again; the server is asked, by the
   * checksums of up to 5,000 files in a request, whether it still has them. The file grows by some 500 bytes for each file uploaded.
   */
  journal?: string;
}
