import { ArgumentError } from '../errors/index.js';

const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;

interface Changes {
  rating?: unknown;
  dateTimeOriginal?: unknown;
  timeZone?: unknown;
}

/**
 * Throws an `ArgumentError` for values that one major version rejects. Immich 3 rejects a rating of 0, which Immich 2
 * reads as no rating. Immich 2 rejects text that is not a date or a time zone, which Immich 3 accepts.
 */
export function checkChanges({ rating, dateTimeOriginal, timeZone }: Changes): void {
  if (rating === 0) throw new ArgumentError('`rating` must not be 0: pass `null` for no rating.');
  if (typeof dateTimeOriginal === 'string' && !DATE.test(dateTimeOriginal)) {
    throw new ArgumentError('`dateTimeOriginal` must be a date such as 2024-06-01T12:00:00+02:00.');
  }
  if (typeof timeZone === 'string' && !isTimeZone(timeZone)) {
    throw new ArgumentError('`timeZone` must be the name of a time zone, such as Europe/Berlin.');
  }
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
