import { componentName, type OpenApiDocument, operationsOf, type Schema } from '../read/document.js';
import { readEntries } from '../read/operation-entries.js';
import type { RequestFields } from './request-fields.js';

/**
 * Content of `openapi/response-fields.json`: by schema, response fields that exist only since a release newer than the
 * oldest supported one, with that release. Their types are optional.
 */
export type ResponseFields = Record<string, Record<string, string>>;

/** Reads a `response-fields.json`. */
export const readResponseFields = (file: string): Promise<ResponseFields> => readEntries(file);

/** Mark for the documentation: the first release with a field. */
export interface FieldRelease {
  'x-since'?: string;
}

/** Marks fields that older releases lack, and makes them optional in responses. */
export function withFieldReleases(
  contract: OpenApiDocument,
  responseFields: ResponseFields,
  requestFields: RequestFields,
): OpenApiDocument {
  const document = structuredClone(contract);
  const schemas = document.components?.schemas ?? {};
  for (const [name, fields] of Object.entries(responseFields)) {
    const schema = schemas[name];
    if (!schema) continue;
    mark(schema, fields);
    schema.required = schema.required?.filter((field) => !Object.hasOwn(fields, field)) ?? [];
  }
  for (const { operation } of operationsOf(document)) {
    const { operationId, parameters = [], requestBody } = operation;
    const fields = Object.hasOwn(requestFields, operationId) ? requestFields[operationId] : undefined;
    if (!fields) continue;
    const query = parameters.filter((each) => each.in === 'query');
    mark({ properties: Object.fromEntries(query.map(({ name, schema }) => [name, schema])) }, fields);
    for (const { schema } of Object.values(requestBody?.content ?? {})) {
      const body = schema.$ref === undefined ? schema : schemas[componentName(schema.$ref)];
      if (body) mark(body, fields);
    }
  }
  return document;
}

function mark({ properties = {} }: Schema, fields: Record<string, string>): void {
  for (const [name, since] of Object.entries(fields)) {
    const property: (Schema & FieldRelease) | undefined = properties[name];
    if (property) property['x-since'] = since;
  }
}
