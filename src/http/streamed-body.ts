import type { CallSite } from '../errors/index.js';
import type { UploadProgress } from '../options.js';

/** A body that is read anew for each attempt, and whose length is known before its first byte. */
export abstract class StreamedBody {
  abstract readonly contentType: string;
  /** In bytes. */
  abstract readonly size: number;
  abstract readonly onProgress: ((progress: UploadProgress) => void) | undefined;

  /** Opens what it is made of. `site` is for its errors. */
  abstract open(site: CallSite): BodyReader;

  /** The same for a `fetch` that sends no streams. Throws an `ArgumentError` where a part is no `Blob`. */
  abstract blob(): Blob;
}

export interface BodyReader {
  readonly pieces: AsyncIterator<Uint8Array>;
  /** Closes what is open, also while a piece is being waited for. */
  close(): void;
}

/**
 * Whether `fetch` sends a stream of a known length. A browser does not: it decides itself about `content-length`, and takes the
 * header away. Deno leaves it there, and then sends a stream in chunks, which servers take as well.
 */
export const canStream = (): boolean =>
  new Request('http://localhost', { method: 'POST', headers: { 'content-length': '0' } }).headers.has(
    'content-length',
  );
