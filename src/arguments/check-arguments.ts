import { ArgumentError } from '../errors/index.js';

// Callers in plain JavaScript are not type-checked, so arguments are checked before anything is sent. Messages never
// repeat text, which may be a secret.

/**
 * Requires an array. An iterator, such as `map.keys()`, would be empty after the check, and a `Set` is `{}` in JSON: the
 * call would send nothing and report nothing.
 */
export function checkList(name: string, value: unknown): asserts value is readonly unknown[] {
  if (Array.isArray(value)) return;
  throw new ArgumentError(`\`${name}\` must be an array, not ${kindOf(value)}.`);
}

/** Requires a list of IDs, such as asset IDs. */
export const checkIds = (name: string, value: unknown): void => checkTexts(name, value, 'ids');

/** Requires a list of non-empty strings. */
export function checkTexts(name: string, value: unknown, what = 'texts'): void {
  checkList(name, value);
  for (const each of value) {
    if (isText(each)) continue;
    const advice = hasId(each) ? '; pass the `id` of each' : '';
    throw new ArgumentError(`\`${name}\` must be an array of ${what}, but one is ${kindOf(each)}${advice}.`);
  }
}

/** Requires an object, such as a filter. */
export function checkObject(name: string, value: unknown): asserts value is object {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return;
  throw new ArgumentError(`\`${name}\` must be an object, not ${kindOf(value)}.`);
}

/** Requires a non-empty string. */
export function checkText(name: string, value: unknown): asserts value is string {
  if (isText(value)) return;
  throw new ArgumentError(`\`${name}\` must be text, not ${kindOf(value)}.`);
}

/** Requires a function, if the value is set. */
export function checkFunction(name: string, value: unknown): void {
  if (value === undefined || typeof value === 'function') return;
  throw new ArgumentError(`\`${name}\` must be a function, not ${kindOf(value)}.`);
}

/** Requires these properties to be booleans, if they are set: the text `'false'` would mean true. */
export function checkFlags(options: object, names: readonly string[]): void {
  for (const name of names) {
    const value: unknown = Reflect.get(options, name);
    if (value === undefined || typeof value === 'boolean') continue;
    throw new ArgumentError(`\`${name}\` must be true or false, not ${kindOf(value)}.`);
  }
}

/** The property names of an object type; a missing one is a compile error. */
export type Names<Fields> = Readonly<Record<keyof Fields, true>>;

/** Requires an object that has only these properties. A misspelt property would have no effect. */
export function checkFields(
  name: string,
  value: unknown,
  known: Readonly<Record<string, true>>,
): asserts value is object {
  checkObject(name, value);
  for (const given of Object.keys(value)) {
    if (Object.hasOwn(known, given)) continue;
    const names = Object.keys(known);
    const likely = names.find((each) => letters(each).startsWith(letters(given)));
    const advice = likely
      ? `did you mean \`${likely}\`?`
      : `its properties are ${names.map((each) => `\`${each}\``).join(', ')}.`;
    throw new ArgumentError(`\`${name}\` has no property \`${given}\`: ${advice}`);
  }
}

/** Makes `api_key`, `apikey` and `apiKey` equal. */
const letters = (name: string): string => name.replace(/[^a-z\d]/gi, '').toLowerCase();

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

export const hasId = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'id' in value;

/** Describes the value in a message. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  switch (typeof value) {
    case 'object':
      return 'an object';
    case 'function':
      return 'a function';
    case 'symbol':
      return 'a symbol';
    case 'string':
      return value === '' ? 'empty' : 'text';
    default:
      return String(value);
  }
}
