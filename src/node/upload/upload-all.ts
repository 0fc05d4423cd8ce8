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
 * Uploads files and folders: finds and hashes them, checks which ones the server already has, and sends the others. All
 * steps run in parallel. Memory use does not depend on file size; it grows by about 1.5 kB per file. Nothing happens
 * until you iterate over the run or call `report()`.
 *
 * Errors of single files or albums are in the report, and the others continue: check `failed`. The run as a whole
 * rejects if its API key lacks a permission that the options require, which is checked first (`ArgumentError`); if the
 * server rejects the credential or reports a missing permission later (`HttpError`); if its journal cannot be used; or
 * if it is aborted.
 *
 * `GET /api-keys/me`, any API key; `POST /assets` and `POST /assets/bulk-upload-check`, permission `asset.upload`;
 * `GET /server/media-types`. With a `journal` also `user.read`; for an album `albumAsset.create`, and to find it by its
 * name `album.read`, to create it `album.create`, to find one that is shared with you `user.read`, to remove it if
 * another run has created it too `album.delete`; for tags `tag.create`, `tag.asset` and `asset.read`; with
 * `restoreTrashed` `asset.delete`; to join a photo that is on the server to its video `asset.read` and `asset.update`.
 * With a shared link that allows uploads, files are sent without a check first, and `journal`, `album` and `tags` are
 * not available.
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
  if (immich.isSharedLinkClient && (journal !== undefined || album !== undefined || tags !== undefined)) {
    throw new ArgumentError('With a shared link, `journal`, `album` and `tags` are not available.');
  }
  if (immich.isSharedLinkClient && options.restoreTrashed) {
    throw new ArgumentError('With a shared link, `restoreTrashed` is not available.');
  }
  const report = emptyReport();
  const events = runEvents<UploadEvent>(options.signal, (running) =>
    runUpload(immich, sources, { ...options, concurrency, tagTimeoutMs }, report, running),
  );
  return new TransferRun(report, events);
}
