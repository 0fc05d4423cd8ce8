import { type OpenApiDocument, operationsOf, type Schema } from '../read/document.js';
import { type FieldDocs, fieldDoc } from '../read/field-docs.js';
import { fieldLines } from './field-lines.js';

/** Replaces keywords that openapi-typescript would convert to comments. */
export interface DocumentedSchema {
  /** The whole doc comment. */
  title?: string;
  'x-format'?: string;
  'x-enum'?: unknown[];
}

/**
 * Adds a doc comment to each property and parameter. Keywords that openapi-typescript converts to comments are removed
 * or renamed.
 */
export function withFieldDocs(document: OpenApiDocument, docs: FieldDocs): OpenApiDocument {
  const dressed = (schema: Schema, owner: string, path: string): Schema => {
    const { format, default: _, enum: values, deprecated: __, ...rest } = schema;
    const member = (child: Schema): Schema => dressed(child, owner, path);
    const list = (children: Schema[] | undefined) => children?.map(member);
    return defined({
      ...rest,
      'x-format': format,
      'x-enum': values,
      properties:
        schema.properties &&
        Object.fromEntries(
          Object.entries(schema.properties).map(([name, property]) => {
            const field = path === '' ? name : `${path}.${name}`;
            const title = fieldLines(document, property, fieldDoc(docs, owner, field)).join('\n');
            return [name, { ...dressed(property, owner, field), ...(title && { title }) }];
          }),
        ),
      items: schema.items && member(schema.items),
      additionalProperties:
        typeof schema.additionalProperties === 'object'
          ? member(schema.additionalProperties)
          : schema.additionalProperties,
      allOf: list(schema.allOf),
      anyOf: list(schema.anyOf),
      oneOf: list(schema.oneOf),
      not: schema.not && member(schema.not),
    });
  };

  const result = structuredClone(document);
  const schemas = result.components?.schemas ?? {};
  for (const [name, schema] of Object.entries(schemas)) {
    schemas[name] = dressed(schema, name.replace(/Open$|\.query$/, ''), '');
  }
  for (const { operation } of operationsOf(result)) {
    for (const parameter of operation.parameters ?? []) {
      const sentence = fieldDoc(docs, operation.operationId, parameter.name);
      const title = fieldLines(document, parameter.schema, sentence).join('\n');
      parameter.schema = dressed(parameter.schema, operation.operationId, parameter.name);
      if (title) Object.assign(parameter, { title });
    }
    for (const { content = {} } of [operation.requestBody ?? {}, ...Object.values(operation.responses)]) {
      for (const media of Object.values(content))
        media.schema = dressed(media.schema, operation.operationId, '');
    }
  }
  return result;
}

const defined = (schema: Record<string, unknown>): Schema =>
  Object.fromEntries(Object.entries(schema).filter(([, value]) => value !== undefined)) as Schema;
