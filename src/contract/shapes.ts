/** A JSON object, whatever is in it. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A JSON object whose values all have a shape. */
export const isRecordOf = (value: unknown, has: (member: unknown) => boolean): boolean =>
  isRecord(value) && Object.values(value).every(has);

/** A list whose items all have a shape. */
export const isListOf = (value: unknown, has: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(has);

export const isText = (value: unknown): value is string => typeof value === 'string';

/** A schema that can be walked all the way down; what it says is not judged. */
export const isSchema = (value: unknown): boolean =>
  isRecord(value) && Object.entries(value).every(([key, member]) => SHAPES.get(key)?.(member) ?? true);

/** The keys of a schema that are walked into. */
const SHAPES = new Map<string, (value: unknown) => boolean>([
  ['$ref', isText],
  ['properties', (value) => isRecordOf(value, isSchema)],
  ['required', (value) => isListOf(value, isText)],
  ['enum', (value) => Array.isArray(value)],
  ['items', isSchema],
  ['not', isSchema],
  ['additionalProperties', (value) => typeof value === 'boolean' || isSchema(value)],
  ['allOf', (value) => isListOf(value, isSchema)],
  ['anyOf', (value) => isListOf(value, isSchema)],
  ['oneOf', (value) => isListOf(value, isSchema)],
]);
