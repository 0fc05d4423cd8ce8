import { ArgumentError } from '../errors/index.js';

/**
 * Throws an `ArgumentError` for empty text. Immich 2 rejects empty text; Immich 3 ignores the filter, or creates an
 * object without a name.
 */
export function rejectEmptyText(name: string, value: unknown): void {
  if (value === '') throw new ArgumentError(`\`${name}\` is empty.`);
}
