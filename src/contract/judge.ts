import { DocumentError, METHODS, type OpenApiDocument } from './document.js';
import { reachableSchemas } from './reach.js';

/**
 * Lets only an OpenAPI 3.0 document pass that this project can work with, and throws a `DocumentError` for anything else.
 * What the canonical form has no place for is refused too, lest it be lost without a word.
 */
export function judge(value: unknown, origin: string): asserts value is OpenApiDocument {
  const flaw = flawOf(value);
  if (flaw) throw new DocumentError(`${origin} ${flaw}.`);
}

function flawOf(value: unknown): string | undefined {
  if (!isRecord(value)) return 'is not an OpenAPI document';
  const { swagger, openapi, info, paths, components } = value;
  if (swagger !== undefined) return `is a Swagger ${String(swagger)} document; OpenAPI 3.0 is needed`;
  if (typeof openapi !== 'string') return 'is not an OpenAPI document';
  if (!openapi.startsWith('3.0.')) return `is an OpenAPI ${openapi} document; 3.0 is needed`;
  if (!isRecord(info) || typeof info['title'] !== 'string' || typeof info['version'] !== 'string') {
    return 'is not a whole OpenAPI document: its `info` lacks the title or the version';
  }
  if (!isRecord(paths)) return 'is not a whole OpenAPI document: it has no `paths`';
  if (!isRecordOfRecords(isRecord(components) ? (components['schemas'] ?? {}) : {})) {
    return 'has component schemas that are not objects';
  }
  return flawOfPaths(paths) ?? flawOfReferences(value as object as OpenApiDocument);
}

function flawOfPaths(paths: Record<string, unknown>): string | undefined {
  const seen = new Map<string, string>();
  for (const [path, item] of Object.entries(paths)) {
    if (!path.startsWith('/') || !isRecord(item)) return `has a path that is not one: ${path}`;
    if ('$ref' in item || 'parameters' in item)
      return `shares parameters or operations at ${path}, which is not supported`;
    for (const method of METHODS) {
      const operation = item[method];
      if (operation === undefined) continue;
      const where = `${method.toUpperCase()} ${path}`;
      if (!isRecord(operation)) return `has an operation that is not an object: ${where}`;
      const { operationId: id } = operation;
      if (typeof id !== 'string' || id === '') return `has an operation without \`operationId\`: ${where}`;
      const other = seen.get(id);
      if (other) return `has two operations called ${id}: ${other} and ${where}`;
      seen.set(id, where);
      if (!hasKnownShape(operation)) return `describes ${where} in a way that is not supported`;
    }
  }
  return undefined;
}

/** Parameters, body and answers stand where they are used, and each has a schema. */
function hasKnownShape({ parameters = [], requestBody, responses }: Record<string, unknown>): boolean {
  return (
    Array.isArray(parameters) &&
    parameters.every(
      ({ name, in: place, schema } = {}) =>
        typeof name === 'string' && typeof place === 'string' && isRecord(schema),
    ) &&
    (requestBody === undefined || (isRecord(requestBody) && isContent(requestBody['content']))) &&
    isRecord(responses) &&
    Object.values(responses).every(
      (response) =>
        isRecord(response) &&
        !('$ref' in response) &&
        (response['content'] === undefined || isContent(response['content'])),
    )
  );
}

const isContent = (content: unknown): boolean =>
  isRecordOfRecords(content) && Object.values(content).every(({ schema }) => isRecord(schema));

/** Every `$ref` of the document leads to a schema, kept or not: a document with holes was not made by a server that works. */
function flawOfReferences(document: OpenApiDocument): string | undefined {
  try {
    reachableSchemas(document, [document.paths, document.components?.schemas]);
    return undefined;
  } catch (error) {
    if (error instanceof DocumentError) return `has holes: ${error.message.replace(/\.$/, '')}`;
    throw error;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isRecordOfRecords = (value: unknown): value is Record<string, Record<string, unknown>> =>
  isRecord(value) && Object.values(value).every(isRecord);
