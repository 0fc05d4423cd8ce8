import type { JsonSchema, Resolve } from './json-schema.js';

/**
 * Converts text (from a path, query, header or form) to the type in its schema. Values that cannot be converted stay
 * text, so that the validator reports them. So do values that the server does not convert, see {@link STAYS_TEXT}.
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

/** Marks a query parameter that the server does not convert, but validates as text. */
export const STAYS_TEXT = 'x-stays-text';

/** A form sends a list as one JSON field. A query repeats the parameter, and a single value is not a list. */
function listInForm(value: unknown): unknown {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'string' || !value.startsWith('[')) return [value];
  try {
    return [JSON.parse(value) as unknown].flat();
  } catch {
    return [value];
  }
}
