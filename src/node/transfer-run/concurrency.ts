import { ArgumentError } from '../../index.js';

/** How many files a run can transfer at once. */
export const MAX_CONCURRENCY = 256;

/** Refuses a number of transfers that is none, or that no server serves. */
export function checkConcurrency(concurrency: number): void {
  if (Number.isSafeInteger(concurrency) && concurrency >= 1 && concurrency <= MAX_CONCURRENCY) return;
  throw new ArgumentError(
    `\`concurrency\` must be a whole number from 1 to ${MAX_CONCURRENCY}, not ${concurrency}.`,
  );
}
