import { ArgumentError } from '../errors.js';

/** Refuses path parameters that would not stay one segment of the path. */
export function checkPath(parameters: Record<string, string | number> = {}): void {
  for (const [name, value] of Object.entries(parameters)) {
    if (Number.isSafeInteger(value)) continue;
    // The URL parser resolves ".." even after encoding, so an id of ".." would aim at the parent path.
    if (typeof value !== 'string' || value === '' || value === '.' || value === '..') {
      throw new ArgumentError(`\`${name}\` must be an id, not ${JSON.stringify(value) ?? 'undefined'}.`);
    }
  }
}
