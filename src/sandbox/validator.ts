import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import {
  type OpenApiDocument,
  type Operation,
  operationsOf,
  type Parameter,
} from '../contract/read/document.js';
import { coerce, STAYS_TEXT } from './coerce.js';
import { withKnownFields } from './known-fields.js';
import { type Issue, issuesOf } from './issues.js';
import { COMPONENTS, type JsonSchema, jsonSchema, type Resolve } from './json-schema.js';

export type { Issue };

/** Parts of a request; values may still be text. */
export interface RequestParts {
  path?: Record<string, unknown>;
  query?: Record<string, unknown>;
  headers?: Record<string, unknown>;
  body?: unknown;
}

/** The request with converted values, and its problems. */
export interface ParsedRequest {
  path: Record<string, unknown>;
  query: Record<string, unknown>;
  body: unknown;
  issues: Issue[];
}

export interface Validator {
  /** Problems of a request; empty if it satisfies the contract. Unknown properties are ignored, as on servers. */
  request(operationId: string, parts: RequestParts): Issue[];
  /** Problems of a response: an undocumented status, or its JSON body. */
  response(operationId: string, status: number, body: unknown): Issue[];
  /** Like {@link Validator.request}, with converted values. */
  parse(operationId: string, parts: RequestParts): ParsedRequest;
}

/** How a server parses requests and words validation problems. */
export interface Dialect {
  /** Converts ajv errors to the server's format; `schema` is that of the whole value. */
  issues(errors: readonly ErrorObject[], resolve: Resolve, schema: JsonSchema): Issue[];
  /** Converts the JSON of a request before validation. */
  body(sent: unknown, schema: JsonSchema, resolve: Resolve): unknown;
  /** Whether the server does not convert a query parameter to its documented type. */
  staysText(operationId: string, parameter: string): boolean;
  /** Whether the server accepts text as a date-time. Without it, the format `date-time` decides. */
  isDateTime?(text: string): boolean;
}

const STRICT: Dialect = { issues: issuesOf, body: (sent) => sent, staysText: () => false };

const PLACES = { path: 'path', query: 'query', header: 'headers' } as const;

/** Options that halve the compile time of ajv. The contract has already been validated. */
const COMPILES_FAST = { code: { optimize: false }, inlineRefs: false, validateSchema: false } as const;

interface Compiled {
  schema: JsonSchema;
  validate: ValidateFunction;
}

/** Creates a validator of requests and responses. Schemas are compiled when an operation is first used. */
export function createValidator(contract: OpenApiDocument, special: Partial<Dialect> = {}): Validator {
  const dialect: Dialect = { ...STRICT, ...special };
  const operations = new Map(
    [...operationsOf(contract)].map(({ operation }) => [operation.operationId, operation]),
  );
  const components = mapValues(contract.components?.schemas ?? {}, jsonSchema);
  const ajv = new Ajv({ allErrors: true, verbose: true, strict: false, ...COMPILES_FAST });
  addFormats.default(ajv);
  if (dialect.isDateTime) ajv.addFormat('date-time', dialect.isDateTime);
  ajv.addSchema({ $id: COMPONENTS, components: { schemas: components } });

  const compiled = new Map<string, Compiled>();
  const resolve: Resolve = (schema) => {
    const name = typeof schema['$ref'] === 'string' ? schema['$ref'].split('/').at(-1) : undefined;
    return name === undefined ? schema : (components[name] ?? {});
  };

  /** The schema of this key. It is converted and compiled only once. */
  function compiledFor(key: string, convert: () => JsonSchema): Compiled {
    const known = compiled.get(key);
    if (known) return known;
    const schema = convert();
    const added = { schema, validate: ajv.compile(schema) };
    compiled.set(key, added);
    return added;
  }

  const check = ({ schema, validate }: Compiled, value: unknown, { issues } = dialect): Issue[] =>
    validate(value) ? [] : issues(validate.errors ?? [], resolve, resolve(schema));

  function operationOf(operationId: string): Operation {
    const operation = operations.get(operationId);
    if (!operation) throw new Error(`The contract has no operation ${operationId}.`);
    return operation;
  }

  function parse(operationId: string, parts: RequestParts): ParsedRequest {
    const operation = operationOf(operationId);
    const parsed: ParsedRequest = { path: {}, query: {}, body: parts.body, issues: [] };
    for (const place of ['path', 'query', 'header'] as const) {
      const own = (operation.parameters ?? []).filter((parameter) => parameter.in === place);
      // Compiling takes a millisecond, also if there is nothing to check.
      if (own.length === 0) continue;
      const parameters = compiledFor(`${operationId} ${place}`, () =>
        parametersSchema(own, (name) => dialect.staysText(operationId, name)),
      );
      const values = coerceFields(parts[PLACES[place]] ?? {}, parameters.schema, resolve);
      if (place !== 'header') parsed[place] = values;
      parsed.issues = parsed.issues.concat(check(parameters, values));
    }
    const media = Object.entries(operation.requestBody?.content ?? {})[0];
    if (media) {
      const body = compiledFor(`${operationId} body`, () => jsonSchema(media[1].schema));
      const schema = resolve(body.schema);
      parsed.body =
        media[0] === 'multipart/form-data'
          ? coerceFields(parts.body ?? {}, schema, resolve, true)
          : dialect.body(parts.body, schema, resolve);
      parsed.issues = parsed.issues.concat(check(body, parsed.body));
      if (parsed.issues.length === 0) {
        parsed.body = withKnownFields(parsed.body, media[1].schema, contract.components?.schemas ?? {});
      }
    }
    return parsed;
  }

  return {
    parse,
    request: (operationId, parts) => parse(operationId, parts).issues,
    response(operationId, status, body) {
      const response = operationOf(operationId).responses[String(status)];
      if (!response) {
        const message = `The contract of ${operationId} names no status ${status}`;
        return [{ code: 'custom', path: [], message }];
      }
      const json = response.content?.['application/json'];
      if (!json) return [];
      const schema = compiledFor(`${operationId} ${status}`, () => jsonSchema(json.schema));
      return check(schema, body, STRICT);
    },
  };
}

const parametersSchema = (parameters: Parameter[], staysText: (name: string) => boolean): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(
    parameters.map(({ name, schema }) => [
      name,
      { ...jsonSchema(schema), ...(staysText(name) && { [STAYS_TEXT]: true }) },
    ]),
  ),
  required: parameters.filter(({ required }) => required).map(({ name }) => name),
});

function coerceFields(
  fields: object,
  schema: JsonSchema,
  resolve: Resolve,
  isForm = false,
): Record<string, unknown> {
  const properties = (schema['properties'] ?? {}) as Record<string, JsonSchema>;
  const known = Object.entries(fields).filter(([name, value]) => name in properties && value !== undefined);
  return Object.fromEntries(
    known.map(([name, value]) => [name, coerce(value, properties[name] ?? {}, resolve, isForm)]),
  );
}

const mapValues = <T, U>(record: Record<string, T>, map: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
