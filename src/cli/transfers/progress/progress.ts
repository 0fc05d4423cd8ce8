import { Rate } from './rate.js';

/** How far a transfer is. */
export interface ProgressState {
  doneFiles: number;
  totalFiles: number;
  failedFiles: number;
  doneBytes: number;
  /** `undefined` if the sizes of the files are not known beforehand. */
  totalBytes: number | undefined;
  /** Whether more files can be found. */
  isTotalFinal: boolean;
  /** Sent or received files; files that exist already do not count. */
  bytesPerSecond: number | undefined;
  /** `undefined` if it is unknown. */
  secondsLeft: number | undefined;
}

/** Adds up how far a transfer is. A file is known by its path, or by its id. */
export class Progress {
  isTotalFinal = false;
  #totalFiles = 0;
  #totalBytes: number | undefined;
  #doneFiles = 0;
  #doneBytes = 0;
  #failedFiles = 0;
  /** The bytes of files that are done and were transferred. */
  #movedBytes = 0;
  #sizes = new Map<string, number>();
  /** Files that were done before their size was known. */
  readonly #early = new Set<string>();
  /** The bytes so far of files that are being transferred. */
  readonly #moving = new Map<string, number>();
  readonly #moved: Rate;
  readonly #processed: Rate;

  constructor(now?: () => number) {
    this.#moved = new Rate(now);
    this.#processed = new Rate(now);
  }

  /** Adds a file to the total. */
  expect(name: string, size?: number): void {
    this.#totalFiles += 1;
    if (size === undefined) return;
    this.#totalBytes = (this.#totalBytes ?? 0) + size;
    if (this.#early.delete(name)) this.#doneBytes += size;
    else this.#sizes.set(name, size);
  }

  /** Notes how many bytes of a file were transferred. A request has a little more than the file. */
  move(name: string, bytes: number): void {
    this.#moving.set(name, Math.min(bytes, this.#sizes.get(name) ?? bytes));
    this.#note();
  }

  /** The size of a file that is not done, if it is known. */
  sizeOf(name: string): number | undefined {
    return this.#sizes.get(name);
  }

  /** Notes that a file is done, and its size, which may not be known before. */
  settle(name: string, outcome: 'moved' | 'there' | 'failed', size = this.#sizes.get(name)): void {
    this.#moving.delete(name);
    this.#doneFiles += 1;
    if (outcome === 'moved') this.#movedBytes += size ?? 0;
    if (outcome === 'failed') this.#failedFiles += 1;
    if (this.#sizes.delete(name)) this.#doneBytes += size ?? 0;
    else if (!this.isTotalFinal) this.#early.add(name);
    this.#note();
  }

  get movedBytes(): number {
    return this.#movedBytes;
  }

  get state(): ProgressState {
    const doneBytes = this.#doneBytes + this.#movingBytes();
    const rate = this.#processed.bytesPerSecond;
    const left = this.#totalBytes === undefined ? undefined : Math.max(0, this.#totalBytes - doneBytes);
    const canTell = this.isTotalFinal && left !== undefined && rate !== undefined && rate > 0;
    return {
      doneFiles: this.#doneFiles,
      totalFiles: Math.max(this.#totalFiles, this.#doneFiles),
      failedFiles: this.#failedFiles,
      doneBytes,
      totalBytes: this.#totalBytes,
      isTotalFinal: this.isTotalFinal,
      bytesPerSecond: rounded(this.#moved.bytesPerSecond),
      secondsLeft: canTell ? Math.round(left / rate) : undefined,
    };
  }

  #note(): void {
    const moving = this.#movingBytes();
    this.#moved.note(this.#movedBytes + moving);
    this.#processed.note(this.#doneBytes + moving);
  }

  #movingBytes(): number {
    let bytes = 0;
    for (const each of this.#moving.values()) bytes += each;
    return bytes;
  }
}

const rounded = (number: number | undefined): number | undefined =>
  number === undefined ? undefined : Math.round(number);
