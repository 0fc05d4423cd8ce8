import type { Response } from 'express';
import {
  componentName,
  type OpenApiDocument,
  type Operation,
  type Schema,
} from '../contract/read/document.js';
import type { CheckedHandler } from './handlers/handler-table.js';

/** Marks the response of an operation that the sandbox does not implement. */
const EXAMPLE_HEADER = { 'x-sandbox': 'example' };

/** Responds to an operation that has no handler with the values of {@link exampleOf}, and to a download with one byte. */
export function exampleHandler({ responses }: Operation, contract: OpenApiDocument): CheckedHandler {
  const success = Object.keys(responses).find((status) => status.startsWith('2')) ?? '';
  const [mediaType, media] = Object.entries(responses[success]?.content ?? {})[0] ?? [];
  return ({ response }: { response: Response }): unknown => {
    response.set(EXAMPLE_HEADER);
    if (mediaType === undefined) return void response.end();
    if (mediaType !== 'application/json') return void response.type(mediaType).send(Buffer.alloc(1));
    return exampleOf(media?.schema ?? {}, contract);
  };
}

/**
 * Returns a fixed value that satisfies a schema: the first enum value, the minimum number, one array element, and all
 * properties of an object.
 */
export function exampleOf(schema: Schema, { components = {} }: Pick<OpenApiDocument, 'components'>): unknown {
  return valueOf(schema, components.schemas ?? {}, []);
}

/** Returns `undefined` for a recursive component, which is then left out. */
function valueOf(schema: Schema, components: Record<string, Schema>, outer: readonly string[]): unknown {
  const { $ref, allOf = [], anyOf = [], oneOf = [], enum: values, type } = schema;
  if ($ref !== undefined) {
    const name = componentName($ref);
    return outer.includes(name) ? undefined : valueOf(components[name] ?? {}, components, [...outer, name]);
  }
  const [part] = [...allOf, ...anyOf, ...oneOf];
  if (part) return valueOf(part, components, outer);
  if (values) return values[0];
  if (type === 'array') return arrayOf(schema, components, outer);
  if (type === 'string') return textOf(schema);
  if (type === 'boolean') return false;
  if (type === 'integer' || type === 'number') return numberOf(schema);
  return objectOf(schema, components, outer);
}

const numberOf = ({ minimum = 0, exclusiveMinimum, maximum = Infinity }: Schema): number =>
  Math.min(maximum, Math.max(0, minimum + (exclusiveMinimum ? 1 : 0)));

function arrayOf(
  { items = {}, minItems = 1 }: Schema,
  components: Record<string, Schema>,
  outer: readonly string[],
) {
  const item = valueOf(items, components, outer);
  return item === undefined ? [] : Array.from({ length: Math.max(minItems, 1) }, () => item);
}

function objectOf({ properties = {} }: Schema, components: Record<string, Schema>, outer: readonly string[]) {
  const values = Object.entries(properties).map(([name, property]) => [
    name,
    valueOf(property, components, outer),
  ]);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined)) as object;
}

const FORMATS: Record<string, string[]> = {
  // Most identifiers are of version 4, and a few of version 7.
  uuid: ['3fe388e4-2078-44d7-b36c-39d9dee3a657', '018cc251-f400-7000-8000-000000000000'],
  'date-time': ['2024-01-01T00:00:00.000Z'],
  date: ['2024-01-01'],
  email: ['user@example.com'],
  uri: ['https://example.com'],
};

/** Texts for the patterns of the contracts: identifiers, license keys, PIN codes, times and colors. */
const TEXTS = ['example', `IMSV${'-0000'.repeat(8)}`, '000000', '00:00', '#000000', '/'];

function textOf({ format = '', pattern, minLength = 0 }: Schema): string {
  const texts = FORMATS[format] ?? TEXTS;
  // 2.x writes some patterns between slashes.
  const wanted = new RegExp(pattern?.replace(/^\/(.*)\/$/, '$1') ?? '', 'u');
  const text = texts.find((one) => wanted.test(one)) ?? texts[0] ?? '';
  return text.padEnd(minLength, 'x');
}
