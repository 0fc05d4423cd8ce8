import { ASSETS } from '../../../generated/operations.js';
import { type Asset, type ImmichClient, IntegrityError, type RequestOptions } from '../../index.js';
import { nameIn, safeName } from '../files/file-names.js';
import { type PartialFile, type Place, withPartialFile } from '../files/partial-file.js';
import { BEGINNING, flawOf } from './media-evidence.js';
import { type DownloadProgress, receive, type Received } from './resumable-download.js';

/** A saved file. */
export interface DownloadedFile {
  readonly path: string;
  readonly bytes: number;
  /**
   * `true`: its SHA-1 is that of the original. Edited files and files from a shared link (which always returns the edited version) have no
   * checksum to compare with; `verified` then holds the reason. Their length, media type and first bytes were checked.
   */
  readonly verified: true | 'edited' | 'shared-link';
}

/** The properties of an asset that a download needs. A shared link can hide all except the ID. */
export type KnownAsset = Pick<Asset, 'id'> &
  Partial<Pick<Asset, 'checksum' | 'fileModifiedAt' | 'originalFileName'>>;

/** Without a name, the server's file name is used. */
export type OpenPlace = Omit<Place, 'name'> & { name?: string };

export interface Saving {
  readonly place: OpenPlace;
  readonly edited: boolean;
  readonly onProgress?: ((progress: DownloadProgress) => void) | undefined;
}

/** Downloads the file of an asset. If it fails, no file remains. */
export async function saveAsset(
  immich: ImmichClient,
  asset: KnownAsset,
  { place, edited, onProgress }: Saving,
  options: RequestOptions,
): Promise<DownloadedFile> {
  return withPartialFile(place.folder, async (file) => {
    const received = await receive(immich, file, {
      site: ASSETS.downloadAsset,
      open: (asked) => immich.assets.download(asset.id, edited ? { edited } : {}, asked),
      options,
      onProgress,
    });
    const verified = await verify(
      file,
      asset,
      received,
      edited ? 'edited' : immich.isVisitor && 'shared-link',
    );
    options.signal?.throwIfAborted();
    const given = nameIn(received.headers.get('content-disposition')) ?? asset.originalFileName ?? asset.id;
    const path = await file.keep({ name: safeName(given), ...place }, modifiedAt(asset));
    return { path, bytes: file.size, verified };
  });
}

/**
 * Throws an `IntegrityError` if the checksum differs from that of the asset.
 *
 * @param unless reason why the file may differ from the original
 */
async function verify<Reason extends string>(
  file: PartialFile,
  asset: KnownAsset,
  { headers, totalBytes }: Received,
  unless: Reason | false,
): Promise<true | Reason> {
  if (file.checksum === asset.checksum) return true;
  const site = ASSETS.downloadAsset;
  if (!unless) throw new IntegrityError(site, 'returned a file with another checksum');
  const beginning = await file.read(0, BEGINNING);
  const flaw = flawOf({ headers, totalBytes, size: file.size, beginning });
  if (flaw !== undefined) throw new IntegrityError(site, flaw);
  return unless;
}

function modifiedAt({ fileModifiedAt }: KnownAsset): Date | undefined {
  const date = new Date(fileModifiedAt ?? NaN);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
