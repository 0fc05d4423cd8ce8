import { stat } from 'node:fs/promises';
import { basename, dirname, sep } from 'node:path';
import type { ImmichClient } from '../../client.js';
import { FileError } from '../../errors/index.js';
import type { RequestOptions } from '../../options.js';
import { operationOf } from '../../http/operation.js';
import { checkDownloadFile } from '../check-arguments.js';
import { type DownloadedFile, type OpenPlace, saveAsset } from './save-verified.js';
import type { DownloadProgress } from './resumable-download.js';
import { withinLimit } from '../transfer-run/total-time-limit.js';

/** Which form of an asset's file, and where to put it. */
export interface FileDownload {
  /**
   * A folder: one that is there, or a path that ends in a slash. The file gets the name that the server gives it, made safe, and a number
   * where that is taken. Any other path is the file's own, and is refused where it is taken. Missing folders are made.
   */
  to: string;
  /** What the edits of the asset make of it, instead of the original. @default false */
  edited?: boolean;
  /** Replaces a file of the same name, once the new one is whole. @default false */
  overwrite?: boolean;
}

/** What a download takes beside. */
export interface DownloadOptions extends RequestOptions {
  /** Called each time a piece has come. What it throws is ignored. */
  onProgress?: (progress: DownloadProgress) => void;
}

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
  return withinLimit(immich, operationOf('downloadAsset'), limits, async (limited) => {
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
