import type { MediaType, Operation, Schema } from './document.js';

/** A parameter, a body or an answer of an operation. */
export interface OperationPart {
  kind: 'parameter' | 'request-body' | 'response';
  required: boolean;
  schema: Schema;
}

/** The parts of an operation by their place: `query key`, `request application/json`, `response 204`. */
export function partsOf({ parameters = [], requestBody, responses }: Operation): Map<string, OperationPart> {
  const parts = new Map<string, OperationPart>();
  for (const { in: place, name, required = false, schema } of parameters) {
    parts.set(`${place} ${name}`, { kind: 'parameter', required, schema });
  }
  if (requestBody) addContent('request', 'request-body', requestBody.required ?? false, requestBody.content);
  for (const [status, { content }] of Object.entries(responses)) {
    // The status is a part even where nothing comes with it.
    parts.set(`response ${status}`, { kind: 'response', required: true, schema: {} });
    addContent(`response ${status}`, 'response', true, content);
  }
  return parts;

  function addContent(
    place: string,
    kind: OperationPart['kind'],
    required: boolean,
    content: Record<string, MediaType> = {},
  ): void {
    for (const [mediaType, { schema }] of Object.entries(content)) {
      parts.set(`${place} ${mediaType}`, { kind, required, schema });
    }
  }
}
