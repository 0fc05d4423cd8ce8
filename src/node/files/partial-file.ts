import { createHash } from 'node:crypto';
import { type FileHandle, lstat, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { numberedName } from './file-names.js';
import { renameIfFree } from './rename-if-free.js';
import { claimPart, deleteOrphans, releasePart } from './part-names.js';
import { writeFailure } from './write-failure.js';

/** Write size in bytes. Chunks from the network are at most 64 KiB, and each write has a fixed cost. */
const BATCH = 1024 * 1024;

/** Destination of a file, and what happens if the name is taken. */
export interface Place {
  folder: string;
  name: string;
  taken: 'number' | 'overwrite' | 'refuse';
  /** First number to try; lower numbers are known to be taken. @default 0, the name without a number */
  from?: number;
}

/**
 * A file that is being downloaded. It has a hidden name until it is complete and verified. Errors of the file system
 * become a `FileError`.
 */
export class PartialFile {
  readonly #handle: FileHandle;
  readonly #path: string;
  #size = 0;
  #waiting: Uint8Array[] = [];
  #waitingSize = 0;
  /** File position of the next write. */
  #end = 0;
  #writing: Promise<void> = Promise.resolve();
  #hash = createHash('sha1');

  constructor(handle: FileHandle, path: string) {
    this.#handle = handle;
    this.#path = path;
  }

  /** Creates the folder if it does not exist. The partial file is in the target folder, so that renaming is atomic. */
  static async create(folder: string): Promise<PartialFile> {
    return written(folder, async () => {
      await mkdir(folder, { recursive: true });
      await deleteOrphans(folder);
      const path = claimPart(folder);
      return new PartialFile(await open(path, 'wx+'), path);
    });
  }

  get size(): number {
    return this.#size;
  }

  /** SHA-1 of the received bytes, in Base64 as Immich returns it. */
  get checksum(): string {
    return this.#hash.copy().digest('base64');
  }

  async append(bytes: Uint8Array): Promise<void> {
    this.#hash.update(bytes);
    this.#size += bytes.byteLength;
    this.#waiting.push(bytes);
    this.#waitingSize += bytes.byteLength;
    if (this.#waitingSize >= BATCH) await this.#beginToWrite();
  }

  /** Reads up to `length` bytes from a position. */
  async read(position: number, length: number): Promise<Buffer> {
    await this.#write();
    const buffer = Buffer.alloc(Math.max(0, Math.min(length, this.#size - position)));
    await written(dirname(this.#path), () => this.#handle.read(buffer, 0, buffer.length, position));
    return buffer;
  }

  /** Starts again with an empty file. */
  async restart(): Promise<void> {
    await this.#writing;
    await written(dirname(this.#path), () => this.#handle.truncate(0));
    this.#end = 0;
    this.#size = 0;
    this.#waiting = [];
    this.#waitingSize = 0;
    this.#hash = createHash('sha1');
  }

  /** Renames the file once every byte is on the disk. Returns its path. */
  async keep(place: Place, modifiedAt?: Date): Promise<string> {
    await this.#write();
    return written(join(place.folder, place.name), async () => {
      if (modifiedAt) await this.#handle.utimes(new Date(), modifiedAt);
      await this.#handle.sync();
      await this.#checkUnchanged();
      await this.#handle.close();
      const path = await settle(this.#path, place);
      releasePart(this.#path);
      return path;
    });
  }

  /** Deletes the partial file. */
  async discard(): Promise<void> {
    // The earlier error matters more than an error while closing or deleting, such as in a folder that was replaced.
    await this.#handle.close().catch(() => {});
    await rm(this.#path, { force: true }).catch(() => {});
    releasePart(this.#path);
  }

  /** Throws if another program has replaced the file, or has changed its size. */
  async #checkUnchanged(): Promise<void> {
    const own = await this.#handle.stat();
    const there = await lstat(this.#path);
    if (there.ino === own.ino && there.dev === own.dev && there.size === this.#size) return;
    throw new Error('Another program has changed the partial file.');
  }

  /** Writes all received bytes. */
  async #write(): Promise<void> {
    await this.#beginToWrite();
    await this.#writing;
  }

  /** Starts writing once the previous batch is written. The next batch collects meanwhile; errors are reported then. */
  async #beginToWrite(): Promise<void> {
    await this.#writing;
    const bytes = Buffer.concat(this.#waiting);
    this.#waiting = [];
    this.#waitingSize = 0;
    this.#writing = written(dirname(this.#path), async () => {
      for (let done = 0; done < bytes.length;) {
        // A nearly full disk writes a part, and reports the error only at the next write.
        const { bytesWritten } = await this.#handle.write(bytes, done, bytes.length - done, this.#end);
        done += bytesWritten;
        this.#end += bytesWritten;
      }
    });
    this.#writing.catch(() => {});
  }
}

/** Runs `work` with a new partial file, which is deleted if it fails. */
export async function withPartialFile<Result>(
  folder: string,
  work: (file: PartialFile) => Promise<Result>,
): Promise<Result> {
  const file = await PartialFile.create(folder);
  try {
    return await work(file);
  } catch (error) {
    await file.discard();
    throw error;
  }
}

/** Renames a complete file to its name, or to the name with the lowest free number. Returns the path. */
async function settle(part: string, { folder, name, taken, from = 0 }: Place): Promise<string> {
  for (let number = from; ; number += 1) {
    const path = join(folder, number === 0 ? name : numberedName(name, number));
    if (taken === 'overwrite') {
      await rename(part, path);
      return path;
    }
    try {
      await renameIfFree(part, path);
      return path;
    } catch (error) {
      if (taken === 'refuse' || writeFailure(path, error).reason !== 'taken') throw error;
    }
  }
}

async function written<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw writeFailure(path, error);
  }
}
