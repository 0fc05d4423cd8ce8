import { ASSETS } from '../../../generated/operations.js';
import { stat } from 'node:fs/promises';
import { basename, dirname, sep } from 'node:path';
import { FileError, type ImmichClient } from '../../index.js';
import { checkDownloadFile } from '../check-arguments.js';
import { type DownloadedFile, type OpenPlace, readAsset, saveAsset } from './save-verified.js';
import { withinLimit } from '../transfer-run/total-time-limit.js';
import type { DownloadOptions, FileDownload } from './download-options.js';

/**
 * Downloads the file of an asset in constant memory. The file has a hidden name, `.immich-….part`, until it is on the
 * disk and its length and SHA-1 are correct; its modification time is `fileModifiedAt`. After an interruption the
 * download resumes; `retries` is the number of interruptions in a row without new data. If the call rejects or is
 * aborted, no file remains.
 *
 * For a live photo this is the photo; the video is a separate asset, `livePhotoVideoId`.
 *
 * Rejects with an `IntegrityError` if the checksum is wrong, and with a `FileError` if the path exists already, the
 * disk is full or access is denied.
 *
 * `GET /assets/{id}`, permission `asset.read`, and `GET /assets/{id}/original`, permission `asset.download`; also with
 * a shared link.
 */
export async function downloadFile(
  immich: ImmichClient,
  id: string,
  download: FileDownload,
  options: DownloadOptions = {},
): Promise<DownloadedFile> {
  checkDownloadFile(immich, id, download, options);
  const { to, edited = false, overwrite = false } = download;
  const { onProgress, ...limits } = options;
  const place = await placeOf(to, overwrite);
  return withinLimit(immich, ASSETS.downloadAsset, limits, async (limited) => {
    const asset = await readAsset(immich, id, limited);
    return (await saveAsset(immich, asset, { place, edited, onProgress }, limited)).file;
  });
}

async function placeOf(to: string, overwrite: boolean): Promise<OpenPlace> {
  const there = await stat(to).catch(() => undefined);
  if (there?.isDirectory() || to.endsWith('/') || to.endsWith(sep))
    return { folder: to, taken: overwrite ? 'overwrite' : 'number' };
  if (there && !overwrite) {
    throw new FileError(to, 'taken');
  }
  return { folder: dirname(to), name: basename(to), taken: overwrite ? 'overwrite' : 'refuse' };
}
