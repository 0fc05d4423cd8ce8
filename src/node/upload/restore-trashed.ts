import { type AnyImmichError, type ImmichClient, isImmichError, type RequestOptions } from '../../index.js';
import { isRefusal } from '../transfer-run/key-permissions.js';
import type { ServerCopy } from './upload-units.js';

/** Restores the copies in the trash in one request. Returns the error if it fails. */
export async function restoreTrashed(
  immich: ImmichClient,
  copies: Iterable<ServerCopy>,
  options: RequestOptions,
): Promise<AnyImmichError | undefined> {
  const trashed = [...copies].filter(({ isTrashed }) => isTrashed);
  if (trashed.length === 0) return undefined;
  try {
    await immich.trash.restoreAssets({ ids: [...new Set(trashed.map(({ id }) => id))] }, options);
  } catch (error) {
    options.signal?.throwIfAborted();
    if (!isImmichError(error) || isRefusal(error)) throw error;
    return error;
  }
  for (const copy of trashed) {
    delete copy.isTrashed;
    copy.isRestored = true;
  }
  return undefined;
}
