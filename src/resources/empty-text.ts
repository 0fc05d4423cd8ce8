import { ArgumentError } from '../errors/index.js';

/** Throws an `ArgumentError` for empty text. Immich 2 refuses it; Immich 3 ignores the filter, or creates a thing without a name. */
export function refuseEmpty(name: string, value: unknown): void {
  if (value === '') throw new ArgumentError(`\`${name}\` is empty.`);
}
