import type { FetchOptions, Middleware } from 'openapi-fetch';
import { ArgumentError } from '../../errors/index.js';
import type { Body } from '../call.js';
import { orFalsyReason } from '../unless-aborted.js';
import { checkHeaders } from '../header-guard.js';
import type { LightRequest } from '../light-request.js';
import type { RawClient } from './raw-client.js';
import { splitLink } from '../address/link-query.js';
import { operationAt } from '../all-operations.js';
import { fillPath } from '../address/path.js';
import { serialiseQuery } from '../address/query.js';

/** Prefix of path parameters in errors of a raw call. */
const RAW_PATH = 'params.path.';

/** Attaches the `Call` to a raw request, with the same checks as the methods. */
const rawCalls: Middleware = {
  onRequest({ request, schemaPath, params, options }) {
    const light: LightRequest = request;
    refuseUnknownOptions(light);
    // openapi-fetch leaves placeholders in the path if there are no parameters.
    fillPath(schemaPath, params.path ?? {}, RAW_PATH);
    const { link, query } = splitLink(params.query);
    if (link) light.url = light.url.replace(/\?.*/, '') + queryOf(query);
    light.call = {
      operation: operationAt(light.method, schemaPath),
      reading: options.parseAs === 'json' ? 'raw-json' : 'raw',
      headers: checkHeaders(Object.fromEntries(light.headers)),
      credential: link,
      // The body comes from `serialiseBody`.
      body: light.body as Body | undefined,
      limits: {},
      signal: light.signal,
      redirect: 'follow',
    };
  },
};

const VERBS = ['GET', 'PUT', 'POST', 'DELETE', 'PATCH'] as const;

/** The methods of openapi-fetch for untyped paths. */
type AnyClient = Readonly<
  Record<
    (typeof VERBS)[number],
    (path: string, init: Omit<FetchOptions<unknown>, 'params'>) => Promise<unknown>
  >
>;

/** The methods of the transport's openapi-fetch client, with the checks above. */
export function rawClient(client: AnyClient): RawClient {
  const calls = VERBS.map((verb) => [
    verb,
    async (path: string, init?: { signal?: AbortSignal }) => {
      if (init && 'middleware' in init) throw unknownOption('middleware');
      try {
        return await client[verb](path, { ...init, middleware: [rawCalls], pathSerializer: fillRawPath });
      } catch (error) {
        throw orFalsyReason(error, init?.signal);
      }
    },
  ]);
  // The same methods with other types.
  return Object.fromEntries(calls) as RawClient;
}

const fillRawPath: typeof fillPath = (template, parameters) => fillPath(template, parameters, RAW_PATH);

const queryOf = (query: Record<string, unknown> | undefined): string => {
  const text = serialiseQuery(query);
  return text && `?${text}`;
};

/** Rejects unknown options: openapi-fetch copies them to the request, where they have no effect. */
function refuseUnknownOptions(request: LightRequest): void {
  const unknown = Object.keys(request).find((name) => !REQUEST_FIELDS.has(name));
  if (unknown === undefined) return;
  throw unknownOption(unknown);
}

const unknownOption = (name: string): ArgumentError =>
  new ArgumentError(
    `A raw call has no option \`${name}\`; its options are \`params\`, \`body\`, \`headers\`, \`signal\` and \`parseAs\`.`,
  );

const REQUEST_FIELDS = new Set(['url', 'method', 'headers', 'body', 'signal', 'call']);
