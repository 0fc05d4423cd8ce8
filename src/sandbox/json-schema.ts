import { componentName, type Schema } from '../contract/read/document.js';

/** A JSON Schema for ajv; {@link jsonSchema} converts the OpenAPI 3.0 dialect. */
export type JsonSchema = { [keyword: string]: unknown };

/** ID of the contract's components in ajv. */
export const COMPONENTS = 'contract';

/**
 * Converts an OpenAPI 3.0 schema to JSON Schema: `nullable` becomes a type, an exclusive limit a number, and a file any
 * value.
 */
export function jsonSchema(schema: Schema): JsonSchema {
  if (schema.$ref !== undefined) return { $ref: componentRef(componentName(schema.$ref)) };
  if (schema.format === 'binary') return {};
  const { nullable, exclusiveMinimum, exclusiveMaximum, ...facts } = schema;
  const converted = Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [key, member(key, value)]),
  );
  if (exclusiveMinimum) converted['exclusiveMinimum'] = schema.minimum;
  if (exclusiveMaximum) converted['exclusiveMaximum'] = schema.maximum;
  return nullable ? orNull(converted) : converted;
}

export const componentRef = (name: string): string => `${COMPONENTS}#/components/schemas/${name}`;

function member(key: string, value: unknown): unknown {
  if (key === 'properties') {
    return Object.fromEntries(
      Object.entries(value as Record<string, Schema>).map(([name, schema]) => [name, jsonSchema(schema)]),
    );
  }
  if (key === 'allOf' || key === 'anyOf' || key === 'oneOf') return (value as Schema[]).map(jsonSchema);
  if (key === 'items' || key === 'not') return jsonSchema(value as Schema);
  if (key === 'additionalProperties' && typeof value === 'object') return jsonSchema(value as Schema);
  return value;
}

function orNull(schema: JsonSchema): JsonSchema {
  if (schema['type'] === undefined) return { anyOf: [schema, { type: 'null' }] };
  const withNull: JsonSchema = { ...schema, type: [schema['type'], 'null'] };
  if (Array.isArray(schema['enum'])) withNull['enum'] = [...(schema['enum'] as unknown[]), null];
  return withNull;
}

/** Follows a `$ref`; a schema without one is itself. */
export type Resolve = (schema: JsonSchema) => JsonSchema;
