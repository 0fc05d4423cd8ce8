import {
  type OpenApiDocument,
  type Operation,
  type Parameter,
  type PathItem,
  type Response,
  type Schema,
  operationsOf,
} from '../read/document.js';
import { canonicalSchema } from './canonical-schema.js';

/** Raised whenever the same input would yield other bytes, so that a stored contract says which rules made it. */
export const CANONICALISER_VERSION = 4;

/**
 * The one form of a document that its facts allow: order, prefixes, wrappers, prose and keys outside OpenAPI 3.0 are gone,
 * so two documents are equal exactly if their interfaces are.
 */
export function canonicalise(source: OpenApiDocument): OpenApiDocument {
  const { document, basePath } = withoutPrefix(source);
  const paths: Record<string, PathItem> = {};
  for (const { path, method, operation } of operationsOf(document)) {
    paths[path] = { ...paths[path], [method]: canonicalOperation(operation, document.security) };
  }
  // Schemas that no operation refers to are kept: the events of `/sync/stream` are among them.
  const schemas = Object.fromEntries(
    Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => [
      name,
      canonicalSchema(schema),
    ]),
  );

  return sortKeys({
    openapi: '3.0.0',
    info: { title: document.info.title, version: document.info.version },
    servers: [{ url: basePath }],
    paths,
    components: { schemas, securitySchemes: canonicalSecuritySchemes(document) },
  });
}

/** The bytes of a canonical document. */
export const serialise = (document: object): string => `${JSON.stringify(document, null, 2)}\n`;

const API_PREFIX = '/api';

/** The document without the base path in its paths, and that base path. */
function withoutPrefix(document: OpenApiDocument): { document: OpenApiDocument; basePath: string } {
  const declared = basePathOf(document.servers?.[0]?.url);
  const prefix = [API_PREFIX, declared ?? ''].find((each) => each !== '' && isPrefix(each, document));
  if (prefix === undefined) return { document, basePath: declared ?? API_PREFIX };
  const paths = Object.entries(document.paths).map(([path, item]): [string, PathItem] => [
    path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : path,
    item,
  ]);
  return { document: { ...document, paths: Object.fromEntries(paths) }, basePath: prefix };
}

/**
 * Some servers repeat the `/api` of their base address in front of their paths. A few paths can lack it, such as a health check, unless
 * they would become the same as another.
 */
function isPrefix(prefix: string, { paths }: OpenApiDocument): boolean {
  const names = Object.keys(paths);
  const prefixed = names.filter((path) => path.startsWith(`${prefix}/`));
  return (
    prefixed.length * 2 > names.length &&
    !prefixed.some((path) => Object.hasOwn(paths, path.slice(prefix.length)))
  );
}

/**
 * The path of a server's address. The address of a host says where one server is, not how its interface differs: a host without a path, or
 * with one that ends in `/api`, is the usual `/api`.
 */
function basePathOf(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  const address = /^(?:[a-z][a-z\d+.-]*:)?\/\/[^/?#]*/i.exec(url)?.[0];
  const path = (address === undefined ? url : url.slice(address.length))
    .replace(/[?#].*$/s, '')
    .replace(/\/+$/, '');
  if (address !== undefined && (path === '' || path.endsWith(API_PREFIX))) return undefined;
  return path.startsWith('/') || path === '' ? path || '/' : `/${path}`;
}

function canonicalOperation(operation: Operation, usualSecurity: Operation['security']): Operation {
  const { operationId, deprecated, tags, parameters, requestBody, responses } = operation;
  const security = operation.security ?? usualSecurity;
  return {
    operationId,
    ...(deprecated && { deprecated }),
    ...(tags?.length && { tags: [...tags].sort() }),
    ...(parameters?.length && {
      parameters: parameters
        .map(canonicalParameter)
        .sort((a, b) => compare(`${a.in} ${a.name}`, `${b.in} ${b.name}`)),
    }),
    ...(requestBody && {
      requestBody: {
        ...(requestBody.required && { required: true }),
        content: canonicalContent(requestBody.content),
      },
    }),
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, { headers, content }]) => [
        status,
        {
          description: '',
          ...(headers && { headers: canonicalHeaders(headers) }),
          ...(content && { content: canonicalContent(content) }),
        },
      ]),
    ),
    ...(security?.length && {
      security: [...security].sort((a, b) => compare(JSON.stringify(a), JSON.stringify(b))),
    }),
    ...pick(operation, ['x-immich-permission', 'x-immich-admin-only', 'x-immich-state']),
    // The history names the replacement of a deprecated operation. Of other operations it adds nothing.
    ...(deprecated && pick(operation, ['x-immich-history'])),
  };
}

function canonicalParameter(parameter: Parameter): Parameter {
  const { name, in: place, required, deprecated, style, explode, schema } = parameter;
  const usualStyle = place === 'query' || place === 'cookie' ? 'form' : 'simple';
  return {
    name,
    in: place,
    ...(required && { required }),
    ...(deprecated && { deprecated }),
    ...(style !== undefined && style !== usualStyle && { style }),
    ...(explode !== undefined && explode !== ((style ?? usualStyle) === 'form') && { explode }),
    schema: canonicalSchema(schema),
  };
}

const canonicalHeaders = (headers: NonNullable<Response['headers']>) =>
  Object.fromEntries(
    Object.entries(headers).map(([name, { required, schema }]) => [
      name.toLowerCase(),
      { ...(required && { required }), ...(schema && { schema: canonicalSchema(schema) }) },
    ]),
  );

const canonicalContent = (content: Record<string, { schema: Schema }>) =>
  Object.fromEntries(
    Object.entries(content).map(([mediaType, { schema }]) => [
      mediaType,
      { schema: canonicalSchema(schema) },
    ]),
  );

/** A `bearer` scheme says `in: header`, which OpenAPI 3.0 has only for API keys. */
function canonicalSecuritySchemes(document: OpenApiDocument): Record<string, object> {
  return Object.fromEntries(
    Object.entries(document.components?.securitySchemes ?? {}).map(([name, scheme]) => {
      const {
        type,
        scheme: kind,
        bearerFormat,
        in: place,
        name: key,
        flows,
        openIdConnectUrl,
      } = scheme as Record<string, string>;
      return [
        name,
        type === 'http'
          ? { type, scheme: kind?.toLowerCase(), bearerFormat }
          : { type, in: place, name: key, flows, openIdConnectUrl },
      ];
    }),
  );
}

function pick<T extends object, K extends keyof T>(object: T, keys: readonly K[]): Partial<Pick<T, K>> {
  return Object.fromEntries(keys.filter((key) => key in object).map((key) => [key, object[key]])) as Partial<
    Pick<T, K>
  >;
}

function sortKeys<T>(value: T): T;
function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => sortKeys(item));
  if (typeof value !== 'object' || value === null) return value;
  const members = value as Record<string, unknown>;
  const sorted: Record<string, unknown> = {};
  // The plain sort is by code unit, too. No key is `__proto__`: such a document is refused when it is read.
  for (const key of Object.keys(members).sort()) {
    if (members[key] !== undefined) sorted[key] = sortKeys(members[key]);
  }
  return sorted;
}

/** By code unit, so that the order does not depend on the machine's locale. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
