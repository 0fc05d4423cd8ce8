import { BulkResult } from '../errors/bulk-error.js';
import { ArgumentError, BulkError } from '../errors/index.js';
import type { RequestOptions } from '../options.js';
import { printableLine } from '../values/printable.js';

/** How many ids one request carries at most; a bulk call with more is sent as several, one after the other. */
export const DEFAULT_CHUNK_SIZE = 1000;

/** What bulk methods take as their last argument. */
export interface BulkOptions extends RequestOptions {
  /** How many ids one request carries at most. @default {@link DEFAULT_CHUNK_SIZE} */
  chunkSize?: number;
}

/** What a server says of one id. */
interface Outcome {
  id: string;
  success: boolean;
  error?: string;
  errorMessage?: string;
}

/**
 * Sends ids in chunks and collects what became of each. An id that is given twice is sent once; without ids nothing is sent. Rejects
 * with the error itself where the first chunk fails, and with a {@link BulkError} where a later one does.
 *
 * @param result what other requests of the same call have done before
 * @param send sends one chunk; resolves to what the server says of each id, or to nothing where it did all or would have failed.
 */
export async function inChunks(
  ids: readonly string[],
  options: BulkOptions,
  send: (chunk: string[]) => Promise<readonly Outcome[] | void>,
  result = new BulkResult(),
): Promise<BulkResult> {
  const { chunkSize = DEFAULT_CHUNK_SIZE } = options;
  if (!Number.isSafeInteger(chunkSize) || chunkSize < 1) {
    throw new ArgumentError(`\`chunkSize\` must be a whole number above 0, not ${chunkSize}.`);
  }
  const unique = [...new Set(ids)];
  for (let start = 0; start < unique.length; start += chunkSize) {
    const chunk = unique.slice(start, start + chunkSize);
    try {
      if (start > 0) options.signal?.throwIfAborted();
      collect(result, chunk, await send(chunk));
    } catch (error) {
      if (result.count === 0) throw error;
      throw BulkError.stopped(result, unique.slice(start), error);
    }
  }
  return result;
}

function collect(result: BulkResult, chunk: readonly string[], outcomes: readonly Outcome[] | void): void {
  const byId = new Map(outcomes?.map((outcome) => [outcome.id, outcome]));
  for (const id of chunk) {
    const { success, error, errorMessage } = outcomes ? (byId.get(id) ?? SILENCE) : DONE;
    if (success) result.succeeded.push(id);
    else if (error === 'duplicate') result.duplicates.push(id);
    else {
      const explanation = typeof errorMessage === 'string' ? { message: printableLine(errorMessage) } : {};
      result.failed.push({ id, reason: error ?? 'unknown', ...explanation });
    }
  }
}

const DONE: Omit<Outcome, 'id'> = { success: true };
/** An id that an answer does not speak of has not been done, as far as anyone knows. */
const SILENCE: Omit<Outcome, 'id'> = { success: false };
