import { stat } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isSameStamp, stampOf, type FileStamp } from '../../../node/files/file-stamp.js';

interface Pending {
  /** When to look at the file, in milliseconds of `performance.now()`. */
  due: number;
  /** Its state at the last look. */
  stamp: FileStamp | undefined;
}

/** Keeps changed files until they have stopped changing. */
export class Settling {
  readonly #settleMs: number;
  readonly #pending = new Map<string, Pending>();
  #wake: () => void = () => {};

  /** @param settleMs how long a file must stay as it is. */
  constructor(settleMs: number) {
    this.#settleMs = settleMs;
  }

  /** Notes that a file was added or changed, or is to be looked at later. */
  note(path: string, delayMs = this.#settleMs): void {
    const pending: Pending = { due: performance.now() + delayMs, stamp: undefined };
    this.#pending.set(path, pending);
    this.#wake();
    void stampOfFile(path).then((stamp) => (pending.stamp ??= stamp));
  }

  /**
   * Resolves to the files that have settled, once there are any; to none if the signal aborts. Files of one name in one folder settle together: they
   * may be the halves of a live photo.
   */
  async settled(signal: AbortSignal): Promise<string[]> {
    while (!signal.aborted) {
      const ready = await this.#look();
      if (ready.length > 0) return ready.sort();
      await this.#untilDue(signal);
    }
    return [];
  }

  async #look(): Promise<string[]> {
    const now = performance.now();
    const quiet: string[] = [];
    for (const [path, pending] of this.#pending) {
      if (pending.due > now) continue;
      const { stamp } = pending;
      const seen = await stampOfFile(path);
      // Files that were added in the meantime are included.
      if (this.#pending.get(path) !== pending) continue;
      if (!seen) this.#pending.delete(path);
      else if (stamp && isSameStamp(stamp, seen)) quiet.push(path);
      else Object.assign(pending, { due: now + this.#settleMs, stamp: seen });
    }
    const restless = new Set([...this.#pending.keys()].filter((path) => !quiet.includes(path)).map(nameOf));
    const ready = quiet.filter((path) => !restless.has(nameOf(path)));
    for (const path of ready) this.#pending.delete(path);
    return ready;
  }

  async #untilDue(signal: AbortSignal): Promise<void> {
    // The abort may have happened while files were being read.
    if (signal.aborted) return;
    const noted = new Promise<void>((resolve) => (this.#wake = resolve));
    const woken = new AbortController();
    const aborted = new Promise<void>((resolve) => {
      signal.addEventListener('abort', () => resolve(), { once: true, signal: woken.signal });
    });
    let due = Infinity;
    for (const pending of this.#pending.values()) due = Math.min(due, pending.due);
    const waits = [noted, aborted];
    if (Number.isFinite(due)) {
      // At least a millisecond, because a file that waits for another with the same name is always due.
      const ms = Math.max(1, due - performance.now());
      waits.push(pause(ms, undefined, { signal: woken.signal }).catch(() => {}));
    }
    await Promise.race(waits);
    woken.abort();
  }
}

/** Identifies the content of a file; `undefined` if the file is gone. */
const stampOfFile = async (path: string): Promise<FileStamp | undefined> =>
  stat(path, { bigint: true }).then(stampOf, () => undefined);

/** The path without its extension, in lower case. */
const nameOf = (path: string): string =>
  `${dirname(path)}\n${path.slice(0, path.length - extname(path).length).toLowerCase()}`;
