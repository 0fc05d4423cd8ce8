import { createHash } from 'node:crypto';
import { link, lstat, mkdir, rename, rm, rmdir, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pause } from '../../http/retry/pause.js';
import { codeOf } from './error-code.js';

/** Errors of file systems without hard links, such as FAT, and of some network shares. */
const NO_LINKS = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'EXDEV', 'EINVAL', 'EACCES'];

/** A lock is held for a few milliseconds. One of this age belongs to a process that was killed. */
const STALE_MS = 60_000;
const LOCK_PAUSE_MS = 20;

/**
 * Renames a complete file, unless the name is taken: then it rejects with `EEXIST`. At any moment the name is either
 * free or belongs to a complete file, even if the process is killed. If two processes want the same name, one gets it.
 */
export async function renameIfFree(part: string, path: string): Promise<void> {
  try {
    await link(part, path);
  } catch (error) {
    if (!NO_LINKS.includes(codeOf(error))) throw error;
    return withLock(path, async () => {
      if (await exists(path)) throw taken(path);
      await rename(part, path);
    });
  }
  await unlink(part);
}

/** `rename` replaces an existing file, so only one process at a time may check and rename. */
async function withLock(path: string, work: () => Promise<void>): Promise<void> {
  const lock = join(dirname(path), `.immich-${createHash('sha1').update(path).digest('hex')}.lock`);
  while (!(await isLocked(lock))) {
    const age = await stat(lock).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > STALE_MS) await rm(lock, { recursive: true, force: true });
    else await pause(LOCK_PAUSE_MS, undefined);
  }
  try {
    await work();
  } finally {
    await rmdir(lock);
  }
}

/** Creating a folder succeeds for one process only, on every file system. */
async function isLocked(lock: string): Promise<boolean> {
  try {
    await mkdir(lock);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    (error: unknown) => {
      if (codeOf(error) === 'ENOENT') return false;
      throw error;
    },
  );

const taken = (path: string): Error =>
  Object.assign(new Error(`EEXIST: file already exists, rename '${path}'`), { code: 'EEXIST' });
