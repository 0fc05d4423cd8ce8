import { ArgumentError } from '../errors/index.js';

/** Throws an `ArgumentError` for empty text in a search. Immich 2 rejects it; Immich 3 ignores the filter. */
export function rejectEmptyText(name: string, value: unknown): void {
  if (value === '') throw new ArgumentError(`\`${name}\` is empty.`);
}
