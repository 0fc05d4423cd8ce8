import { componentName, type Schema } from '../contract/read/document.js';

type Components = Record<string, Schema>;

/**
 * Returns a value with only the fields of a release's contract: older servers ignore other fields in requests, and do
 * not return them.
 */
export function withKnownFields(value: unknown, schema: Schema, components: Components): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  const { $ref, allOf, items, properties, additionalProperties } = schema;
  if ($ref !== undefined) return withKnownFields(value, components[componentName($ref)] ?? {}, components);
  if (allOf?.[0]) return withKnownFields(value, allOf[0], components);
  if (Array.isArray(value)) {
    return items ? value.map((item) => withKnownFields(item, items, components)) : value;
  }
  if (!properties || additionalProperties) return value;
  // A loop, because a page has a thousand assets with dozens of fields each.
  const kept: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(value)) {
    const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (property) kept[name] = withKnownFields(member, property, components);
  }
  return kept;
}
