import { randomUUID } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { HOST, isAlive } from './process-owner.js';

/** Name of an incomplete file, with the machine and the process that write it: `.immich-1f0c3a77-4711-<uuid>.part`. */
const PART = /^\.immich-([0-9a-f]{8})-(\d{1,10})-[0-9a-f-]{36}\.part$/;

/** Partial files that this process is writing. */
const live = new Set<string>();

/** Folders from which this process has deleted orphaned files. */
const tidied = new Set<string>();

/**
 * Creates a path for a partial file in a folder. Pass it to {@link releasePart} when the file is renamed or deleted.
 */
export function claimPart(folder: string): string {
  const name = `.immich-${HOST}-${process.pid}-${randomUUID()}.part`;
  live.add(name);
  return join(folder, name);
}

export const releasePart = (path: string): void => void live.delete(basename(path));

/**
 * Deletes partial files in a folder that killed processes of this machine left behind, once per folder and process.
 * Partial files of running processes and of other machines remain.
 */
export async function deleteOrphans(folder: string): Promise<void> {
  if (tidied.has(folder)) return;
  tidied.add(folder);
  // A folder that cannot be listed may still be writable.
  for (const name of await readdir(folder).catch(() => [])) {
    const [, host, pid] = PART.exec(name) ?? [];
    if (host === HOST && isOrphan(name, Number(pid))) await rm(join(folder, name), { force: true });
  }
}

const isOrphan = (name: string, pid: number): boolean =>
  pid === process.pid ? !live.has(name) : !isAlive(pid);
