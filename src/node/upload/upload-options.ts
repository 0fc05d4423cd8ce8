import type { AssetFields, RequestOptions } from '../../index.js';
import type { PairOptions } from './live-photo-pairs.js';
import type { AlbumChoice } from './upload-albums.js';
import type { TagsChoice } from './upload-collections.js';
import type { WalkOptions } from './walk.js';

/**
 * Default number of files that are sent at the same time. Higher values rarely help and use more memory on the server.
 */
export const DEFAULT_UPLOAD_CONCURRENCY = 4;

/**
 * Default time that `uploadAll` waits for the server to read new files before it adds tags, in milliseconds since the
 * last file that was read.
 */
export const DEFAULT_TAG_TIMEOUT_MS = 60_000;

/**
 * Fields of an uploaded file. Default name and dates are those of the file. Bytes of a file name that are not valid
 * UTF-8 are read as ISO 8859-1.
 */
export interface FileFields extends Omit<AssetFields, 'sidecarData'> {
  /** Path of an XMP sidecar. It is not stored if the asset is a duplicate. */
  sidecar?: string;
}

/** Options of `uploadAll`. The limits apply to each request, not to the run. */
export interface UploadAllOptions extends WalkOptions, PairOptions, RequestOptions {
  /** Number of files that are sent at the same time, up to 256. @default {@link DEFAULT_UPLOAD_CONCURRENCY} */
  concurrency?: number;
  /**
   * Album of the files, including duplicates: a name, `{ id }`, `{ byFolder }` or a function of the path. A name
   * selects your own album, otherwise one that is shared with you as an editor, otherwise a new one; two parallel runs
   * create one album. If the name is ambiguous, no album is used: its entry in the report has an `AmbiguousNameError`.
   * An exception in the function ends the run, after the files are uploaded.
   */
  album?: AlbumChoice;
  /**
   * Tag paths of the files, including duplicates, such as `places/norway`, or a function of the file path. Tags are
   * created if they do not exist. An exception in the function ends the run, after the files are uploaded.
   */
  tags?: TagsChoice;
  /**
   * Maximum time to wait, in milliseconds, for the server to read the new files before tags are added: when a server
   * reads a file later, it replaces the tags of the asset. Counted from the last file that was read, so a large upload
   * can take longer. `0` does not wait. Files that were not read in time are in the report as `unread`.
   * @default {@link DEFAULT_TAG_TIMEOUT_MS}
   */
  tagTimeoutMs?: number;
  /**
   * Whether to restore duplicates that are in the trash. Otherwise they stay there and get no album or tags.
   * @default false
   */
  restoreTrashed?: boolean;
  /** Fields of each file, such as its `visibility` or capture time. */
  fields?: (path: string) => Omit<FileFields, 'checksum' | 'sidecar' | 'livePhotoVideoId'>;
  /**
   * Whether to only report what would be done: nothing is uploaded, and no `journal` is read or written.
   * @default false
   */
  dryRun?: boolean;
  /**
   * Path of a file that stores the progress. If a run is interrupted or killed, the next one resumes, and its report is
   * that of one run. An unchanged file (by size, time and inode) is not hashed again; the client checks
   * with one request per 5,000 files whether the server still has them. The file grows by about 500 bytes per uploaded file.
   */
  journal?: string;
}
