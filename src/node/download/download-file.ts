import { ASSETS } from '../../../generated/operations.js';
import { stat } from 'node:fs/promises';
import { basename, dirname, sep } from 'node:path';
import { FileError, type ImmichClient } from '../../index.js';
import { checkDownloadFile } from '../check-arguments.js';
import { type DownloadedFile, type OpenPlace, saveAsset } from './save-verified.js';
import { withinLimit } from '../transfer-run/total-time-limit.js';
import type { DownloadOptions, FileDownload } from './download-options.js';

/**
 * Downloads the file of an asset, in constant memory. It is written under a hidden name, `.immich-….part`, and gets its own when its
 * length and its SHA-1 are right and it is on the disk; it is as old as `fileModifiedAt` says. After a cut the download goes on where
 * it was; `retries` is how many cuts in a row may bring nothing new. Where it rejects, or is aborted, it leaves no file.
 *
 * Of a live photo this is the photo; the video is an asset of its own, `livePhotoVideoId`.
 *
 * Rejects with an `IntegrityError` where the checksum is wrong, and with a `FileError` where the path is taken, the disk is full or refuses.
 *
 * `GET /assets/{id}`, permission `asset.read`, and `GET /assets/{id}/original`, permission `asset.download`; also with a shared link.
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
    const asset = await immich.assets.get(id, limited);
    return saveAsset(immich, asset, { place, edited, onProgress }, limited);
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
