import type { OpenApiDocument, Parameter } from '../../src/contract/read/document.js';

/** A release whose only call, `listTags`, takes these query parameters and this body; none at all without `query`. */
export function release(version: string, query?: string[], body: string[] = []): OpenApiDocument {
  const parameters = (query ?? []).map((name): Parameter => ({
    name,
    in: 'query',
    schema: { type: 'string' },
  }));
  return {
    openapi: '3.0.0',
    info: { title: 'Immich', version },
    paths: query
      ? {
          '/tags': {
            get: {
              operationId: 'listTags',
              parameters,
              requestBody: {
                content: { 'application/json': { schema: { $ref: '#/components/schemas/Body' } } },
              },
              responses: {},
            },
          },
        }
      : {},
    components: {
      schemas: { Body: { type: 'object', properties: Object.fromEntries(body.map((name) => [name, {}])) } },
    },
  };
}
