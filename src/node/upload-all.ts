import type { ImmichClient } from '../client.js';
import { ArgumentError } from '../errors.js';
import type { RequestOptions } from '../options.js';
import type { PairOptions } from './pairs.js';
import { TransferRun } from './run.js';
import { runEvents } from './run-events.js';
import type { AlbumChoice } from './upload-collections.js';
import type { FileFacts } from './upload-file.js';
import { emptyReport, type UploadEvent, type UploadReport } from './upload-report.js';
import { runUpload } from './upload-run.js';
import type { UploadSources } from './upload-sources.js';
import type { WalkOptions } from './walk.js';

/** How many files are sent at once. More fill no network that these do not, and cost the server memory. */
export const DEFAULT_UPLOAD_CONCURRENCY = 4;

/** What to upload, and how. The limits are those of each request, not of the run. */
export interface UploadAllOptions extends WalkOptions, PairOptions, RequestOptions {
  /** How many files are sent at once. @default {@link DEFAULT_UPLOAD_CONCURRENCY} */
  concurrency?: number;
  /** An album for the files, duplicates too: its name, or `{ byFolder: true }` for one of each folder's name. It is made if need be. */
  album?: AlbumChoice;
  /** Paths of tags for the files, duplicates too, such as `places/norway`. They are made if need be. */
  tags?: readonly string[];
  /** What to store with each file, such as its `visibility` or when it was taken. */
  facts?: (path: string) => Omit<FileFacts, 'checksum' | 'sidecar' | 'livePhotoVideoId'>;
  /** Whether to find out what would be done, without doing it: nothing is uploaded, and no `journal` read or written. @default false */
  dryRun?: boolean;
  /**
   * Path of a file that keeps what is done, so that a run that was stopped, even killed, goes on where it was when it is started again, and
   * its report is that of one run. A file that has not changed since (size, time and inode) is not hashed again; the server is asked, by the
   * checksums of up to 5,000 files in a request, whether it still has them. The file grows by some 500 bytes for each file uploaded.
   */
  journal?: string;
}

/**
 * Uploads files and folders: finds them, hashes them, asks the server which it has, and sends the others, all at the same time and in the
 * same memory whatever their size; what is known of each takes some 1.5 kB. Nothing happens before the run is iterated over, or asked for
 * its report.
 *
 * What goes wrong with a file, or with an album, is in the report, and the others go on: look at `failed`. The run ends by itself only where
 * it cannot begin, its journal cannot be used, or it is aborted.
 *
 * `POST /assets` and `POST /assets/bulk-upload-check`, permission `asset.upload`; `GET /server/media-types`. With a `journal` also
 * `user.read`; for an album `album.read`, `album.create` and `albumAsset.create`; for tags `tag.create` and `tag.asset`. With a shared link
 * that allows uploads, files are sent without asking first, and there are no journal, albums and tags.
 */
export function uploadAll(
  immich: ImmichClient,
  sources: UploadSources,
  options: UploadAllOptions = {},
): TransferRun<UploadEvent, UploadReport> {
  const { concurrency = DEFAULT_UPLOAD_CONCURRENCY, journal, album, tags } = options;
  if (!Number.isSafeInteger(concurrency) || concurrency < 1) {
    throw new ArgumentError(`\`concurrency\` must be a whole number above 0, not ${concurrency}.`);
  }
  if (journal === '' || album === '') throw new ArgumentError('`journal` and `album` must not be empty.');
  if (immich.isVisitor && (journal !== undefined || album !== undefined || tags !== undefined)) {
    throw new ArgumentError('A shared link allows no `journal`, `album` and `tags`.');
  }
  const report = emptyReport();
  const events = runEvents<UploadEvent>(options.signal, (running) =>
    runUpload(immich, sources, { ...options, concurrency }, report, running),
  );
  return new TransferRun(report, events);
}
