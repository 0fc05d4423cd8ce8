import { isImmichError } from '../../index.js';
import { isSameStamp } from '../files/file-stamp.js';
import type { HashPool } from './hash-pool.js';
import type { MediaFile, UploadUnit } from './live-photo-pairs.js';
import { Queue } from '../transfer-run/queue.js';
import type { UploadLedger } from './upload-ledger.js';
import type { HashedFile, HashedUnit } from './upload-units.js';

/** Number of units that are hashed in advance. */
const AHEAD = 256;

/**
 * Yields the units with the hashes of their files, in order. Units that cannot be uploaded are left out. A unit does
 * not wait for later ones, which a slow list of sources may return much later.
 */
export async function* hashUnits(
  units: AsyncIterable<UploadUnit>,
  pool: HashPool,
  ledger: UploadLedger,
): AsyncGenerator<HashedUnit, void> {
  const underWay = new Queue<{ hashing: Promise<HashedUnit | undefined> }>(AHEAD);
  const start = async () => {
    for await (const unit of units) {
      const hashing = hashUnit(unit, pool, ledger);
      // Each one is awaited in its turn and may reject earlier.
      hashing.catch(() => {});
      await underWay.push({ hashing });
    }
    underWay.close();
  };
  start().catch((error: unknown) => underWay.fail(error));
  try {
    for await (const { hashing } of underWay) {
      const hashed = await hashing;
      if (hashed) yield hashed;
    }
  } finally {
    underWay.fail(new DOMException('The run was cancelled.', 'AbortError'));
  }
}

async function hashUnit(
  unit: UploadUnit,
  pool: HashPool,
  ledger: UploadLedger,
): Promise<HashedUnit | undefined> {
  const [file, motion] = await Promise.all([
    hashFile(unit, pool, ledger),
    unit.motion && hashFile(unit.motion, pool, ledger),
  ]);
  // Without its video, the still would be stored permanently as a plain photo.
  if (typeof file === 'object' && motion === 'failed') {
    await ledger.skipped(file, 'motion-failed');
    return undefined;
  }
  if (typeof file === 'object') return { file, ...(typeof motion === 'object' && { motion }) };
  // Without its still, the video is uploaded as a plain video until the still links to it.
  return typeof motion === 'object' ? { file: motion } : undefined;
}

async function hashFile(
  { path, sidecar }: MediaFile,
  pool: HashPool,
  ledger: UploadLedger,
): Promise<HashedFile | 'failed' | 'empty'> {
  const file = { path, ...(sidecar !== undefined && { sidecar }) };
  try {
    const known = ledger.remembered(path);
    const { size, mtimeNs, ino, checksum } = await pool.hash(path, known);
    const hash = { size, mtimeNs, ino, checksum };
    if (size === 0) {
      await ledger.skipped(file, 'empty');
      return 'empty';
    }
    if (!known || !isSameStamp(known, hash)) await ledger.hashed(path, hash);
    return { ...file, ...hash };
  } catch (error) {
    if (!isImmichError(error)) throw error;
    await ledger.failed(file, error);
    return 'failed';
  }
}
