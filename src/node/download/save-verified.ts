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
   * `true`: its SHA-1 is that of the original. Edited files, files from a shared link (which always returns the edited version), and files of
   * an external library have no checksum to compare with; `verified` then holds the reason. Their length, media type and first bytes were
   * checked.
   */
  readonly verified: true | 'edited' | 'shared-link' | 'external-library';
}

/** The properties of an asset that a download needs. A shared link can hide all except the ID. */
export type KnownAsset = Pick<Asset, 'id'> &
  Partial<Pick<Asset, 'checksum' | 'fileModifiedAt' | 'libraryId' | 'originalFileName'>>;

/** Without a name, the server's file name is used. */
export type OpenPlace = Omit<Place, 'name'> & { name?: string };

export interface Saving {
  readonly place: OpenPlace;
  readonly edited: boolean;
  readonly onProgress?: ((progress: DownloadProgress) => void) | undefined;
  /** Finds a file with this name and SHA-1 in Base64, which is then kept instead of the new one. */
  readonly findSame?: ((name: string, checksum: string) => Promise<string | undefined>) | undefined;
}

/** `isNew` is `false` if the same file existed already. */
export interface Saved {
  readonly file: DownloadedFile;
  readonly isNew: boolean;
}

/** Reads an asset. Rejects with an `IntegrityError` if the server returns another one. */
export async function readAsset(immich: ImmichClient, id: string, options: RequestOptions): Promise<Asset> {
  const asset = await immich.assets.get(id, options);
  if (asset.id.toLowerCase() === id.toLowerCase()) return asset;
  throw new IntegrityError(ASSETS.getAssetInfo, 'returned another asset than the requested one');
}

/** Downloads the file of an asset. If it fails, no file remains. */
export async function saveAsset(
  immich: ImmichClient,
  asset: KnownAsset,
  { place, edited, onProgress, findSame }: Saving,
  options: RequestOptions,
): Promise<Saved> {
  return withPartialFile(place.folder, async (file) => {
    const received = await receive(immich, file, {
      site: ASSETS.downloadAsset,
      open: (asked) => immich.assets.download(asset.id, edited ? { edited } : {}, asked),
      options,
      onProgress,
    });
    const verified = await verify(file, asset, received, whyUnknown(asset, edited, immich));
    options.signal?.throwIfAborted();
    const given = nameIn(received.headers.get('content-disposition')) ?? asset.originalFileName ?? asset.id;
    const { name = safeName(given) } = place;
    const bytes = file.size;
    // A file with a known checksum was searched for before the download.
    const same = verified === true ? undefined : await findSame?.(name, file.checksum);
    if (same !== undefined) {
      await file.discard();
      return { file: { path: same, bytes, verified }, isNew: false };
    }
    const path = await file.keep({ ...place, name }, modifiedAt(asset));
    return { file: { path, bytes, verified }, isNew: true };
  });
}

/** Returns why the checksum of the asset may not be that of the file; `false` if it must be. */
export function whyUnknown(
  { libraryId }: KnownAsset,
  edited: boolean,
  immich: ImmichClient,
): Exclude<DownloadedFile['verified'], true> | false {
  if (edited) return 'edited';
  if (immich.isSharedLinkClient) return 'shared-link';
  // For files of external libraries, the server stores the SHA-1 of the path.
  return libraryId ? 'external-library' : false;
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
