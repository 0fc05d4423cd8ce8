import {
  DocumentError,
  type OpenApiDocument,
  type Operation,
  operationsOf,
  type Schema,
} from '../read/document.js';
import type { DirectionMarks } from './open-response-enums.js';

/** Credentials of a shared link: query parameters that the client adds itself, on every release. */
export const LINK_CREDENTIALS = ['key', 'slug'];

/** The component that {@link withQuerySchemas} adds for an operation. */
export const querySchemaName = (operationId: string): string => `${operationId}.query`;

/** The query of an operation as one schema, without shared-link credentials; `undefined` if nothing is left. */
export function querySchema({ parameters = [] }: Operation): (Schema & DirectionMarks) | undefined {
  const query = parameters.filter(
    ({ in: place, name }) => place === 'query' && !LINK_CREDENTIALS.includes(name),
  );
  if (query.length === 0) return undefined;
  return {
    type: 'object',
    properties: Object.fromEntries(query.map(({ name, schema }) => [name, schema])),
    required: query.filter(({ required }) => required).map(({ name }) => name),
    'x-sent': true,
  };
}

/** Adds a component for each query, so that queries get types like schemas. */
export function withQuerySchemas(document: OpenApiDocument): OpenApiDocument {
  const schemas: Record<string, Schema> = { ...document.components?.schemas };
  for (const { operation } of operationsOf(document)) {
    const schema = querySchema(operation);
    if (!schema) continue;
    const name = querySchemaName(operation.operationId);
    if (Object.hasOwn(schemas, name)) throw new DocumentError(`The contract has a schema called ${name}.`);
    schemas[name] = schema;
  }
  return { ...document, components: { ...document.components, schemas } };
}
