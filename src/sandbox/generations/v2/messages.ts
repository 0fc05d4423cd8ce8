import type { ErrorObject } from 'ajv';
import { type Issue, isRepeatedError, pathOf, property } from '../../issues.js';
import type { JsonSchema, Resolve } from '../../json-schema.js';
import { COLOR, PIN_CODE } from './enforced.js';

/** Properties whose error message is that the list must not be empty. */
const NOT_EMPTY = ['albumUsers', 'deviceAssetIds'];

/** Required text fields that may be empty. */
const MAY_BE_EMPTY = ['albumName'];

/** Converts ajv errors to messages of a 2.x server: several per property are possible, without duplicates. */
export function messagesOf(errors: readonly ErrorObject[], resolve: Resolve, schema: JsonSchema): Issue[] {
  const issues = errors
    .filter((error) => !isRepeatedError(error))
    .flatMap((error) => {
      const path = pathOf(error);
      const code = isNoDate(error) ? ('invalid_format' as const) : ('custom' as const);
      return complaints(error, resolve, schema).map((message): Issue => ({ code, path, message }));
    });
  return issues.filter(
    ({ message }, index) => issues.findIndex((other) => other.message === message) === index,
  );
}

const isNoDate = ({ keyword, parentSchema }: ErrorObject): boolean =>
  keyword === 'format' && parentSchema?.['format'] === 'date-time';

function complaints(error: ErrorObject, resolve: Resolve, root: JsonSchema): string[] {
  const path = pathOf(error);
  const name = subject(path);
  const parent: JsonSchema = error.parentSchema ?? {};
  const limit = String(error.params['limit']);
  switch (error.keyword) {
    case 'required':
      return kinds(name, property(parent, String(path.at(-1)), resolve), resolve, true);
    case 'type':
    case 'enum':
      return kinds(name, parent, resolve, path.length === 1 && isEmpty(error.data) && isRequired(root, name));
    case 'pattern':
    case 'format':
      return [`${name} ${form(parent)}`];
    case 'minimum':
      return [`${name} must not be less than ${limit}`];
    case 'maximum':
      return [`${name} must not be greater than ${limit}`];
    case 'minLength':
      return [
        Number(limit) > 1
          ? `${name} must be longer than or equal to ${limit} characters`
          : `${name} should not be empty`,
      ];
    case 'minItems':
      return [
        NOT_EMPTY.includes(name)
          ? `${name} should not be empty`
          : `${name} must contain at least ${limit} elements`,
      ];
    default:
      return [`${name} ${error.message ?? error.keyword}`];
  }
}

function form({ format, pattern }: JsonSchema): string {
  if (pattern === COLOR) return 'must be a hexadecimal color';
  if (pattern === PIN_CODE) return 'must be a 6-digit numeric string';
  if (format === 'uuid') return 'must be a UUID';
  if (format === 'date-time') return 'must be a date string';
  if (format === 'email') return 'must be an email';
  return `must match /${String(pattern)}/ regular expression`;
}

/** Refers to a list item as "each value in". */
const subject = (path: Issue['path']): string =>
  typeof path.at(-1) === 'number' ? `each value in ${path.slice(0, -1).join('.')}` : path.join('.');

const isEmpty = (value: unknown): boolean => value === null || value === '';

const isRequired = ({ required }: JsonSchema, name: string): boolean =>
  Array.isArray(required) && required.includes(name);

/** The messages for a property that is missing or of the wrong type. */
function kinds(name: string, schema: JsonSchema, resolve: Resolve, required: boolean): string[] {
  const empty = required && !MAY_BE_EMPTY.includes(name) ? [`${name} should not be empty`] : [];
  const { enum: values, format } = schema;
  if (Array.isArray(values)) {
    const known = values.filter((value) => value !== null).join(', ');
    return [...empty, `${name} must be one of the following values: ${known}`];
  }
  if (format === 'date-time') return [`${name} must be a Date instance`, ...empty];
  if (format === 'uuid') return [`${name} must be a UUID`, ...empty, `${name} must be a string`];
  const type = [schema['type']].flat().find((one) => one !== 'null') as string | undefined;
  if (type === 'array') return lists(name, resolve((schema['items'] ?? {}) as JsonSchema));
  if (type === 'boolean') return [`${name} must be a boolean value`];
  if (type === 'integer') return [`${name} must be an integer number`];
  if (type === 'number') return [`${name} must be a number conforming to the specified constraints`];
  return [
    `${name} must be ${type === 'object' ? 'an object' : 'a string'}`,
    ...(type === 'string' ? empty : []),
  ];
}

function lists(name: string, items: JsonSchema): string[] {
  const each = `each value in ${name}`;
  if (items['format'] === 'uuid') {
    return [`${each} must be a UUID`, `${name} should not be empty`, `${name} must be an array`];
  }
  if (items['type'] === 'string') return [`${each} should not be empty`, `${each} must be a string`];
  return [`${name} must be an array`];
}
