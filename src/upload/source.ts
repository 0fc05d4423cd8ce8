import { ArgumentError, type CallSite, IntegrityError } from '../errors/index.js';

/** A file to upload: a `Blob`, of which a `File` brings its name and its date, or anything that knows its size and can be read again. */
export type UploadSource = Blob | SizedStream;

/** Bytes that are read piece by piece, never as a whole. */
export interface SizedStream {
  /** How many bytes there are, known before the first is read. A stream of more or fewer rejects, and nothing is stored. */
  readonly size: number;
  /** Opens the bytes from the start. Called anew for each attempt; a stream that is not needed to its end is closed. */
  stream(): ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;
}

/** A source that knows its name and its date, as a `File` does. */
export interface FileOrNamedStream extends SizedStream {
  readonly name: string;
  /** When the file was last changed, in milliseconds since 1970. */
  readonly lastModified: number;
}

/** Larger pieces are sent as several, so that progress is seen and a slow network is not taken for one that stands still. */
const LARGEST_PIECE = 256 * 1024;

/** Reads a source once. */
export interface SourceReader {
  /** The bytes. Rejects with an `IntegrityError` where they are not as many as the source says. */
  pieces(): AsyncGenerator<Uint8Array, void>;
  /** Closes the source, also while a piece is being waited for. */
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
        if (!ArrayBuffer.isView(piece)) throw new ArgumentError(`\`${name}\` must give bytes.`);
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
  new IntegrityError(site, `was not sent to its end: \`${name}\` gave ${what}`);

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
