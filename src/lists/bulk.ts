import { BulkResult } from '../errors/bulk-error.js';
import { ArgumentError, BulkError } from '../errors/index.js';
import type { RequestOptions } from '../options.js';
import { printableLine } from '../values/printable.js';

/** Default maximum number of IDs per request. A bulk call with more IDs sends several requests, one after the other. */
export const DEFAULT_CHUNK_SIZE = 1000;

/** Options of bulk methods. */
export interface BulkOptions extends RequestOptions {
  /** Maximum number of IDs per request. @default {@link DEFAULT_CHUNK_SIZE} */
  chunkSize?: number;
}

/** The server's result for one ID. */
interface Outcome {
  id: string;
  success: boolean;
  error?: string;
  errorMessage?: string;
}

/**
 * Sends IDs in chunks and collects the result of each ID. Duplicate IDs are sent once; without IDs nothing is sent. If
 * the first chunk fails, rejects with its error; if a later one fails, with a {@link BulkError}.
 *
 * @param result results of earlier requests of the same call
 * @param send sends one chunk; resolves to the result of each ID, or to nothing if the request is all-or-nothing
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
    const { success, error, errorMessage } = outcomes ? (byId.get(id) ?? MISSING) : DONE;
    if (success) result.succeeded.push(id);
    else if (error === 'duplicate') result.duplicates.push(id);
    else {
      const explanation = typeof errorMessage === 'string' ? { message: printableLine(errorMessage) } : {};
      result.failed.push({ id, reason: printableLine(error ?? 'unknown'), ...explanation });
    }
  }
}

const DONE: Omit<Outcome, 'id'> = { success: true };
/** An ID that is missing from the response counts as failed. */
const MISSING: Omit<Outcome, 'id'> = { success: false };
