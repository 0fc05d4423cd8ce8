import { coerce } from '../../coerce.js';
import type { JsonSchema, Resolve } from '../../json-schema.js';
import { EMPTY_IS_NULL } from './enforced.js';

/** Parses a JSON body like 2.x: anything but an object counts as empty, and numbers and booleans can be text. */
export function textsRead(sent: unknown, schema: JsonSchema, resolve: Resolve): unknown {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) return {};
  const properties = (schema['properties'] ?? {}) as Record<string, JsonSchema>;
  return Object.fromEntries(
    Object.entries(sent).map(([name, value]) => [
      name,
      typeof value === 'string' ? read(value, resolve(properties[name] ?? {}), resolve) : value,
    ]),
  );
}

/** A single string is not converted to a list. */
function read(text: string, schema: JsonSchema, resolve: Resolve): unknown {
  if (text === '' && schema[EMPTY_IS_NULL]) return null;
  return [schema['type']].flat().includes('array') ? text : coerce(text, schema, resolve);
}
