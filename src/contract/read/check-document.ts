import { DocumentError, METHODS, type OpenApiDocument, pathPatternOf, routeOf } from './document.js';
import { flawOfNesting } from './nesting.js';
import { reachableSchemas } from './reachable-schemas.js';
import { isRelease } from './releases.js';
import { selfReference } from './self-references.js';
import {
  isComponentName,
  isId,
  isListOf,
  isName,
  isRecord,
  isRecordOf,
  isSchema,
  isText,
} from './type-guards.js';

/**
 * Accepts only simplified documents that this project supports; throws a `DocumentError` otherwise. Parts that the
 * canonical form cannot represent are rejected too, so that nothing is dropped silently.
 */
export function checkDocument(value: unknown, origin: string): asserts value is OpenApiDocument {
  checkNesting(value, origin);
  checkShape(value, origin);
}

/** Like `checkDocument`, for a value that has passed {@link checkNesting}. */
export function checkShape(value: unknown, origin: string): asserts value is OpenApiDocument {
  const flaw = flawOf(value);
  if (flaw) throw new DocumentError(`${origin} ${flaw}.`);
}

/** Throws a `DocumentError` for a value that cannot be traversed safely. */
export function checkNesting(value: unknown, origin: string): void {
  const flaw = flawOfNesting(value);
  if (flaw) throw new DocumentError(`${origin} ${flaw}.`);
}

function flawOf(value: unknown): string | undefined {
  if (!isRecord(value)) return 'is not an OpenAPI document';
  const { swagger, openapi, info, paths, components = {}, servers = [], security = [] } = value;
  if (swagger !== undefined)
    return `is a Swagger ${isText(swagger) ? swagger : '2.0'} document; OpenAPI 3.0 or 3.1 is needed`;
  if (!isText(openapi)) return 'is not an OpenAPI document';
  if (!openapi.startsWith('3.0.')) return `is an OpenAPI ${openapi} document; 3.0 or 3.1 is needed`;
  if (!isRecord(info) || !isText(info['title']) || !isText(info['version'])) {
    return 'is not a whole OpenAPI document: its `info` lacks the title or the version';
  }
  if (!isRelease(info['version'])) {
    return `has a version that is not a release number such as 3.0.3: ${info['version']}`;
  }
  if (!isName(info['title'])) return 'has a title with control characters';
  if (!isListOf(servers, isServer)) return 'has `servers` that are not a list of addresses';
  if (!isListOf(security, isRecord)) return 'has a `security` that is not a list of requirements';
  if (!isRecord(paths)) return 'is not a whole OpenAPI document: it has no `paths`';
  return (
    flawOfComponents(components) ?? flawOfPaths(paths) ?? flawOfReferences(value as object as OpenApiDocument)
  );
}

const isServer = (value: unknown): boolean => isRecord(value) && isText(value['url']);

function flawOfComponents(components: unknown): string | undefined {
  if (!isRecord(components)) return 'has components that are not an object';
  const { schemas = {}, securitySchemes = {} } = components;
  if (!isRecord(schemas)) return 'has component schemas that are not objects';
  const misnamed = [...Object.keys(schemas), ...Object.keys(securitySchemes ?? {})].find(
    (name) => !isComponentName(name),
  );
  if (misnamed !== undefined) return `has a component with a name that OpenAPI does not allow: ${misnamed}`;
  const broken = Object.entries(schemas).find(([, schema]) => !isSchema(schema));
  if (broken) return `describes the schema ${broken[0]} in a way that is not supported`;
  return isRecordOf(securitySchemes, isSecurityScheme)
    ? undefined
    : 'has security schemes that are not objects';
}

const isSecurityScheme = (value: unknown): boolean =>
  isRecord(value) &&
  ['type', 'scheme', 'in', 'name'].every((key) => value[key] === undefined || isText(value[key]));

function flawOfPaths(paths: Record<string, unknown>): string | undefined {
  const seen = new Map<string, string>();
  const patterns = new Map<string, string>();
  for (const [path, item] of Object.entries(paths)) {
    if (!path.startsWith('/') || !isRecord(item)) return `has a path that is not one: ${path}`;
    if ('$ref' in item || 'parameters' in item)
      return `shares parameters or operations at ${path}, which is not supported`;
    const same = patterns.get(pathPatternOf(path));
    if (same !== undefined)
      return `has two paths that differ in the names of parameters only: ${same} and ${path}`;
    patterns.set(pathPatternOf(path), path);
    for (const method of METHODS) {
      const operation = item[method];
      if (operation === undefined) continue;
      const where = routeOf({ method, path });
      if (!isRecord(operation)) return `has an operation that is not an object: ${where}`;
      const { operationId: id } = operation;
      if (!isText(id) || id === '') return `has an operation without \`operationId\`: ${where}`;
      if (!isId(id)) return `has an \`operationId\` that is not a name: ${id}`;
      const other = seen.get(id);
      if (other) return `has two operations called ${id}: ${other} and ${where}`;
      seen.set(id, where);
      if (!hasKnownShape(operation)) return `describes ${where} in a way that is not supported`;
    }
  }
  return undefined;
}

/** Parameters, body and responses are inlined, and each has a schema. */
const hasKnownShape = ({
  tags = [],
  parameters = [],
  requestBody,
  responses,
  security = [],
  ...extensions
}: Record<string, unknown>): boolean =>
  isListOf(tags, isName) &&
  EXTENSIONS.every((name) => extensions[name] === undefined || isName(extensions[name])) &&
  (extensions['x-immich-history'] === undefined || isListOf(extensions['x-immich-history'], isEvent)) &&
  isListOf(parameters, isParameter) &&
  areDistinct(parameters) &&
  (requestBody === undefined || (isRecord(requestBody) && isContent(requestBody['content']))) &&
  isRecordOf(responses, isResponse) &&
  isListOf(security, isRecord);

/** Extensions whose text is printed or generated into code. */
const EXTENSIONS = ['x-immich-permission', 'x-immich-state'];

const isEvent = (value: unknown): boolean =>
  isRecord(value) &&
  isName(value['version']) &&
  isName(value['state']) &&
  (value['replacementId'] === undefined || isId(value['replacementId']));

const isParameter = (value: unknown): boolean =>
  isRecord(value) && isName(value['name']) && isName(value['in']) && isSchema(value['schema']);

/** If two parameters have the same name and location, one would be lost. */
function areDistinct(parameters: unknown): boolean {
  const keys = Array.isArray(parameters) ? parameters.map(({ in: place, name }) => `${place} ${name}`) : [];
  return new Set(keys).size === keys.length;
}

const isResponse = (value: unknown): boolean =>
  isRecord(value) &&
  !('$ref' in value) &&
  (value['content'] === undefined || isContent(value['content'])) &&
  (value['headers'] === undefined || isRecordOf(value['headers'], isHeader));

const isHeader = (value: unknown): boolean =>
  isRecord(value) && (value['schema'] === undefined || isSchema(value['schema']));

const isContent = (value: unknown): boolean =>
  isRecordOf(value, (media) => isRecord(media) && isSchema(media['schema']));

/** Checks that every `$ref` resolves to a schema: a working server does not produce dangling references. */
function flawOfReferences(document: OpenApiDocument): string | undefined {
  try {
    const schemas = document.components?.schemas ?? {};
    reachableSchemas(document, [document.paths, Object.values(schemas)]);
    const name = selfReference(schemas);
    return name === undefined ? undefined : `has a schema that refers only to itself: ${name}`;
  } catch (error) {
    if (error instanceof DocumentError) return `has holes: ${error.message.replace(/\.$/, '')}`;
    throw error;
  }
}
