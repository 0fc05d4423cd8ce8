import type { ErrorObject } from 'ajv';
import { STAYS_TEXT } from './coerce.js';
import type { JsonSchema, Resolve } from './json-schema.js';

/** One validation problem, in the format of a 3.x server. */
export interface Issue {
  code:
    | 'invalid_type'
    | 'invalid_format'
    | 'invalid_value'
    | 'invalid_union'
    | 'too_small'
    | 'too_big'
    | 'custom';
  path: (string | number)[];
  message: string;
  /** Details by code: `expected`, `format`, `pattern`, `values`, `minimum`, `maximum`, `origin`. */
  [fact: string]: unknown;
}

/** Converts ajv errors to issues: one for each location and cause. */
export function issuesOf(errors: readonly ErrorObject[], resolve: Resolve): Issue[] {
  const unions = errors.filter(({ keyword }) => keyword === 'anyOf').map(({ instancePath }) => instancePath);
  return errors
    .filter((error) => error.keyword === 'anyOf' || !unions.some((at) => within(at, error.instancePath)))
    .filter((error) => !isRepeatedError(error))
    .map((error) => issue(error, resolve));
}

const within = (outer: string, inner: string): boolean => inner === outer || inner.startsWith(`${outer}/`);

/** Whether an error repeats another one: `pattern` takes precedence over `format`, `enum` over `type`. */
export const isRepeatedError = ({ keyword, parentSchema }: ErrorObject): boolean =>
  (keyword === 'format' && parentSchema?.['pattern'] !== undefined) ||
  (keyword === 'type' && parentSchema?.['enum'] !== undefined);

function issue(error: ErrorObject, resolve: Resolve): Issue {
  const path = pathOf(error);
  const parent: JsonSchema = error.parentSchema ?? {};
  switch (error.keyword) {
    case 'required':
      return missing(property(parent, error.params['missingProperty'] as string, resolve), path);
    case 'type':
      return wrongType(parent, path, error.data);
    case 'enum':
      return notOneOf(parent, path);
    case 'pattern':
    case 'format':
      return wrongFormat(parent, path, error.data);
    case 'minimum':
    case 'maximum':
    case 'minLength':
    case 'maxLength':
    case 'minItems':
    case 'maxItems':
      return wrongSize(error, path);
    case 'anyOf':
      return { code: 'invalid_union', path, message: 'Invalid input' };
    default:
      return { code: 'custom', path, message: error.message ?? error.keyword };
  }
}

/** Location of an error; for a missing value, its expected location. */
export function pathOf({ instancePath, keyword, params }: ErrorObject): (string | number)[] {
  const steps = instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  return keyword === 'required' ? [...steps, params['missingProperty'] as string] : steps;
}

export function property(parent: JsonSchema, name: string, resolve: Resolve): JsonSchema {
  const properties = (parent['properties'] ?? {}) as Record<string, JsonSchema>;
  return resolve(properties[name] ?? {});
}

const missing = (schema: JsonSchema, path: Issue['path']): Issue =>
  schema['enum'] ? notOneOf(schema, path) : wrongType(schema, path, undefined);

function wrongType(schema: JsonSchema, path: Issue['path'], value: unknown): Issue {
  const type = [schema['type']].flat().find((name) => name !== 'null') as string | undefined;
  // In a query or form, a boolean is sent as `true` or `false`.
  if (type === 'boolean' && typeof value === 'string' && !schema[STAYS_TEXT]) {
    return { code: 'invalid_value', expected: 'stringbool', ...oneOf(['true', 'false']), path };
  }
  if (type === 'integer' && typeof value === 'number' && !Number.isNaN(value)) {
    return {
      expected: 'int',
      format: 'safeint',
      code: 'invalid_type',
      path,
      message: expected('int', value),
    };
  }
  const name = type === 'integer' ? 'number' : (type ?? 'unknown');
  const words = schema['format'] === 'date-time' ? 'ISO 8601 datetime string' : name;
  return { expected: name, code: 'invalid_type', path, message: expected(words, value) };
}

const notOneOf = (schema: JsonSchema, path: Issue['path']): Issue => ({
  code: 'invalid_value',
  ...oneOf(schema['enum'] as unknown[]),
  path,
});

const oneOf = (values: unknown[]): { values: unknown[]; message: string } => ({
  values,
  message: `Invalid option: expected one of ${values.map((value) => JSON.stringify(value)).join('|')}`,
});

function wrongFormat(schema: JsonSchema, path: Issue['path'], value: unknown): Issue {
  const { pattern, format } = schema as { pattern?: string; format?: string };
  const shown = pattern === undefined ? {} : { pattern: `/${pattern}/` };
  const of = (name: string, message: string): Issue => ({
    origin: 'string',
    code: 'invalid_format',
    format: name,
    ...shown,
    path,
    message,
  });
  if (format === 'uuid') return of('uuid', 'Invalid UUID');
  if (format === 'date-time') return of('datetime', expected('ISO 8601 datetime string', value));
  if (format === 'email') return of('email', 'Invalid email address');
  if (pattern !== undefined) return of('regex', `Invalid string: must match pattern /${pattern}/`);
  return of(format ?? 'string', `Invalid ${format ?? 'string'}`);
}

const ORIGINS: Record<string, [origin: string, unit: string]> = {
  minimum: ['number', ''],
  maximum: ['number', ''],
  minLength: ['string', ' characters'],
  maxLength: ['string', ' characters'],
  minItems: ['array', ' items'],
  maxItems: ['array', ' items'],
};

function wrongSize({ keyword, params }: ErrorObject, path: Issue['path']): Issue {
  const [origin, unit] = ORIGINS[keyword] ?? ['value', ''];
  const limit = params['limit'] as number;
  const small = keyword.startsWith('min');
  const words = unit === '' ? 'to be' : 'to have';
  return {
    origin,
    code: small ? 'too_small' : 'too_big',
    [small ? 'minimum' : 'maximum']: limit,
    inclusive: true,
    path,
    message: `Too ${small ? 'small' : 'big'}: expected ${origin} ${words} ${small ? '>=' : '<='}${limit}${unit}`,
  };
}

const expected = (what: string, value: unknown): string =>
  `Invalid input: expected ${what}, received ${nameOfType(value)}`;

function nameOfType(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isNaN(value) ? 'NaN' : typeof value;
}
