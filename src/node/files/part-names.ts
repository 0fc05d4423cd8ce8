import { randomUUID } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { HOST, isAlive } from './process-owner.js';

/** A file that is not complete yet, with the machine and the process that write it: `.immich-1f0c3a77-4711-<uuid>.part`. */
const PART = /^\.immich-([0-9a-f]{8})-(\d{1,10})-[0-9a-f-]{36}\.part$/;

/** The part files of this process that are being written. */
const live = new Set<string>();

/** Folders that this process has tidied. */
const tidied = new Set<string>();

/** A new path for a part file in a folder. Pass it to {@link releasePart} when the file is kept or deleted. */
export function claimPart(folder: string): string {
  const name = `.immich-${HOST}-${process.pid}-${randomUUID()}.part`;
  live.add(name);
  return join(folder, name);
}

export const releasePart = (path: string): void => void live.delete(basename(path));

/**
 * Deletes the part files in a folder that killed processes of this machine left behind, once per folder and process. Part files of processes that are
 * alive, and of other machines, stay.
 */
export async function deleteOrphans(folder: string): Promise<void> {
  if (tidied.has(folder)) return;
  tidied.add(folder);
  // A folder that cannot be listed can still be written to.
  for (const name of await readdir(folder).catch(() => [])) {
    const [, host, pid] = PART.exec(name) ?? [];
    if (host === HOST && isOrphan(name, Number(pid))) await rm(join(folder, name), { force: true });
  }
}

const isOrphan = (name: string, pid: number): boolean =>
  pid === process.pid ? !live.has(name) : !isAlive(pid);
