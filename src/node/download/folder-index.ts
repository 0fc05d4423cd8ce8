import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { checksumOf, stampAt } from '../files/file-source.js';
import { numberedName } from '../files/file-names.js';
import { fileError } from '../files/read-failure.js';

/** Files with the same name in a folder: `a.jpg`, `a (1).jpg`, ... */
interface SameName {
  /** Paths by checksum (SHA-1 in hex). */
  readonly paths: Map<string, string>;
  /** Paths whose checksum is known. */
  readonly known: Set<string>;
  /** Lowest number that may be free. */
  next: number;
  /** The running search. A second search at the same time would read the same files. */
  turn: Promise<unknown>;
}

/** Finds files by name and checksum. Each file is read at most once, even if many assets have its name. */
export class FolderIndex {
  readonly #names = new Map<string, SameName>();

  /**
   * Searches a folder for a file with this name, or with this name and a number, whose SHA-1 in Base64 is `checksum`.
   * Returns its path; `undefined` if there is none.
   */
  find(
    folder: string,
    name: string,
    checksum: string,
    signal: AbortSignal | undefined,
  ): Promise<string | undefined> {
    const same = this.#sameName(folder, name);
    const found = same.turn.then(() => search(folder, name, toHex(checksum), same, signal));
    same.turn = found.catch(() => {});
    return found;
  }

  /** Lowest number that may be free for a name; all numbers below are taken. */
  nextNumber(folder: string, name: string): number {
    return this.#names.get(join(folder, name))?.next ?? 0;
  }

  /** Adds a saved file with the checksum of its asset. */
  add(folder: string, name: string, path: string, checksum: string): void {
    const { paths, known } = this.#sameName(folder, name);
    paths.set(toHex(checksum), path);
    known.add(path);
  }

  #sameName(folder: string, name: string): SameName {
    const path = join(folder, name);
    const same = this.#names.get(path) ?? {
      paths: new Map<string, string>(),
      known: new Set<string>(),
      next: 0,
      turn: Promise.resolve(),
    };
    this.#names.set(path, same);
    return same;
  }
}

async function search(
  folder: string,
  name: string,
  checksum: string,
  same: SameName,
  signal: AbortSignal | undefined,
): Promise<string | undefined> {
  const before = same.paths.get(checksum);
  if (before !== undefined && (await statsOf(before))?.isFile()) return before;
  for (; ; same.next += 1) {
    const path = join(folder, same.next === 0 ? name : numberedName(name, same.next));
    if (same.known.has(path)) continue;
    const stats = await statsOf(path);
    if (!stats) return undefined;
    same.known.add(path);
    if (!stats.isFile()) continue;
    const found = await checksumOf(path, await stampAt(path), signal);
    same.paths.set(found, path);
    if (found === checksum) return path;
  }
}

const toHex = (base64: string): string => Buffer.from(base64, 'base64').toString('hex');

async function statsOf(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    const failure = fileError(path, error);
    if (failure.reason === 'missing') return undefined;
    throw failure;
  }
}
