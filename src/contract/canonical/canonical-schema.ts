import type { Schema } from '../read/document.js';

/** Prose, and keys that OpenAPI 3.0 does not have but served documents carry. */
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
];

/** A schema in its one form: sets sorted, one-member `allOf` unwrapped, `$ref` alone or wrapped where it has siblings. */
export function canonicalSchema(schema: Schema): Schema {
  const facts = Object.entries(schema).filter(([key]) => !DROPPED.includes(key) && !key.startsWith('x-'));
  const canonical: Schema = Object.fromEntries(
    facts.map(([key, value]) => [key, canonicalMember(key, value)]),
  );
  return wrapReference(unwrapSingleAllOf(canonical));
}

function canonicalMember(key: string, value: unknown): unknown {
  if (key === 'properties') return mapValues(value as Record<string, Schema>, canonicalSchema);
  if (key === 'allOf' || key === 'anyOf' || key === 'oneOf') return (value as Schema[]).map(canonicalSchema);
  if (key === 'items' || key === 'not') return canonicalSchema(value as Schema);
  if (key === 'additionalProperties' && typeof value === 'object') return canonicalSchema(value as Schema);
  if (key === 'required' || key === 'enum') return [...(value as string[])].sort();
  return value;
}

/** `{ allOf: [A], nullable: true }` means A with siblings. */
function unwrapSingleAllOf(schema: Schema): Schema {
  const { allOf, ...siblings } = schema;
  const only = allOf?.[0];
  return allOf?.length === 1 && only ? { ...only, ...siblings } : schema;
}

/** OpenAPI 3.0 ignores what stands beside a `$ref`, but Immich means it; in `allOf` it is heard. */
function wrapReference(schema: Schema): Schema {
  const { $ref, ...siblings } = schema;
  if ($ref === undefined || Object.keys(siblings).length === 0) return schema;
  return { allOf: [{ $ref }], ...siblings };
}

const mapValues = <T, U>(record: Record<string, T>, map: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
