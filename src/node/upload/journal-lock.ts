import { open, readFile, rm, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ArgumentError } from '../../index.js';
import { codeOf } from '../files/error-code.js';
import { HOST, isAlive } from '../files/process-owner.js';

/** Returns the path of the lock file of a journal. */
export const lockOf = (journal: string): string => `${resolve(journal)}.lock`;

/** Locks that this process holds. */
const held = new Set<string>();

/**
 * Locks a journal for one run, because two runs would not see each other's changes. Returns the function that unlocks
 * it. Throws an `ArgumentError` if another run holds the lock; the lock of a killed process is taken over.
 */
export async function lockJournal(journal: string): Promise<() => Promise<void>> {
  const lock = lockOf(journal);
  for (let attempt = 1; ; attempt += 1) {
    try {
      const file = await open(lock, 'wx');
      try {
        await file.writeFile(`${HOST} ${process.pid}`);
      } catch (error) {
        // The disk is full. An empty lock would stop the next run.
        await rm(lock, { force: true });
        throw error;
      } finally {
        await file.close();
      }
      held.add(lock);
      return async () => {
        held.delete(lock);
        await rm(lock, { force: true });
      };
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    const owner = await readFile(lock, 'utf8').catch(() => undefined);
    const [host, pid] = owner?.split(' ') ?? [];
    const isUnused = owner === '' ? await isOld(lock) : isLeft(lock, host, Number(pid));
    if (attempt > 1 || !isUnused) {
      throw new ArgumentError(
        `\`journal\` is in use by another run${pid ? ` (process ${pid})` : ''}. Wait for it to end, or pass another path. ` +
          `If no run uses it, delete the file with the same name and \`.lock\`.`,
      );
    }
    await rm(lock, { force: true });
  }
}

/** A lock is empty for less than a millisecond, unless its process was killed in between. */
const EMPTY_MS = 2000;

const isOld = async (lock: string): Promise<boolean> =>
  stat(lock).then(
    ({ mtimeMs }) => Date.now() - mtimeMs > EMPTY_MS,
    () => false,
  );

/** Whether a lock was left behind by a killed process. */
const isLeft = (lock: string, host: string | undefined, pid: number): boolean =>
  host === HOST && (pid === process.pid ? !held.has(lock) : !isAlive(pid));
