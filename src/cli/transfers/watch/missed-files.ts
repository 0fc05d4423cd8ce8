import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** When to look into a new folder again, each pause after the one before. */
const PAUSES_MS = [1_000, 9_000];

/** The part of a watcher that is needed here: the names that it watches, by absolute folder. */
export interface WatchedNames {
  readonly closed: boolean;
  add(path: string): unknown;
  getWatched(): Record<string, string[]>;
}

/**
 * Finds the files of a new folder that the watcher does not have: it reads a folder first and listens to it afterwards, and misses what is
 * added between the two.
 */
export async function findMissed(
  watcher: WatchedNames,
  folder: string,
  isWanted: (path: string) => boolean,
  onFile: (path: string) => void,
  pausesMs = PAUSES_MS,
): Promise<void> {
  for (const ms of pausesMs) {
    await pause(ms, undefined, { ref: false });
    if (watcher.closed) return;
    await look(watcher, folder, isWanted, onFile);
  }
}

async function look(
  watcher: WatchedNames,
  folder: string,
  isWanted: (path: string) => boolean,
  onFile: (path: string) => void,
): Promise<void> {
  // A deleted folder has no files.
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const known = new Set(watcher.getWatched()[resolve(folder)]);
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (known.has(entry.name) || !isWanted(path)) continue;
    watcher.add(path);
    if (entry.isDirectory()) await look(watcher, path, isWanted, onFile);
    else if (entry.isFile()) onFile(path);
  }
}
