import { isListOf, isRecord, isText } from './type-guards.js';

/** A schema with unchecked values. */
type Keywords = Record<string, unknown>;

/** Rewrites keywords that are not in OpenAPI 3.0, or have no effect there. Subschemas are already rewritten. */
export function inOpenApi30(schema: Keywords): Keywords {
  return [withConst, withExclusiveLimits, withContent, withoutNulls, withOneType].reduce(
    (rewritten, rewrite) => rewrite(rewritten),
    schema,
  );
}

/** `const: 'a'` is an enum of one value. */
function withConst({ const: value, ...schema }: Keywords): Keywords {
  if (value === undefined) return schema;
  const type = schema['type'] ?? TYPES[value === null ? 'null' : typeof value];
  return { ...schema, ...(type !== undefined && { type }), enum: [value] };
}

const TYPES: Record<string, string> = {
  null: 'null',
  string: 'string',
  number: 'number',
  boolean: 'boolean',
};

/** `exclusiveMinimum: 0` becomes an excluded minimum of 0, unless the minimum next to it is stricter. */
function withExclusiveLimits(schema: Keywords): Keywords {
  const { exclusiveMinimum: above, exclusiveMaximum: below, ...rest } = schema;
  const { minimum, maximum } = rest;
  const floor =
    typeof above !== 'number'
      ? above !== undefined && { exclusiveMinimum: above }
      : !(typeof minimum === 'number' && minimum > above) && { minimum: above, exclusiveMinimum: true };
  const ceiling =
    typeof below !== 'number'
      ? below !== undefined && { exclusiveMaximum: below }
      : !(typeof maximum === 'number' && maximum < below) && { maximum: below, exclusiveMaximum: true };
  return { ...rest, ...floor, ...ceiling };
}

/** In OpenAPI 3.0 a file is `format: binary`, Base64 text `format: byte`. */
function withContent(schema: Keywords): Keywords {
  const { contentMediaType, contentEncoding, ...rest } = schema;
  if (rest['type'] !== 'string' || rest['format'] !== undefined) return schema;
  if (contentEncoding === 'base64') return { ...rest, format: 'byte' };
  const isFile = contentEncoding === undefined && contentMediaType === 'application/octet-stream';
  if (isFile || contentEncoding === 'binary') return { ...rest, format: 'binary' };
  return schema;
}

/** A null in types, values or alternatives becomes `nullable`. */
function withoutNulls(schema: Keywords): Keywords {
  const { type, enum: values, ...rest } = schema;
  const types = type === 'null' ? [type] : type;
  if (isListOf(types, isText) && Array.isArray(types) && types.every((each) => each === 'null')) return NULL;
  let rewritten: Keywords = schema;
  if (Array.isArray(values) && values.includes(null)) {
    const others = values.filter((value) => value !== null);
    if (others.length === 0) return NULL;
    rewritten = { ...rest, ...(type !== undefined && { type }), enum: others, nullable: true };
  }
  for (const keyword of ['anyOf', 'oneOf']) {
    const members = rewritten[keyword];
    if (!Array.isArray(members) || !members.some(isNull)) continue;
    const others = members.filter((member) => !isNull(member));
    if (others.length === 0) return NULL;
    rewritten = { ...rewritten, [keyword]: others, nullable: true };
  }
  return rewritten;
}

/** A schema that allows only null. OpenAPI 3.0 has no such type. */
const NULL: Keywords = { enum: [null], nullable: true };

const isNull = (schema: unknown): boolean =>
  isRecord(schema) &&
  Array.isArray(schema['enum']) &&
  schema['enum'].length === 1 &&
  schema['enum'][0] === null;

/** A list of types becomes one type, or alternatives with one type each. */
function withOneType(schema: Keywords): Keywords {
  const { type, ...rest } = schema;
  if (!Array.isArray(type) || !type.every(isText)) return schema;
  const types = [...new Set(type)].filter((each) => each !== 'null');
  const nullable = type.includes('null') && { nullable: true };
  const [only] = types;
  if (types.length === 1) return { ...rest, type: only, ...nullable };
  const owned = new Set(types.flatMap((each) => KEYWORDS[each] ?? []));
  const shared = Object.fromEntries(Object.entries(rest).filter(([key]) => !owned.has(key)));
  const forms = types
    // Every integer is also a number.
    .filter((each) => each !== 'integer' || !types.includes('number'))
    .map((each) => formOf(each, rest));
  const beside =
    'anyOf' in shared ? { allOf: [...listOf(shared['allOf']), { anyOf: forms }] } : { anyOf: forms };
  return { ...shared, ...beside, ...nullable };
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** The part of a schema that applies to one of its types. */
function formOf(type: string, schema: Keywords): Keywords {
  const own = (KEYWORDS[type] ?? []).flatMap((key) =>
    schema[key] === undefined ? [] : [[key, schema[key]]],
  );
  const form: Keywords = { type, ...Object.fromEntries(own) };
  if (!Array.isArray(schema['enum'])) return form;
  return { ...form, enum: schema['enum'].filter((value) => hasType(value, type)) };
}

const hasType = (value: unknown, type: string): boolean =>
  type === 'integer' || type === 'number'
    ? typeof value === 'number'
    : type === 'array'
      ? Array.isArray(value)
      : type === 'object'
        ? isRecord(value)
        : typeof value === type;

const NUMERIC = [
  'format',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'enum',
];

/** Keywords by type. */
const KEYWORDS: Record<string, readonly string[]> = {
  string: ['format', 'minLength', 'maxLength', 'pattern', 'contentEncoding', 'contentMediaType', 'enum'],
  number: NUMERIC,
  integer: NUMERIC,
  boolean: ['enum'],
  array: ['items', 'minItems', 'maxItems', 'uniqueItems', 'prefixItems', 'contains'],
  object: [
    'properties',
    'required',
    'additionalProperties',
    'minProperties',
    'maxProperties',
    'patternProperties',
  ],
};
