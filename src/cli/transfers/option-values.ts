import { InvalidArgumentError } from 'commander';

/** Reads a number of files at once. Its limits are those of the transfer. */
export function wholeNumber(text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= 1 && number <= 256) return number;
  throw new InvalidArgumentError('It must be a whole number from 1 to 256.');
}

/** Reads a number of seconds, such as `2` or `0.5`. */
export function seconds(text: string): number {
  const number = Number(text);
  if (/^\d+(?:\.\d+)?$/.test(text) && Number.isFinite(number)) return number;
  throw new InvalidArgumentError('It must be a number of seconds, such as 2 or 0.5.');
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/i;

/** Reads a date, which is midnight UTC, or a date and time with its offset. */
export function dateTime(text: string): Date {
  const date = new Date(DATE.test(text) ? `${text}T00:00:00Z` : text);
  if ((DATE.test(text) || DATE_TIME.test(text)) && !Number.isNaN(date.getTime())) return date;
  throw new InvalidArgumentError(
    'It must be a date such as 2024-01-31, or a time with its offset such as 2024-01-31T12:00:00Z.',
  );
}

/** Reads a number of stars. */
export function rating(text: string): number {
  if (/^[1-5]$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a number of stars from 1 to 5.');
}
