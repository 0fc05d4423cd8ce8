import { ArgumentError } from '../errors.js';

/** Puts parameters into a path such as `/albums/{id}`. Refuses those that would not stay one segment of it. */
export function fillPath(template: string, parameters: Record<string, unknown>): string {
  let path = '';
  let end = 0;
  for (let start = template.indexOf('{'); start >= 0; start = template.indexOf('{', end)) {
    path += template.slice(end, start);
    end = template.indexOf('}', start) + 1;
    const name = template.slice(start + 1, end - 1);
    path += segment(name, parameters[name]);
  }
  return path + template.slice(end);
}

function segment(name: string, value: unknown): string {
  if (Number.isSafeInteger(value)) return String(value);
  if (typeof value !== 'string' || value === '' || climbs(value) || !isWellFormed(value)) {
    throw new ArgumentError(`\`${name}\` must be an id, not ${JSON.stringify(value) ?? 'undefined'}.`);
  }
  return encodeURIComponent(value);
}

/**
 * The URL parser resolves ".." even after encoding, so an id of ".." would aim at the parent path; some proxies decode a
 * slash and then do the same.
 */
const climbs = (value: string): boolean =>
  value.includes('.') && value.split(/[/\\]/).some((step) => step === '.' || step === '..');

/** Half of a surrogate pair cannot be encoded. */
export const isWellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text);
