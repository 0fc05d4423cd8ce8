import type { JsonSchema } from './json-schema.js';
import type { Resolve } from './issues.js';

/**
 * A value that travelled as text (in a path, a query, a header or a form), as the type its schema names. What cannot be
 * read so stays as it is, for the validator to report.
 */
export function coerce(value: unknown, schema: JsonSchema, resolve: Resolve): unknown {
  const { type, items } = resolve(schema) as { type?: string | string[]; items?: JsonSchema };
  const types = [type].flat();
  if (types.includes('array')) return items ? list(value).map((item) => coerce(item, items, resolve)) : value;
  if (typeof value !== 'string') return value;
  if (types.includes('boolean')) return value === 'true' ? true : value === 'false' ? false : value;
  if (types.includes('integer') || types.includes('number'))
    return value.trim() === '' ? value : Number(value);
  return value;
}

/** One value of a repeated query parameter stands alone; a form sends a list as one field of JSON. */
function list(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'string' || !value.startsWith('[')) return [value];
  try {
    return [JSON.parse(value) as unknown].flat();
  } catch {
    return [value];
  }
}
