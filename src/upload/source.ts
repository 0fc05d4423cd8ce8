import { ArgumentError, type CallSite, IntegrityError } from '../errors/index.js';

/**
 * A file to upload: a `Blob`, a `File` (its name and date are used), or an object with a size that can be read
 * repeatedly.
 */
export type UploadSource = Blob | SizedStream;

/** Bytes that are read in chunks, never as a whole. */
export interface SizedStream {
  /** Number of bytes, known before reading. If the stream has more or fewer, the call rejects and nothing is stored. */
  readonly size: number;
  /** Opens the bytes from the start; called again for each attempt. A stream that is not read to its end is closed. */
  stream(): ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;
}

/** A source with a name and a date, like a `File`. */
export interface FileOrNamedStream extends SizedStream {
  readonly name: string;
  /** Last modification, in milliseconds since 1970. */
  readonly lastModified: number;
}

/** Larger chunks are split, so that progress is reported and a slow network does not look stalled. */
const LARGEST_PIECE = 256 * 1024;

/** Reads a source once. */
export interface SourceReader {
  /** Yields the bytes. Rejects with an `IntegrityError` if their number differs from the size of the source. */
  pieces(): AsyncGenerator<Uint8Array, void>;
  /** Closes the source, even while a chunk is pending. */
  close(): void;
}

export function openSource(
  source: UploadSource,
  { name, size, site }: { name: string; size: number; site: CallSite },
): SourceReader {
  const { read, close } = reader(source.stream());
  return {
    close,
    async *pieces() {
      let received = 0;
      for (let next = await read(); !next.done; next = await read()) {
        const piece: Uint8Array = next.value;
        if (!ArrayBuffer.isView(piece)) throw new ArgumentError(`\`${name}\` must return bytes.`);
        received += piece.byteLength;
        if (received > size) throw wrongSize(site, name, `more than its ${size} bytes`);
        for (let at = 0; at < piece.byteLength; at += LARGEST_PIECE) {
          yield piece.subarray(at, at + LARGEST_PIECE);
        }
      }
      if (received < size) throw wrongSize(site, name, `${received} of its ${size} bytes`);
    },
  };
}

const wrongSize = (site: CallSite, name: string, what: string): IntegrityError =>
  new IntegrityError(site, `was not sent completely: \`${name}\` returned ${what}`);

interface Reading {
  read(): Promise<IteratorResult<Uint8Array, unknown>>;
  close(): void;
}

function reader(stream: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>): Reading {
  if ('getReader' in stream) {
    const from = stream.getReader();
    return { read: () => from.read(), close: () => from.cancel().catch(() => {}) };
  }
  const from = stream[Symbol.asyncIterator]();
  return { read: () => from.next(), close: () => from.return?.().catch(() => {}) };
}
