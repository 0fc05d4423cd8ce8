import { hasId, kindOf } from '../../arguments/check-arguments.js';
import { ArgumentError } from '../../errors/index.js';

/**
 * Fills the parameters of a path template such as `/albums/{id}`. `prefix` is added to names in errors: `params.path.`
 * for the raw client.
 */
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

/** Rejects a parameter that would not stay a single path segment. */
export function checkSegment(name: string, value: unknown): asserts value is string | number {
  const isId = /id$/i.test(name);
  if (Number.isSafeInteger(value) && name.endsWith('Index')) return;
  if (typeof value === 'string' && value !== '' && !climbs(value) && isWellFormed(value)) return;
  const given = typeof value === 'string' ? JSON.stringify(value) : kindOf(value);
  const advice = isId && hasId(value) ? '; pass its `id`' : '';
  throw new ArgumentError(`\`${name}\` must be ${isId ? 'an id' : 'a name'}, not ${given}${advice}.`);
}

/**
 * URL parsers resolve ".." even if it is encoded, so an ID of ".." would address the parent path. Some proxies decode a
 * slash and then do the same.
 */
const climbs = (value: string): boolean =>
  value.includes('.') && value.split(/[/\\]/).some((step) => step === '.' || step === '..');

/** An unpaired surrogate cannot be encoded. */
export const isWellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text);
