import { printable } from '../../values/printable.js';

/** The parts of an OpenAPI 3.0 document that this project reads; other keys are kept unchanged. */
export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string };
  servers?: { url: string }[];
  /** Security of operations without their own `security`. */
  security?: Operation['security'];
  paths: Record<string, PathItem>;
  components?: Components;
}

export interface Components {
  schemas?: Record<string, Schema>;
  securitySchemes?: Record<string, object>;
}

export type PathItem = Partial<Record<Method, Operation>>;

export const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;
/** An HTTP method of an operation, in lower case. */
export type Method = (typeof METHODS)[number];

/** An operation of an OpenAPI document. */
export interface Operation {
  operationId: string;
  summary?: string;
  description?: string;
  deprecated?: boolean;
  tags?: string[];
  parameters?: Parameter[];
  requestBody?: { required?: boolean; content: Record<string, MediaType> };
  responses: Record<string, Response>;
  security?: Record<string, string[]>[];
  'x-immich-permission'?: string;
  'x-immich-admin-only'?: boolean;
  'x-immich-state'?: string;
  'x-immich-history'?: OperationEvent[];
}

/** A change of an operation's state; a deprecation can name the replacement. */
export interface OperationEvent {
  version: string;
  state: string;
  replacementId?: string;
}

export interface Parameter {
  name: string;
  in: 'query' | 'header' | 'path' | 'cookie';
  required?: boolean;
  deprecated?: boolean;
  /** Missing if it is the default of the location. */
  style?: string;
  /** Missing if it is the default of the style. */
  explode?: boolean;
  schema: Schema;
}

export interface MediaType {
  schema: Schema;
}

export interface Response {
  description: string;
  headers?: Record<string, { required?: boolean; schema?: Schema }>;
  content?: Record<string, MediaType>;
}

/** A schema of an OpenAPI document. */
export interface Schema {
  $ref?: string;
  type?: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';
  format?: string;
  nullable?: boolean;
  deprecated?: boolean;
  enum?: (string | number | boolean | null)[];
  default?: unknown;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  not?: Schema;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  maxLength?: number;
  multipleOf?: number;
  uniqueItems?: boolean;
  minProperties?: number;
  maxProperties?: number;
  readOnly?: boolean;
  writeOnly?: boolean;
  discriminator?: { propertyName?: string; mapping?: Record<string, string> };
  exclusiveMinimum?: boolean;
  exclusiveMaximum?: boolean;
}

/** An operation with its path and method. */
export interface LocatedOperation {
  path: string;
  method: Method;
  operation: Operation;
}

/** Yields every operation of a document, in document order. */
export function* operationsOf(document: OpenApiDocument): Generator<LocatedOperation> {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method];
      if (operation) yield { path, method, operation };
    }
  }
}

/** Method and path of an operation: `GET /albums/{id}`. */
export const routeOf = ({ method, path }: Pick<LocatedOperation, 'method' | 'path'>): string =>
  `${method.toUpperCase()} ${path}`;

/**
 * Path without parameter names: `/albums/{}`. Releases rename parameters and `operationId`s, but this stays the same.
 */
export const pathPatternOf = (path: string): string => path.replaceAll(/\{[^{}]*\}/g, '{}');

/** Route without parameter names: `GET /albums/{}`. */
export const routePatternOf = ({ method, path }: Pick<LocatedOperation, 'method' | 'path'>): string =>
  routeOf({ method, path: pathPatternOf(path) });

/** The operations of a document by {@link routePatternOf}. */
export const operationsByRoute = (document: OpenApiDocument): Map<string, LocatedOperation> =>
  new Map([...operationsOf(document)].map((located) => [routePatternOf(located), located]));

const SCHEMA_PREFIX = '#/components/schemas/';

/** Component name of a `$ref`: `TagResponseDto` for `#/components/schemas/TagResponseDto`. */
export function componentName(ref: string): string {
  if (!ref.startsWith(SCHEMA_PREFIX))
    throw new DocumentError(`The reference ${ref} is not to a component schema.`);
  return ref.slice(SCHEMA_PREFIX.length);
}

/** The `$ref` of a component. */
export const schemaRef = (name: string): string => SCHEMA_PREFIX + name;

/** The input is not a supported document. The message is one sentence and safe to print. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';

  constructor(message: string, options?: ErrorOptions) {
    super(printable(message).slice(0, MAX_MESSAGE), options);
  }
}

/** A message can quote a name of any length from the document. */
const MAX_MESSAGE = 1_000;
