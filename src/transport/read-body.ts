import type { Watch } from './watch.js';

/** An error page is read up to here, in bytes. */
export const LONGEST_ERROR_BODY = 64 * 1024;

/** The whole body as text. Each piece must come within `idleMs`. */
export async function readText(response: Response, watch: Watch, idleMs: number): Promise<string> {
  const pieces: Uint8Array[] = [];
  const whole = await readInto(pieces, response, watch, idleMs, Infinity);
  return whole ?? decode(pieces);
}

/** The beginning of a body, as far as it comes; the rest is not fetched. For answers that are refusals anyway. */
export async function readBeginning(response: Response, watch: Watch, idleMs: number): Promise<string> {
  const pieces: Uint8Array[] = [];
  try {
    const whole = await readInto(pieces, response, watch, idleMs, LONGEST_ERROR_BODY);
    return whole?.slice(0, LONGEST_ERROR_BODY) ?? decode(pieces);
  } catch {
    // The status is known, and says more than the loss of its explanation.
    return decode(pieces);
  }
}

/** The text itself where there is no stream to read from, which React Native does not have. */
async function readInto(
  pieces: Uint8Array[],
  response: Response,
  watch: Watch,
  idleMs: number,
  limit: number,
): Promise<string | undefined> {
  watch.expect('body', idleMs);
  if (!response.body) return watch.race(response.text());
  const reader = response.body.getReader();
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await watch.race(reader.read());
      if (done) return undefined;
      watch.expect('body', idleMs);
      pieces.push(value.subarray(0, limit - size));
      size += value.byteLength;
      if (size < limit) continue;
      release(reader);
      return undefined;
    }
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
