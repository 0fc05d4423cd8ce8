import createClient, { type Client } from 'openapi-fetch';
import { operations } from '../../generated/operations.js';
import { HttpError } from '../errors.js';
import type { ClientOptions, RequestOptions } from '../options.js';
import { apiBase } from './base-url.js';
import type { DataOf, JsonOperation, OperationId, RequestOf, StreamOperation } from './operation-types.js';
import { checkPath } from './path-guard.js';
import { serialiseQuery } from './query.js';
import type { RawClient } from './raw-client.js';

/** How resources reach the server: an operation, what to send with it, and the caller's options. */
export class Transport {
  /** The openapi-fetch client itself. */
  readonly api: RawClient;
  readonly #client: Client<AnyPaths>;

  constructor(options: ClientOptions) {
    const settings = {
      baseUrl: apiBase(options.url),
      querySerializer: serialiseQuery,
      ...(options.apiKey !== undefined && { headers: { 'x-api-key': options.apiKey } }),
      ...(options.fetch && { fetch: options.fetch }),
    };
    this.#client = createClient<AnyPaths>(settings);
    // The same calls; only the types differ.
    this.api = this.#client as RawClient;
  }

  /** The JSON of a success; `undefined` for a 204. */
  async call<Id extends JsonOperation>(
    operation: Id,
    request: RequestOf<Id>,
    options: RequestOptions = {},
  ): Promise<DataOf<Id>> {
    const { data } = await this.#send(operation, request, options, 'json');
    // The contract says what this operation answers with; tests hold it against recorded answers.
    return data as DataOf<Id>;
  }

  /** The unread answer of a success, for operations that answer with a file. */
  async stream<Id extends StreamOperation>(
    operation: Id,
    request: RequestOf<Id>,
    options: RequestOptions = {},
  ): Promise<Response> {
    const { response } = await this.#send(operation, request, options, 'stream');
    return response;
  }

  async #send(
    operation: OperationId,
    request: AnyRequest,
    options: RequestOptions,
    parseAs: 'json' | 'stream',
  ) {
    const { method, path: template } = operations[operation];
    const { path, query, header, body } = request;
    checkPath(path);
    const answer = await this.#client[method](template, {
      params: { ...(path && { path }), ...(query && { query }), ...(header && { header }) },
      body,
      parseAs,
      // Otherwise fetch keeps a second copy of the file, for a redirect that Immich never answers with.
      ...(body instanceof FormData && { redirect: 'error' }),
      ...(options.signal && { signal: options.signal }),
      ...(options.headers && { headers: options.headers }),
    });
    const { response } = answer;
    const asked = parseAs === 'stream' && response.status === 304 && isConditional(options);
    // The error of an empty body is falsy, so the response decides.
    if (!response.ok && !asked) throw new HttpError(method, template, response.status, answer.error);
    return answer;
  }
}

/** Whether the caller asked for a 304 where nothing has changed. */
const isConditional = ({ headers }: RequestOptions): boolean => {
  const given = new Headers(headers);
  return given.has('if-none-match') || given.has('if-modified-since');
};

/** All operations alike, for the one place that sends them; {@link RequestOf} and {@link DataOf} tell them apart. */
interface AnyRequest {
  path?: Record<string, string | number>;
  query?: Record<string, unknown>;
  header?: Record<string, unknown>;
  body?: unknown;
}

interface AnyOperation {
  parameters: {
    path?: Record<string, string | number>;
    query?: Record<string, unknown>;
    header?: Record<string, unknown>;
  };
  requestBody?: { content: { 'application/json': unknown } };
  responses: {
    200: { content: { 'application/json': unknown } };
    default: { content: { 'application/json': unknown } };
  };
}

type AnyPaths = Record<string, Record<'get' | 'put' | 'post' | 'delete' | 'patch', AnyOperation>>;
