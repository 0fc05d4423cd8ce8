import { createHash } from 'node:crypto';
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { numberedName } from './file-names.js';
import { giveName } from './give-name.js';
import { claimPart, deleteOrphans, releasePart } from './part-names.js';
import { writeFailure } from './write-failure.js';

/** How much is written at once, in bytes: the network brings pieces of 64 KiB at most, and each write costs as much as it carries. */
const BATCH = 1024 * 1024;

/** Where a file ends up, and what happens where the name is taken. */
export interface Place {
  folder: string;
  name: string;
  taken: 'number' | 'overwrite' | 'refuse';
  /** The first number to try: the name itself and all numbers below are known to be taken. @default 0, the name itself */
  from?: number;
}

/**
 * Bytes on their way into a folder: they have a hidden name of their own until they are whole and known to be right. What the disk refuses
 * is a `FileError`.
 */
export class PartialFile {
  readonly #handle: FileHandle;
  readonly #path: string;
  #size = 0;
  #waiting: Uint8Array[] = [];
  #waitingSize = 0;
  /** Up to where the file is, or is being, written. */
  #end = 0;
  #writing: Promise<void> = Promise.resolve();
  #hash = createHash('sha1');

  constructor(handle: FileHandle, path: string) {
    this.#handle = handle;
    this.#path = path;
  }

  /** Makes the folder too. It is that of the file-to-be, so that giving the name is one step of one file system. */
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

  /** SHA-1 of what is there, in base64, as Immich writes it. */
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

  /** So many bytes from there on, or as many as there are. */
  async read(position: number, length: number): Promise<Buffer> {
    await this.#write();
    const buffer = Buffer.alloc(Math.max(0, Math.min(length, this.#size - position)));
    await written(dirname(this.#path), () => this.#handle.read(buffer, 0, buffer.length, position));
    return buffer;
  }

  /** Begins again, without a byte. */
  async restart(): Promise<void> {
    await this.#writing;
    await written(dirname(this.#path), () => this.#handle.truncate(0));
    this.#end = 0;
    this.#size = 0;
    this.#waiting = [];
    this.#waitingSize = 0;
    this.#hash = createHash('sha1');
  }

  /** Gives the file its name, once every byte is on the disk. Resolves to its path. */
  async keep(place: Place, modifiedAt?: Date): Promise<string> {
    await this.#write();
    return written(join(place.folder, place.name), async () => {
      if (modifiedAt) await this.#handle.utimes(new Date(), modifiedAt);
      await this.#handle.sync();
      await this.#handle.close();
      const path = await settle(this.#path, place);
      releasePart(this.#path);
      return path;
    });
  }

  /** Leaves nothing behind of what was not kept. */
  async discard(): Promise<void> {
    // What went wrong before says more than what goes wrong now.
    await this.#handle.close().catch(() => {});
    await rm(this.#path, { force: true });
    releasePart(this.#path);
  }

  /** Writes all that has come. */
  async #write(): Promise<void> {
    await this.#beginToWrite();
    await this.#writing;
  }

  /** Once the batch before is written. Meanwhile the next one comes; whether this one could be written is found out then. */
  async #beginToWrite(): Promise<void> {
    await this.#writing;
    const bytes = Buffer.concat(this.#waiting);
    this.#waiting = [];
    this.#waitingSize = 0;
    this.#writing = written(dirname(this.#path), async () => {
      for (let done = 0; done < bytes.length;) {
        // A disk that is nearly full takes a part, and says only the next time that it is full.
        const { bytesWritten } = await this.#handle.write(bytes, done, bytes.length - done, this.#end);
        done += bytesWritten;
        this.#end += bytesWritten;
      }
    });
    this.#writing.catch(() => {});
  }
}

/** Does something with a new partial file, of which nothing is left where that fails. */
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

/** Gives a complete file the name of its place, or that name with the first number that is free. Resolves to the path. */
async function settle(part: string, { folder, name, taken, from = 0 }: Place): Promise<string> {
  for (let number = from; ; number += 1) {
    const path = join(folder, number === 0 ? name : numberedName(name, number));
    if (taken === 'overwrite') {
      await rename(part, path);
      return path;
    }
    try {
      await giveName(part, path);
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
