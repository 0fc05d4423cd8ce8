import type { ImmichClient } from '../../client.js';
import { ArgumentError } from '../../errors/index.js';
import type { RequestOptions } from '../../options.js';
import { checkUploadAll } from '../check-arguments.js';
import { checkConcurrency } from '../transfer-run/concurrency.js';
import type { PairOptions } from './live-photo-pairs.js';
import { TransferRun } from '../transfer-run/run.js';
import { runEvents } from '../transfer-run/run-events.js';
import { type AlbumChoice, checkAlbumChoice } from './upload-albums.js';
import type { TagsChoice } from './upload-collections.js';
import type { FileFacts } from './upload-file.js';
import { emptyReport, type UploadEvent, type UploadReport } from './upload-report.js';
import { runUpload } from './upload-run.js';
import type { UploadSources } from './upload-sources.js';
import type { WalkOptions } from './walk.js';

/** How many files are sent at once. More fill no network that these do not, and cost the server memory. */
export const DEFAULT_UPLOAD_CONCURRENCY = 4;

/** How long `uploadAll` waits for the server to read new files before it adds tags, counted from the last file that was read. */
export const DEFAULT_TAG_TIMEOUT_MS = 60_000;

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
 * What goes wrong with a file, or with an album, is in the report, and the others go on: look at `failed`. The run as a whole rejects if its
 * API key lacks a permission that the options need, which is checked before anything else (`ArgumentError`), if the server refuses the
 * credential or misses a permission later (`HttpError`), if its journal cannot be used, or if it is aborted.
 *
 * `GET /api-keys/me`, any API key; `POST /assets` and `POST /assets/bulk-upload-check`, permission `asset.upload`; `GET /server/media-types`. With a `journal` also
 * `user.read`; for an album `albumAsset.create`, and to find it by its name `album.read`, to create it `album.create`, to find one that is
 * shared with you `user.read`, to remove it if another run has created it too `album.delete`; for tags `tag.create`,
 * `tag.asset` and `asset.read`; with `restoreTrashed` `asset.delete`; to join a photo that is on the server to its video `asset.read` and
 * `asset.update`. With a shared link
 * that allows uploads, files are sent without asking first, and there are no journal, albums and tags.
 */
export function uploadAll(
  immich: ImmichClient,
  sources: UploadSources,
  options: UploadAllOptions = {},
): TransferRun<UploadEvent, UploadReport> {
  checkUploadAll(immich, sources, options);
  const { concurrency = DEFAULT_UPLOAD_CONCURRENCY, tagTimeoutMs = DEFAULT_TAG_TIMEOUT_MS } = options;
  const { journal, album, tags } = options;
  checkConcurrency(concurrency);
  if (!(Number.isFinite(tagTimeoutMs) && tagTimeoutMs >= 0)) {
    throw new ArgumentError(
      `\`tagTimeoutMs\` must be a number of milliseconds, at least 0, not ${tagTimeoutMs}.`,
    );
  }
  if (album !== undefined) checkAlbumChoice(album);
  if (immich.isVisitor && (journal !== undefined || album !== undefined || tags !== undefined)) {
    throw new ArgumentError('A shared link allows no `journal`, `album` and `tags`.');
  }
  if (immich.isVisitor && options.restoreTrashed) {
    throw new ArgumentError('A shared link allows no `restoreTrashed`.');
  }
  const report = emptyReport();
  const events = runEvents<UploadEvent>(options.signal, (running) =>
    runUpload(immich, sources, { ...options, concurrency, tagTimeoutMs }, report, running),
  );
  return new TransferRun(report, events);
}
