import type { OpenApiDocument, Operation, Schema } from '../../../src/contract/index.js';
import { canonicalise } from '../../../src/contract/index.js';

export type Schemas = Record<string, Schema>;

/** A document whose paths are these. */
export const documentOf = (paths: OpenApiDocument['paths'], schemas: Schemas = {}): OpenApiDocument =>
  canonicalise({
    openapi: '3.0.0',
    info: { title: 'Immich', version: '1.0.0' },
    paths,
    components: { schemas },
  });

const GET: Operation = { operationId: 'getThing', responses: { '200': { description: '' } } };

/** A document with the single operation `GET /things`, with these properties. */
export const operation = (facts: Partial<Operation>): OpenApiDocument =>
  documentOf({ '/things': { get: { ...GET, ...facts } } });

/** `GET /things` with the one query parameter `q`. */
export const takes = (
  schema: Schema,
  facts: { required?: boolean; style?: string; deprecated?: boolean } = {},
): OpenApiDocument => operation({ parameters: [{ name: 'q', in: 'query', ...facts, schema }] });

/** `GET /things` with a JSON body. */
export const sends = (schema: Schema, schemas: Schemas = {}): OpenApiDocument =>
  documentOf(
    {
      '/things': {
        get: { ...GET, requestBody: { required: true, content: { 'application/json': { schema } } } },
      },
    },
    schemas,
  );

/** `GET /things` with a JSON response. */
export const answers = (schema: Schema, schemas: Schemas = {}): OpenApiDocument =>
  documentOf(
    {
      '/things': {
        get: {
          ...GET,
          responses: { '200': { description: '', content: { 'application/json': { schema } } } },
        },
      },
    },
    schemas,
  );

/** An object with the single property `p`, optional by default. */
export const having = (p: Schema, { required = false } = {}): Schema => ({
  type: 'object',
  properties: { p },
  ...(required && { required: ['p'] }),
});
