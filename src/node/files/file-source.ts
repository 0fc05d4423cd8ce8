import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { FileError, type SizedStream } from '../../index.js';
import { Buffers, type Loan, PIECE } from './buffers.js';
import { type FileStamp, isSameStamp, stampOf } from './file-stamp.js';
import { systemPath } from './raw-paths.js';
import { fileError } from './read-failure.js';

export interface FileSource extends SizedStream {
  /** Call it when all read chunks are uploaded, so that their buffers can be reused. */
  arrived(): void;
}

/**
 * A file to upload, opened when it is read. If the file does not match its stamp until its last byte, the stream fails
 * with a `FileError`: the request is then aborted, and the server stores nothing.
 */
export function fileSource(path: string, stamp: FileStamp, buffers = new Buffers()): FileSource {
  let loan: Loan | undefined;
  return {
    size: stamp.size,
    stream() {
      // The network stack may still hold buffers of a failed attempt.
      loan = buffers.lend();
      return read(path, stamp, loan);
    },
    arrived: () => loan?.giveBack(),
  };
}

/** Rejects with a `FileError` for anything but a regular file: reading a pipe can block, and a device never ends. */
export async function stampAt(path: string): Promise<FileStamp> {
  try {
    const stats = await stat(systemPath(path), { bigint: true });
    if (stats.isDirectory()) throw new FileError(path, 'is-a-folder');
    if (!stats.isFile()) throw new FileError(path, 'not-a-file');
    return stampOf(stats);
  } catch (error) {
    throw fileError(path, error);
  }
}

/** Returns the SHA-1 of a file, in hex. Rejects with a `FileError` if the file does not match the stamp. */
export async function checksumOf(path: string, stamp: FileStamp, signal?: AbortSignal): Promise<string> {
  const sha1 = createHash('sha1');
  const buffer = Buffer.allocUnsafe(PIECE);
  for await (const piece of read(path, stamp, { take: () => buffer })) {
    signal?.throwIfAborted();
    sha1.update(piece);
  }
  return sha1.digest('hex');
}

async function* read(
  path: string,
  stamp: FileStamp,
  { take, end }: { take: () => Buffer; end?: () => void },
): AsyncGenerator<Uint8Array, void> {
  try {
    // Without this flag, opening a pipe that replaced the file would block. Windows does not have it.
    const file = await open(systemPath(path), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const check = async () => {
      if (!isSameStamp(stampOf(await file.stat({ bigint: true })), stamp))
        throw new FileError(path, 'changed');
    };
    try {
      await check();
      for (let left = stamp.size; left > 0;) {
        const buffer = take();
        const { bytesRead } = await file.read(buffer, 0, Math.min(left, PIECE));
        if (bytesRead === 0) throw new FileError(path, 'changed');
        left -= bytesRead;
        yield buffer.subarray(0, bytesRead);
      }
      await check();
      end?.();
    } finally {
      await file.close();
    }
  } catch (error) {
    throw fileError(path, error);
  }
}
