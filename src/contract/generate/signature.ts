import { componentName, type LocatedOperation, type Operation, type Schema } from '../read/document.js';
import type { NamedSchema } from './named-types.js';
import { querySchema, querySchemaName } from './query-schemas.js';

/** Format of a request body. */
export type BodyKind = 'json' | 'form' | 'urlencoded';

/** A parameter of a client method. */
export interface MethodParameter {
  name: string;
  type: string;
  isOptional: boolean;
}

/** Signature of a client method: path parameters, then body, query and request options. */
export interface Signature {
  parameters: MethodParameter[];
  /** The type that the promise resolves to. */
  result: string;
  response: ResponseKind;
  body?: { kind: BodyKind; isOptional: boolean };
  query?: { isOptional: boolean };
  /** Exported types and other types that the signature refers to. */
  uses: Set<string>;
}

/** Kind of a successful response: JSON, empty, or anything else. */
export type ResponseKind = 'json' | 'nothing' | 'file';

/** Types in signatures that are not from the contract. */
export const OTHER_TYPES = { options: 'RequestOptions', file: 'FileOptions', form: 'Form' } as const;

/** The signature of an operation's method. */
export function signatureOf(
  { path, operation }: LocatedOperation,
  schemas: ReadonlyMap<string, NamedSchema>,
  schemaOf: (component: string) => Schema,
): Signature {
  const uses = new Set<string>();
  const type = (schema: Schema): string => typeText(schema, schemas, uses);
  const parameters: MethodParameter[] = pathParameters(path, operation).map(({ name, schema }) => ({
    name: identifier(name),
    type: type(schema),
    isOptional: false,
  }));

  const response = responseKind(operation);
  const body = bodyOf(operation);
  if (body) {
    const inner = type(body.schema);
    if (body.kind === 'form') uses.add(OTHER_TYPES.form);
    parameters.push({
      name: 'body',
      type: body.kind === 'form' ? `${OTHER_TYPES.form}<${inner}>` : inner,
      isOptional: !needsAnything(body.schema, schemaOf),
    });
  }
  const query = querySchema(operation);
  const named = schemas.get(querySchemaName(operation.operationId));
  if (query && named) {
    uses.add(named.type);
    parameters.push({ name: 'query', type: named.type, isOptional: !query.required?.length });
  }
  const options = response === 'file' ? OTHER_TYPES.file : OTHER_TYPES.options;
  uses.add(options);
  parameters.push({ name: 'options', type: options, isOptional: true });
  // A parameter can be optional only if all later ones are.
  const last = parameters.findLastIndex(({ isOptional }) => !isOptional);
  const placed = parameters.map((each, index) => ({ ...each, isOptional: index > last }));
  return {
    parameters: placed,
    result: resultOf(operation, response, type),
    response,
    ...(body && { body: { kind: body.kind, isOptional: isOptional('body', placed) } }),
    ...(query && { query: { isOptional: isOptional('query', placed) } }),
    uses,
  };
}

const isOptional = (name: string, parameters: readonly MethodParameter[]): boolean =>
  parameters.some((each) => each.name === name && each.isOptional);

/** Parameter names that are not reserved words. */
const PLAIN_WORDS: ReadonlySet<string> = new Set(['id', 'key', 'name', 'type', 'filename']);

/** Converts a name from a path to a parameter name that differs from common parameters and reserved words. */
function identifier(name: string): string {
  const word = name.replaceAll(/\W/g, '_');
  const isPlain = /^[a-z]\w*$/.test(word) && (/[A-Z]/.test(word) || PLAIN_WORDS.has(word));
  return isPlain ? word : `_${word}`;
}

/** Returns the kind of a successful response. */
export function responseKind({ responses }: Operation): ResponseKind {
  const contents = Object.entries(responses).flatMap(([status, { content }]) =>
    status.startsWith('2') ? Object.keys(content ?? {}) : [],
  );
  if (contents.includes('application/json')) return 'json';
  return contents.length === 0 ? 'nothing' : 'file';
}

/** Path parameters in the order of the path. */
function pathParameters(path: string, { parameters = [] }: Operation): { name: string; schema: Schema }[] {
  const names = [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
  return names.map((name) => ({
    name,
    schema: parameters.find((each) => each.in === 'path' && each.name === name)?.schema ?? { type: 'string' },
  }));
}

const BODY_KINDS: Record<string, BodyKind> = {
  'multipart/form-data': 'form',
  'application/x-www-form-urlencoded': 'urlencoded',
};

function bodyOf({ requestBody }: Operation): { kind: BodyKind; schema: Schema } | undefined {
  const [content] = Object.entries(requestBody?.content ?? {});
  if (!content) return undefined;
  const [mediaType, { schema }] = content;
  return { kind: BODY_KINDS[mediaType] ?? 'json', schema };
}

function needsAnything(schema: Schema, schemaOf: (component: string) => Schema): boolean {
  const { type, properties, required = [], $ref } = schema;
  if ($ref !== undefined) return needsAnything(schemaOf(componentName($ref)), schemaOf);
  return type !== 'object' || properties === undefined || required.length > 0;
}

function resultOf(
  { responses }: Operation,
  response: ResponseKind,
  type: (schema: Schema) => string,
): string {
  if (response === 'nothing') return 'void';
  if (response === 'file') return 'Response';
  const types = Object.entries(responses).flatMap(([status, { content }]) => {
    const schema = status.startsWith('2') ? content?.['application/json']?.schema : undefined;
    return schema ? [type(schema)] : [];
  });
  return [...new Set(types)].join(' | ');
}

/** Type of a schema without its own declaration: in responses and paths, a reference, a list or a primitive. */
function typeText(schema: Schema, schemas: ReadonlyMap<string, NamedSchema>, uses: Set<string>): string {
  const { $ref, type, items, enum: values, nullable, properties, required = [] } = schema;
  const orNull = nullable ? ' | null' : '';
  if ($ref !== undefined) {
    const named = schemas.get(componentName($ref))?.type ?? 'unknown';
    uses.add(named);
    return named + orNull;
  }
  if (values) return values.map((value) => JSON.stringify(value)).join(' | ') + orNull;
  if (type === 'array') return `(${items ? typeText(items, schemas, uses) : 'unknown'})[]${orNull}`;
  if (properties) {
    const members = Object.entries(properties).map(
      ([name, property]) =>
        `${JSON.stringify(name)}${required.includes(name) ? '' : '?'}: ${typeText(property, schemas, uses)}`,
    );
    return `{ ${members.join('; ')} }${orNull}`;
  }
  if (type === 'integer' || type === 'number') return `number${orNull}`;
  if (type === 'string' || type === 'boolean') return type + orNull;
  return 'unknown';
}
