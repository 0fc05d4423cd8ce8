import { printable } from '../../values/printable.js';

/** A JSON object with any content. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A JSON object whose values all pass a test. */
export const isRecordOf = (value: unknown, has: (member: unknown) => boolean): boolean =>
  isRecord(value) && Object.values(value).every(has);

/** A list whose items all pass a test. */
export const isListOf = (value: unknown, has: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(has);

export const isText = (value: unknown): value is string => typeof value === 'string';

/** Text that can be printed: one line without control characters. */
export const isName = (value: unknown): boolean => isText(value) && printable(value) === value;

/** An `operationId`, which becomes a property name. */
export const isId = (value: unknown): boolean =>
  isText(value) && /^[A-Za-z][\w.-]*$/.test(value) && !(value in Object.prototype);

/** A component name that OpenAPI allows. */
export const isComponentName = (name: string): boolean => /^[\w.-]+$/.test(name);

/** A schema that can be traversed completely; its meaning is not checked. */
export const isSchema = (value: unknown): boolean =>
  isRecord(value) &&
  Object.entries(value).every(
    // A keyword called `constructor` crashes libraries that look up keywords in an object.
    ([key, member]) => !(key in Object.prototype) && (SHAPES.get(key)?.(member) ?? true),
  );

/** Keys of a schema that are traversed. */
const SHAPES = new Map<string, (value: unknown) => boolean>([
  ['$ref', isText],
  ['type', isText],
  ['format', isText],
  ['pattern', isText],
  ...[
    'minimum',
    'maximum',
    'multipleOf',
    'minLength',
    'maxLength',
    'minItems',
    'maxItems',
    'minProperties',
    'maxProperties',
  ].map((keyword): [string, (value: unknown) => boolean] => [keyword, Number.isFinite]),
  ['properties', (value) => isRecordOf(value, isSchema)],
  ['required', (value) => isListOf(value, isText)],
  ['enum', (value) => Array.isArray(value) && value.length > 0],
  ['items', isSchema],
  ['not', isSchema],
  ['additionalProperties', (value) => typeof value === 'boolean' || isSchema(value)],
  ['allOf', (value) => isListOf(value, isSchema)],
  ['anyOf', (value) => isListOf(value, isSchema)],
  ['oneOf', (value) => isListOf(value, isSchema)],
  ['discriminator', (value) => isRecord(value) && isRecordOf(value['mapping'] ?? {}, isLocal)],
]);

/** A mapping can also contain the URL of another document, which must not be requested. */
const isLocal = (value: unknown): boolean =>
  isText(value) && isComponentName(value.replace(/^#\/components\/schemas\//, ''));
