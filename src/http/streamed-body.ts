import type { CallSite } from '../errors/index.js';
import type { Limits, UploadProgress } from '../options.js';
import type { Deadline } from './attempt-deadline.js';

/** A body that is read again for each attempt, with a known length. */
export abstract class StreamedBody {
  abstract readonly contentType: string;
  /** Size in bytes. */
  abstract readonly size: number;
  abstract readonly onProgress: ((progress: UploadProgress) => void) | undefined;

  /** Opens the body. `site` is used in its errors. */
  abstract open(site: CallSite): BodyReader;

  /** Starts to send the body as a stream, within the deadline of the attempt. */
  abstract start(site: CallSite, deadline: Deadline, limits: Required<Limits>): OutgoingBody;

  /**
   * Returns the body as a Blob, for a `fetch` that cannot send streams. Throws an `ArgumentError` if a part is not a
   * `Blob`.
   */
  abstract blob(): Blob;
}

/** A streamed body during one attempt. */
export interface OutgoingBody {
  readonly stream: ReadableStream<Uint8Array>;
  /** Whether a part of the body was sent, but not all of it. */
  readonly isUnderWay: boolean;
  /** Called when the response arrives: stops sending; the limits of the response apply. */
  hold(): void;
  /** Closes the source if it was not read to its end, and fails the stream, so that the body does not look complete. */
  close(): void;
}

export interface BodyReader {
  readonly pieces: AsyncIterator<Uint8Array>;
  /** Closes the body, even while a chunk is pending. */
  close(): void;
}

/**
 * Whether `fetch` can send a stream of a known length. Browsers cannot: they set `content-length` themselves and remove
 * the header. Deno keeps the header but sends the stream in chunks, which servers accept as well.
 */
export const canStream = (): boolean =>
  new Request('http://localhost', { method: 'POST', headers: { 'content-length': '0' } }).headers.has(
    'content-length',
  );
