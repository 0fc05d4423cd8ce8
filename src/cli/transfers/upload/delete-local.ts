import { lstat, unlink } from 'node:fs/promises';
import { type ImmichClient, isFileError, isImmichError } from '../../../index.js';
import { stampAt } from '../../../node/files/file-source.js';
import { type FileStamp, isSameStamp } from '../../../node/files/file-stamp.js';
import { systemPath } from '../../../node/files/raw-paths.js';
import { fileError } from '../../../node/files/read-failure.js';
import { writeFailure } from '../../../node/files/write-failure.js';
import { HashPool } from '../../../node/upload/hash-pool.js';
import type { Deletion } from './deletions.js';

/** The result for a local file that was to be deleted. */
export type DeletionEvent =
  { type: 'deleted'; path: string } | { type: 'kept'; path: string; reason: string };

/** How many files are confirmed by one request, shortly before they are deleted. */
const BATCH = 100;

/**
 * Deletes local files that the server has. Each file is read again, and its hash is checked on the server: it is deleted only if an asset that is
 * not in the trash has them, and if the file is still the one that was read. Files that belong together are deleted together.
 *
 * `POST /assets/bulk-upload-check`, permission `asset.upload`.
 */
export async function* deleteLocal(
  immich: ImmichClient,
  deletions: readonly Deletion[],
  signal: AbortSignal,
): AsyncGenerator<DeletionEvent, void> {
  const pool = new HashPool();
  try {
    for (let at = 0; at < deletions.length; at += BATCH) {
      const batch = deletions.slice(at, at + BATCH);
      signal.throwIfAborted();
      const confirmed = await confirm(
        immich,
        batch.flatMap(({ paths }) => paths),
        pool,
        signal,
      );
      for (const deletion of batch) {
        signal.throwIfAborted();
        yield* deleteTogether(deletion, confirmed);
      }
    }
  } finally {
    pool.close(new DOMException('The deletion is over.', 'AbortError'));
  }
}

/** The file as it was when the server confirmed its bytes, or why it cannot be deleted. */
type Confirmation = { stamp: FileStamp } | { reason: string };

async function confirm(
  immich: ImmichClient,
  paths: readonly string[],
  pool: HashPool,
  signal: AbortSignal,
): Promise<Map<string, Confirmation>> {
  const confirmed = new Map<string, Confirmation>();
  const hashed: { path: string; stamp: FileStamp; checksum: string }[] = [];
  await Promise.all(
    paths.map(async (path) => {
      try {
        if ((await lstat(systemPath(path))).isSymbolicLink()) {
          confirmed.set(path, { reason: 'it is a symbolic link' });
          return;
        }
        const { checksum, ...stamp } = await pool.hash(path);
        hashed.push({ path, stamp, checksum });
      } catch (error) {
        confirmed.set(path, { reason: fileError(path, error).reason });
      }
    }),
  );
  if (hashed.length === 0) return confirmed;
  try {
    const items = hashed.map(({ checksum }, index) => ({ id: String(index), checksum }));
    const { results } = await immich.assets.checkBulkUpload(items, { signal });
    const byId = new Map(results.map((result) => [result.id, result]));
    for (const [index, { path, stamp }] of hashed.entries()) {
      const result = byId.get(String(index));
      confirmed.set(path, reasonAgainst(result) ?? { stamp });
    }
  } catch (error) {
    signal.throwIfAborted();
    if (!isImmichError(error)) throw error;
    for (const { path } of hashed) confirmed.set(path, { reason: `not confirmed: ${error.message}` });
  }
  return confirmed;
}

/** Why the result of the check does not confirm a file. */
function reasonAgainst(
  result: { action: string; assetId?: string; isTrashed?: boolean } | undefined,
): { reason: string } | undefined {
  if (typeof result?.assetId !== 'string' || result.action === 'accept')
    return { reason: 'the server does not have these bytes' };
  if (typeof result.isTrashed !== 'boolean')
    return { reason: 'the server does not report whether it is in the trash' };
  return result.isTrashed ? { reason: 'it is in the trash of the server' } : undefined;
}

async function* deleteTogether(
  { paths, sidecars }: Deletion,
  confirmed: ReadonlyMap<string, Confirmation>,
): AsyncGenerator<DeletionEvent, void> {
  const refusals = paths.flatMap((path) => {
    const confirmation = confirmed.get(path);
    return confirmation && 'stamp' in confirmation
      ? []
      : [{ path, reason: confirmation?.reason ?? 'not confirmed' }];
  });
  if (refusals.length > 0) {
    for (const path of paths) {
      const refusal = refusals.find((each) => each.path === path);
      yield { type: 'kept', path, reason: refusal?.reason ?? 'the other half of the live photo is kept' };
    }
    return;
  }
  let isKept = false;
  for (const path of paths) {
    const confirmation = confirmed.get(path);
    const event = await remove(
      path,
      confirmation && 'stamp' in confirmation ? confirmation.stamp : undefined,
    );
    isKept ||= event.type === 'kept';
    yield event;
  }
  if (isKept) return;
  for (const { path, stamp } of sidecars) yield await remove(path, stamp);
}

/** Deletes a file if it is still the same. */
async function remove(path: string, stamp: FileStamp | undefined): Promise<DeletionEvent> {
  try {
    if (!stamp || !isSameStamp(await stampAt(path), stamp)) {
      return { type: 'kept', path, reason: 'it has changed' };
    }
    await unlink(systemPath(path)).catch((error: unknown) => {
      throw writeFailure(path, error);
    });
    return { type: 'deleted', path };
  } catch (error) {
    if (!isFileError(error)) throw error;
    return { type: 'kept', path, reason: error.reason };
  }
}
