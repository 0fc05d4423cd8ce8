import { isDeepStrictEqual } from 'node:util';
import { componentName, DocumentError, type OpenApiDocument, type Schema } from '../../read/document.js';
import { schemaNamed } from '../../read/reachable-schemas.js';

/** A resolved schema for a comparison. */
export interface SchemaView {
  /** Name of the referenced component. */
  name?: string;
  /** Schema without `$ref`; `allOf` remains only if its members cannot be merged. */
  schema: Schema;
}

/** Maximum length of a chain of references; documents of Immich have 1. */
const MAX_REFERENCES = 200;

/** Follows a reference, alone or in an `allOf`, and merges its siblings. */
export function view(document: OpenApiDocument, schema: Schema, way: readonly string[] = []): SchemaView {
  const { $ref, allOf, ...beside } = schema;
  const ref = $ref ?? (allOf?.length === 1 ? allOf[0]?.$ref : undefined);
  if (ref === undefined) return { schema: allOf ? merged(document, allOf, beside, way) : schema };

  const name = componentName(ref);
  const target = targetOf(document, name, way);
  const isWhole = Object.keys(beside).every((key) => ANNOTATIONS.includes(key));
  return { ...(isWhole && { name }), schema: { ...target, ...beside } };
}

/**
 * Returns a component with its own references resolved. Results are cached, because nested `allOf`s would double the
 * work at every level.
 */
function targetOf(document: OpenApiDocument, name: string, way: readonly string[]): Schema {
  const resolved = RESOLVED.get(document) ?? new Map<string, Schema>();
  RESOLVED.set(document, resolved);
  const known = resolved.get(name);
  if (known) return known;
  if (way.includes(name)) throw new DocumentError(`The schema ${name} refers only to itself.`);
  if (way.length >= MAX_REFERENCES) {
    throw new DocumentError(
      `The schema ${way[0] ?? name} leads through more than ${MAX_REFERENCES} references.`,
    );
  }
  const target = view(document, schemaNamed(document, name), [...way, name]).schema;
  resolved.set(name, target);
  return target;
}

const RESOLVED = new WeakMap<OpenApiDocument, Map<string, Schema>>();

/** Siblings of a reference that do not make it another schema. */
const ANNOTATIONS = ['nullable', 'default', 'deprecated', 'readOnly', 'writeOnly'];

/** Merges members into one schema, if possible. */
function merged(
  document: OpenApiDocument,
  members: Schema[],
  beside: Schema,
  way: readonly string[],
): Schema {
  const schemas = [...members.map((member) => view(document, member, way).schema), beside];
  const merged: Schema = {};
  for (const { properties, required, nullable, ...rest } of schemas) {
    for (const [key, value] of Object.entries(rest)) {
      // Two different limits of one value cannot be merged into one schema.
      const isOpen = key in merged && !ANNOTATIONS.includes(key);
      if (isOpen && !isDeepStrictEqual(Reflect.get(merged, key), value)) return { allOf: members, ...beside };
      Object.assign(merged, { [key]: value });
    }
    if (properties) merged.properties = union(merged.properties ?? {}, properties);
    if (required) merged.required = [...new Set([...(merged.required ?? []), ...required])].sort();
    if (nullable) merged.nullable = true;
  }
  return merged;
}

/** Merges properties: if two members define the same property, both definitions apply. */
function union(ours: Record<string, Schema>, theirs: Record<string, Schema>): Record<string, Schema> {
  const shared = Object.entries(theirs).map(([name, schema]): [string, Schema] => {
    const own = Object.hasOwn(ours, name) ? ours[name] : undefined;
    return [name, own ? both(own, schema) : schema];
  });
  return { ...ours, ...Object.fromEntries(shared) };
}

/** A list without repetitions or lists in it, so that a recursive schema does not grow at every level. */
function both(one: Schema, other: Schema): Schema {
  const byText = new Map([one, other].flatMap(membersOf).map((each) => [JSON.stringify(each), each]));
  const members = [...byText.values()];
  const [first] = members;
  return first && members.length === 1 ? first : { allOf: members };
}

const membersOf = (schema: Schema): readonly Schema[] =>
  schema.allOf && Object.keys(schema).length === 1 ? schema.allOf : [schema];

/** Whether a schema refers to others, so that it can contain itself. */
export const refersToOthers = ({ $ref, allOf }: Schema): boolean => $ref !== undefined || allOf !== undefined;

/** JSON type of a schema's values, also if it is implicit; `undefined` means any. */
export function typeOf({ type, properties, items, enum: values }: Schema): Schema['type'] {
  if (type) return type;
  if (properties) return 'object';
  if (items) return 'array';
  return values?.every((value) => typeof value === 'string') ? 'string' : undefined;
}

/** Maximum number of array levels in a type text. */
const MAX_LISTS = 5;

/** Short text for a schema: `AlbumUserResponseDto[]`, `string or null`. */
export function typeText(document: OpenApiDocument, schema: Schema, lists = 0): string {
  const { name, schema: target } = view(document, schema);
  // An array can contain itself.
  const items = lists < MAX_LISTS ? target.items : undefined;
  const text = name ?? (items ? `${typeText(document, items, lists + 1)}[]` : (typeOf(target) ?? 'any'));
  return target.nullable ? `${text} or null` : text;
}
