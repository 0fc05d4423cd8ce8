import { ArgumentError, type ImmichClient } from '../../index.js';
import { checkUploadAll } from '../check-arguments.js';
import { checkConcurrency } from '../transfer-run/concurrency.js';
import { TransferRun } from '../transfer-run/run.js';
import { runEvents } from '../transfer-run/run-events.js';
import { checkAlbumChoice } from './upload-albums.js';
import { emptyReport, type UploadEvent, type UploadReport } from './upload-report.js';
import { runUpload } from './upload-run.js';
import type { UploadSources } from './upload-sources.js';
import {
  DEFAULT_TAG_TIMEOUT_MS,
  DEFAULT_UPLOAD_CONCURRENCY,
  type UploadAllOptions,
} from './upload-options.js';

/**
 * Uploads files and folders: finds them, hashes them, asks the server which it has, and sends the others, all at the same time. Memory use
 * does not depend on the size of the files; it grows by about 1.5 kB for each file. Nothing happens before the run is iterated over, or asked
 * for its report.
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
