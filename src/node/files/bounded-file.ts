import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { systemPath } from './raw-paths.js';

/** Minimum read size: headers are small and close to each other. */
const PIECE = 4096;

/** Maximum number of bytes to read. A file that needs more is damaged or malicious. */
const MOST_BYTES = 4 * 1024 * 1024;

/** A file with untrusted contents. Only requested bytes are read, up to a total limit. */
export class BoundedFile {
  readonly size: number;
  readonly modifiedMs: number;
  readonly #file: FileHandle;
  #left = MOST_BYTES;
  #start = 0;
  #piece = Buffer.alloc(0);

  private constructor(file: FileHandle, size: number, modifiedMs: number) {
    this.#file = file;
    this.size = size;
    this.modifiedMs = modifiedMs;
  }

  /** Opens a file while `work` runs. */
  static async use<Result>(path: string, work: (file: BoundedFile) => Promise<Result>): Promise<Result> {
    // Without this flag, opening a pipe that replaced the file would block forever. Windows does not have it.
    const file = await open(systemPath(path), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stats = await file.stat();
      return await work(new BoundedFile(file, stats.isFile() ? stats.size : 0, stats.mtimeMs));
    } finally {
      await file.close();
    }
  }

  /** Reads bytes at a position: fewer at the end of the file, none once the limit is reached. */
  async read(position: number, length: number): Promise<Buffer> {
    const end = Math.min(position + length, this.size);
    if (!(position >= 0 && end > position)) return Buffer.alloc(0);
    if (position < this.#start || end > this.#start + this.#piece.length) {
      await this.#fetch(position, Math.max(PIECE, end - position));
    }
    return this.#piece.subarray(position - this.#start, end - this.#start);
  }

  async #fetch(position: number, length: number): Promise<void> {
    const piece = Buffer.alloc(Math.min(length, this.size - position, this.#left));
    const { bytesRead } =
      piece.length > 0 ? await this.#file.read(piece, 0, piece.length, position) : { bytesRead: 0 };
    this.#left -= bytesRead;
    this.#start = position;
    this.#piece = piece.subarray(0, bytesRead);
  }
}
