import { ArgumentError } from '../errors.js';

/** Refuses path parameters that would not stay one segment of the path. */
export function checkPath(parameters: Record<string, unknown> | undefined): void {
  for (const name in parameters) {
    const value = parameters[name];
    if (Number.isSafeInteger(value)) continue;
    if (typeof value !== 'string' || value === '' || climbs(value) || !isWellFormed(value)) {
      throw new ArgumentError(`\`${name}\` must be an id, not ${JSON.stringify(value) ?? 'undefined'}.`);
    }
  }
}

/**
 * The URL parser resolves ".." even after encoding, so an id of ".." would aim at the parent path; some proxies decode a
 * slash and then do the same.
 */
const climbs = (value: string): boolean =>
  value.includes('.') && value.split(/[/\\]/).some((step) => step === '.' || step === '..');

/** Half of a surrogate pair cannot be encoded. */
export const isWellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text);
