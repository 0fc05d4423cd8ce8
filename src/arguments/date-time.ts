import { ArgumentError } from '../errors/index.js';

const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * Throws an `ArgumentError` if text is not a date with time and time zone. Immich 3 rejects it; Immich 2 reads a date
 * alone as midnight UTC, and a time without a time zone as the server's local time.
 */
export function checkDateTime(name: string, value: unknown): void {
  if (typeof value !== 'string' || DATE_TIME.test(value)) return;
  throw new ArgumentError(
    `\`${name}\` must have a date, a time and a time zone, such as 2024-06-01T12:00:00Z, or be a \`Date\`; not ${JSON.stringify(value)}.`,
  );
}
