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

/**
 * Raised whenever the same input would yield different bytes, so that a stored contract shows which rules created it.
 */
export const CANONICALISER_VERSION = 4;

/**
 * Returns the canonical form of a document, without differences in order, prefixes, wrappers, descriptions and keys
 * outside OpenAPI 3.0. Two canonical documents are equal if and only if their interfaces are.
 */
export function canonicalise(source: OpenApiDocument): OpenApiDocument {
  const { document, basePath } = withoutPrefix(source);
  const paths: Record<string, PathItem> = {};
  for (const { path, method, operation } of operationsOf(document)) {
    paths[path] = { ...paths[path], [method]: canonicalOperation(operation, document.security) };
  }
  // Schemas without references from operations are kept: the events of `/sync/stream` are among them.
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

/** Serialises a canonical document. */
export const serialise = (document: object): string => `${JSON.stringify(document, null, 2)}\n`;

const API_PREFIX = '/api';

/** Removes the base path from the paths of a document, and returns both. */
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
 * Some servers repeat the `/api` of their base URL in their paths. A few paths can lack it, such as a health check,
 * unless they would then equal another path.
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
 * Returns the path of a server URL. The host is ignored, because it does not change the interface; no path, or a path
 * that ends in `/api`, means the usual `/api`.
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
      // With sorted keys, because the order of the list depends on its text.
      security: sortKeys(security).sort((a, b) => compare(JSON.stringify(a), JSON.stringify(b))),
    }),
    ...pick(operation, ['x-immich-permission', 'x-immich-admin-only', 'x-immich-state']),
    // The history names the replacement of a deprecated operation. For other operations it is not needed.
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

/** Some `bearer` schemes have `in: header`, which OpenAPI 3.0 defines only for API keys. */
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
  // The default sort is by code unit. A key `__proto__` cannot occur: such a document is rejected when it is read.
  for (const key of Object.keys(members).sort()) {
    if (members[key] !== undefined) sorted[key] = sortKeys(members[key]);
  }
  return sorted;
}

/** Compares by code unit, so that the order does not depend on the locale. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
