import { ArgumentError } from '../errors/index.js';

// The compiler does not check callers in plain JavaScript, so what they pass is checked before anything is sent. No message repeats a
// text, which may be a secret.

/** Refuses what is not a list. A text is not taken for the list of its characters. */
export function checkList(name: string, value: unknown): asserts value is Iterable<unknown> {
  if (typeof value === 'object' && value !== null && Symbol.iterator in value) return;
  throw new ArgumentError(`\`${name}\` must be an array, not ${kindOf(value)}.`);
}

/** Refuses what is not a list of ids, such as one of assets. */
export const checkIds = (name: string, value: unknown): void => checkTexts(name, value, 'ids');

/** Refuses what is not a list of texts that are not empty. */
export function checkTexts(name: string, value: unknown, what = 'texts'): void {
  checkList(name, value);
  for (const each of value) {
    if (isText(each)) continue;
    const advice = hasId(each) ? '; pass the `id` of each' : '';
    throw new ArgumentError(`\`${name}\` must be an array of ${what}, but one is ${kindOf(each)}${advice}.`);
  }
}

/** Refuses what is not a filter or a set of fields. */
export function checkObject(name: string, value: unknown): asserts value is object {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return;
  throw new ArgumentError(`\`${name}\` must be an object, not ${kindOf(value)}.`);
}

/** Refuses what is not text, and an empty one. */
export function checkText(name: string, value: unknown): asserts value is string {
  if (isText(value)) return;
  throw new ArgumentError(`\`${name}\` must be text, not ${kindOf(value)}.`);
}

/** Refuses a callback that is not one. */
export function checkFunction(name: string, value: unknown): void {
  if (value === undefined || typeof value === 'function') return;
  throw new ArgumentError(`\`${name}\` must be a function, not ${kindOf(value)}.`);
}

/** The names of an object's fields; written so that the compiler finds one that is missing. */
export type Names<Fields> = Readonly<Record<keyof Fields, true>>;

/** Refuses what is not an object of these fields. A field of another name would have no effect. */
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
      : `it takes ${names.map((each) => `\`${each}\``).join(', ')}.`;
    throw new ArgumentError(`\`${name}\` takes no \`${given}\`: ${advice}`);
  }
}

/** `api_key`, `apikey` and `apiKey` are the same. */
const letters = (name: string): string => name.replace(/[^a-z\d]/gi, '').toLowerCase();

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

export const hasId = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'id' in value;

/** What was passed, as a message says it. */
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
