import { ArgumentError } from '../../index.js';

/** Maximum number of files that a run transfers at the same time. */
export const MAX_CONCURRENCY = 256;

/** Throws an `ArgumentError` if `concurrency` is not a whole number in the allowed range. */
export function checkConcurrency(concurrency: number): void {
  if (Number.isSafeInteger(concurrency) && concurrency >= 1 && concurrency <= MAX_CONCURRENCY) return;
  throw new ArgumentError(
    `\`concurrency\` must be a whole number from 1 to ${MAX_CONCURRENCY}, not ${concurrency}.`,
  );
}
