import { hasId, kindOf } from '../../arguments/check-arguments.js';
import { ArgumentError } from '../../errors/index.js';

/** Puts parameters into a path such as `/albums/{id}`. `prefix` is how an error names them: `params.path.` for the raw client. */
export function fillPath(template: string, parameters: Record<string, unknown>, prefix = ''): string {
  let path = '';
  let end = 0;
  for (let start = template.indexOf('{'); start >= 0; start = template.indexOf('{', end)) {
    path += template.slice(end, start);
    end = template.indexOf('}', start) + 1;
    const name = template.slice(start + 1, end - 1);
    const value = parameters[name];
    checkSegment(prefix + name, value);
    path += encodeURIComponent(value);
  }
  return path + template.slice(end);
}

/** Refuses a parameter that would not stay one segment of its path. */
export function checkSegment(name: string, value: unknown): asserts value is string | number {
  const isId = /id$/i.test(name);
  if (Number.isSafeInteger(value) && name.endsWith('Index')) return;
  if (typeof value === 'string' && value !== '' && !climbs(value) && isWellFormed(value)) return;
  const given = typeof value === 'string' ? JSON.stringify(value) : kindOf(value);
  const advice = isId && hasId(value) ? '; pass its `id`' : '';
  throw new ArgumentError(`\`${name}\` must be ${isId ? 'an id' : 'a name'}, not ${given}${advice}.`);
}

/**
 * The URL parser resolves ".." even after encoding, so an id of ".." would aim at the parent path; some proxies decode a
 * slash and then do the same.
 */
const climbs = (value: string): boolean =>
  value.includes('.') && value.split(/[/\\]/).some((step) => step === '.' || step === '..');

/** Half of a surrogate pair cannot be encoded. */
export const isWellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text);
