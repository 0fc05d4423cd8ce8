import type { Deadline } from '../attempt-deadline.js';

/** Maximum number of bytes that are read of an error body. */
export const LONGEST_ERROR_BODY = 64 * 1024;

/**
 * Returns the whole body as text; `undefined` if it has more than `maxBytes`. Each chunk must arrive within `idleMs`.
 */
export async function readText(
  response: Response,
  deadline: Deadline,
  idleMs: number,
  maxBytes: number,
): Promise<string | undefined> {
  deadline.expect('body', idleMs);
  if (!response.body) {
    // React Native has no streams.
    const text = await deadline.race(response.text());
    return text.length > maxBytes ? undefined : text;
  }
  const pieces: Uint8Array[] = [];
  const isWhole = await readPieces(pieces, response.body, deadline, idleMs, maxBytes + 1);
  return isWhole ? decode(pieces) : undefined;
}

/** Returns the start of an error body, as far as it arrives; the rest is not read. */
export async function readBeginning(
  response: Response,
  deadline: Deadline,
  idleMs: number,
): Promise<Beginning> {
  const pieces: Uint8Array[] = [];
  let isCut = false;
  deadline.expect('body', idleMs);
  try {
    if (!response.body) {
      const text = await deadline.race(response.text());
      return { text: text.slice(0, LONGEST_ERROR_BODY), isCut: text.length > LONGEST_ERROR_BODY };
    }
    isCut = !(await readPieces(pieces, response.body, deadline, idleMs, LONGEST_ERROR_BODY));
  } catch {
    // The status is known and matters more than an incomplete body.
    isCut = true;
  }
  return { text: decode(pieces), isCut };
}

/** Start of an error body; `isCut` if the rest is missing. */
export interface Beginning {
  readonly text: string;
  readonly isCut: boolean;
}

/** Returns whether the body ended before `limit`. */
async function readPieces(
  pieces: Uint8Array[],
  body: ReadableStream<Uint8Array>,
  deadline: Deadline,
  idleMs: number,
  limit: number,
): Promise<boolean> {
  const reader = body.getReader();
  let size = 0;
  try {
    while (size < limit) {
      const { done, value } = await deadline.race(reader.read());
      if (done) return true;
      deadline.expect('body', idleMs);
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

/** Releases the connection in any state. */
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
