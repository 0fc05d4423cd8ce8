import type { ImmichClient } from '../client.js';
import { IntegrityError } from '../errors.js';
import type { RequestOptions } from '../options.js';
import { operationOf } from '../transport/operation.js';
import type { Asset } from '../types.js';
import { nameIn, safeName } from './file-names.js';
import { type PartialFile, type Place, withPartialFile } from './partial-file.js';
import { type DownloadProgress, receive } from './receive.js';

/** A file that is on the disk. */
export interface DownloadedFile {
  readonly path: string;
  readonly bytes: number;
  /**
   * `true`: its SHA-1 is that of the original. Otherwise why it need not be: it is the `edited` file, or it came by a `shared-link`,
   * which gives the edited one too. Then only its length was verified.
   */
  readonly verified: true | 'edited' | 'shared-link';
}

/** What a download needs to know of an asset. A shared link may hide all but the id. */
export type KnownAsset = Pick<Asset, 'id'> &
  Partial<Pick<Asset, 'checksum' | 'fileModifiedAt' | 'originalFileName'>>;

/** Without a name, it is the one that the server gives the file. */
export type OpenPlace = Omit<Place, 'name'> & { name?: string };

export interface Saving {
  readonly place: OpenPlace;
  readonly edited: boolean;
  readonly onProgress?: ((progress: DownloadProgress) => void) | undefined;
}

/** Downloads the file of an asset to its place, or leaves nothing there. */
export async function saveAsset(
  immich: ImmichClient,
  asset: KnownAsset,
  { place, edited, onProgress }: Saving,
  options: RequestOptions,
): Promise<DownloadedFile> {
  return withPartialFile(place.folder, async (file) => {
    const { headers } = await receive(immich, file, {
      site: operationOf('downloadAsset'),
      open: (asked) => immich.assets.original(asset.id, edited ? { edited } : {}, asked),
      options,
      onProgress,
    });
    const verified = verify(file, asset, edited ? 'edited' : immich.isVisitor && 'shared-link');
    options.signal?.throwIfAborted();
    const given = nameIn(headers.get('content-disposition')) ?? asset.originalFileName ?? asset.id;
    const path = await file.keep({ name: safeName(given), ...place }, modifiedAt(asset));
    return { path, bytes: file.size, verified };
  });
}

/** @param unless why the file may be another one than the original. */
function verify<Reason extends string>(
  { checksum }: PartialFile,
  asset: KnownAsset,
  unless: Reason | false,
): true | Reason {
  if (checksum === asset.checksum) return true;
  if (unless) return unless;
  throw new IntegrityError(operationOf('downloadAsset'), 'answered with a file of another checksum');
}

function modifiedAt({ fileModifiedAt }: KnownAsset): Date | undefined {
  const date = new Date(fileModifiedAt ?? NaN);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
