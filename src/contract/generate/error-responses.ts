import { type OpenApiDocument, operationsOf, type Schema, schemaRef } from '../read/document.js';

const ERROR_BODY = 'ErrorBody';

/** Error body of both major versions: 2.x repeats the status and may list messages, 3.x lists `errors`. */
const errorBody: Schema = {
  type: 'object',
  properties: {
    message: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
    error: { type: 'string' },
    statusCode: { type: 'integer' },
    correlationId: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          code: { type: 'string' },
          message: { type: 'string' },
          path: { type: 'array', items: { anyOf: [{ type: 'string' }, { type: 'integer' }] } },
        },
        required: ['code', 'message', 'path'],
      },
    },
  },
  required: ['message'],
};

/** Adds a default response to every operation. Immich documents none, and types would then have no errors. */
export function withErrorResponses(contract: OpenApiDocument): OpenApiDocument {
  const document = structuredClone(contract);
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, [ERROR_BODY]: errorBody },
  };
  for (const { operation } of operationsOf(document)) {
    operation.responses['default'] = {
      description: '',
      content: { 'application/json': { schema: { $ref: schemaRef(ERROR_BODY) } } },
    };
  }
  return document;
}
