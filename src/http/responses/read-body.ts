import type { Watch } from '../attempt-deadline.js';

/** An error page is read up to here, in bytes. */
export const LONGEST_ERROR_BODY = 64 * 1024;

/** The whole body as text; `undefined` if it has more than `maxBytes`. Each piece must come within `idleMs`. */
export async function readText(
  response: Response,
  watch: Watch,
  idleMs: number,
  maxBytes: number,
): Promise<string | undefined> {
  watch.expect('body', idleMs);
  if (!response.body) {
    // React Native has no streams.
    const text = await watch.race(response.text());
    return text.length > maxBytes ? undefined : text;
  }
  const pieces: Uint8Array[] = [];
  const isWhole = await readPieces(pieces, response.body, watch, idleMs, maxBytes + 1);
  return isWhole ? decode(pieces) : undefined;
}

/** The beginning of a body, as far as it comes; the rest is not fetched. For answers that are refusals anyway. */
export async function readBeginning(response: Response, watch: Watch, idleMs: number): Promise<Beginning> {
  const pieces: Uint8Array[] = [];
  let isCut = false;
  watch.expect('body', idleMs);
  try {
    if (!response.body) {
      const text = await watch.race(response.text());
      return { text: text.slice(0, LONGEST_ERROR_BODY), isCut: text.length > LONGEST_ERROR_BODY };
    }
    isCut = !(await readPieces(pieces, response.body, watch, idleMs, LONGEST_ERROR_BODY));
  } catch {
    // The status is known, and says more than the loss of its explanation.
    isCut = true;
  }
  return { text: decode(pieces), isCut };
}

/** The beginning of an error body; `isCut` if the rest is not known. */
export interface Beginning {
  readonly text: string;
  readonly isCut: boolean;
}

/** Returns whether the body ended before `limit`. */
async function readPieces(
  pieces: Uint8Array[],
  body: ReadableStream<Uint8Array>,
  watch: Watch,
  idleMs: number,
  limit: number,
): Promise<boolean> {
  const reader = body.getReader();
  let size = 0;
  try {
    while (size < limit) {
      const { done, value } = await watch.race(reader.read());
      if (done) return true;
      watch.expect('body', idleMs);
      pieces.push(value.subarray(0, limit - size));
      size += value.byteLength;
    }
    release(reader);
    return false;
  } catch (error) {
    release(reader);
    throw error;
  }
}

/** Lets go of the connection, whatever state it is in. */
const release = (reader: ReadableStreamDefaultReader<Uint8Array>): void =>
  void reader.cancel().catch(() => {});

const decoder = new TextDecoder();

function decode([first = new Uint8Array(), ...rest]: Uint8Array[]): string {
  if (rest.length === 0) return decoder.decode(first);
  const whole = new Uint8Array(rest.reduce((size, piece) => size + piece.byteLength, first.byteLength));
  let at = 0;
  for (const piece of [first, ...rest]) {
    whole.set(piece, at);
    at += piece.byteLength;
  }
  return decoder.decode(whole);
}
