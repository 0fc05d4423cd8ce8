import type { Schema } from '../read/document.js';

/**
 * Dropped keys: descriptions, schema names within JSON Schema, and keys that OpenAPI 3.0 does not have but served
 * documents use.
 */
const DROPPED = [
  'description',
  'summary',
  'example',
  'examples',
  'title',
  'externalDocs',
  'propertyNames',
  'contentEncoding',
  'id',
  '$id',
  '$schema',
  '$anchor',
  '$comment',
  'contentMediaType',
];

/**
 * Returns the canonical form of a schema: sets sorted, compositions of one member unwrapped, and `$ref` wrapped if it
 * has siblings.
 */
export function canonicalSchema(schema: Schema): Schema {
  const facts = Object.entries(schema).filter(
    ([key, value]) =>
      !DROPPED.includes(key) && !key.startsWith('x-') && !(value === false && FLAGS.includes(key)),
  );
  const canonical: Schema = Object.fromEntries(
    facts.map(([key, value]) => [key, canonicalMember(key, value)]),
  );
  return wrapReference(unwrapSingle('allOf', unwrapSingle('anyOf', unwrapSingle('oneOf', canonical))));
}

/** Keywords that have no effect if they are `false`. */
const FLAGS = [
  'nullable',
  'deprecated',
  'readOnly',
  'writeOnly',
  'uniqueItems',
  'exclusiveMinimum',
  'exclusiveMaximum',
];

function canonicalMember(key: string, value: unknown): unknown {
  if (key === 'properties') return mapValues(value as Record<string, Schema>, canonicalSchema);
  if (key === 'allOf' || key === 'anyOf' || key === 'oneOf') return (value as Schema[]).map(canonicalSchema);
  if (key === 'items' || key === 'not') return canonicalSchema(value as Schema);
  if (key === 'additionalProperties' && typeof value === 'object') return canonicalSchema(value as Schema);
  if (key === 'required') return [...new Set(value as string[])].sort();
  if (key === 'enum') return sortedValues(value as unknown[]);
  return value;
}

/** `String` throws for an object that has a property `toString`. */
const plainText = (value: unknown): string =>
  typeof value === 'object' && value !== null ? '[object Object]' : String(value);

/** Removes duplicates and sorts by JSON text; strings are sorted without quotes. */
function sortedValues(values: unknown[]): unknown[] {
  const byText = new Map(values.map((value) => [JSON.stringify(value), value]));
  return [...byText]
    .map(([text, value]) => ({ order: `${plainText(value)} ${text}`, value }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ value }) => value);
}

/** `{ allOf: [A], nullable: true }` means A with siblings. If both set the same keyword, A stays in the `allOf`. */
function unwrapSingle(keyword: 'allOf' | 'anyOf' | 'oneOf', schema: Schema): Schema {
  const { [keyword]: members, ...siblings } = schema;
  const [only] = members ?? [];
  if (members?.length !== 1 || !only) return schema;
  const isShared = Object.keys(siblings).some((key) => key in only && !ANNOTATIONS.includes(key));
  if (!isShared) return { ...only, ...siblings };
  const others = keyword === 'allOf' ? [] : (schema.allOf ?? []);
  return { ...siblings, allOf: [...others, only] };
}

/** Keywords for which a sibling of a reference replaces the keyword of the schema. */
const ANNOTATIONS = ['nullable', 'default', 'deprecated', 'readOnly', 'writeOnly'];

/** OpenAPI 3.0 ignores siblings of a `$ref`, but Immich uses them; next to an `allOf` they count. */
function wrapReference(schema: Schema): Schema {
  const { $ref, ...siblings } = schema;
  if ($ref === undefined || Object.keys(siblings).length === 0) return schema;
  return { ...siblings, allOf: [...(siblings.allOf ?? []), { $ref }] };
}

const mapValues = <T, U>(record: Record<string, T>, map: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
