import type { JsonSchema, Resolve } from './json-schema.js';

/**
 * A value that was sent as text (in a path, query, header or form), converted to the type in its schema. A value that cannot be
 * converted stays as it is, for the validator to report. So does one that the server does not convert, see {@link STAYS_TEXT}.
 */
export function coerce(value: unknown, schema: JsonSchema, resolve: Resolve, isForm = false): unknown {
  if (schema[STAYS_TEXT]) return value;
  const { type, items } = resolve(schema) as { type?: string | string[]; items?: JsonSchema };
  const types = [type].flat();
  if (types.includes('array')) {
    const list = isForm ? listInForm(value) : value;
    return items && Array.isArray(list) ? list.map((item) => coerce(item, items, resolve, isForm)) : list;
  }
  if (typeof value !== 'string') return value;
  if (types.includes('boolean')) return value === 'true' ? true : value === 'false' ? false : value;
  if (types.includes('integer') || types.includes('number'))
    return value.trim() === '' ? value : Number(value);
  return value;
}

/** Marks the schema of a query parameter that the server compares with its type as the text that it is. */
export const STAYS_TEXT = 'x-stays-text';

/** A form sends a list as one field of JSON. A query repeats the parameter; there one value is not a list. */
function listInForm(value: unknown): unknown {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'string' || !value.startsWith('[')) return [value];
  try {
    return [JSON.parse(value) as unknown].flat();
  } catch {
    return [value];
  }
}
