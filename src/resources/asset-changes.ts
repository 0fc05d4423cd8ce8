import { ArgumentError } from '../errors.js';

const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;

/**
 * Throws an `ArgumentError` for values that mean something else on Immich 2 than on Immich 3: 3 refuses a rating of 0, which 2 takes for
 * none, and takes any text for a date, which 2 refuses.
 */
export function checkChanges({
  rating,
  dateTimeOriginal,
}: {
  rating?: unknown;
  dateTimeOriginal?: unknown;
}): void {
  if (rating === 0) throw new ArgumentError('`rating` must not be 0: pass `null` for no rating.');
  if (typeof dateTimeOriginal === 'string' && !DATE.test(dateTimeOriginal)) {
    throw new ArgumentError('`dateTimeOriginal` must be a date such as 2024-06-01T12:00:00+02:00.');
  }
}
