import createClient, { type Client } from 'openapi-fetch';
import type { paths } from '../../generated/openapi.js';
import { operations } from '../../generated/operations.js';
import { HttpError } from '../errors.js';
import type { ClientOptions, RequestOptions } from '../options.js';
import { apiBase } from './base-url.js';
import type { DataOf, JsonOperation, OperationId, RequestOf, StreamOperation } from './operation-types.js';
import { checkPath } from './path-guard.js';
import { serialiseQuery } from './query.js';

/** How resources reach the server: an operation, what to send with it, and the caller's options. */
export class Transport {
  /** The typed openapi-fetch client itself. */
  readonly api: Client<paths>;
  readonly #client: Client<AnyPaths>;

  constructor(options: ClientOptions) {
    const settings = {
      baseUrl: apiBase(options.url),
      querySerializer: serialiseQuery,
      ...(options.apiKey !== undefined && { headers: { 'x-api-key': options.apiKey } }),
      ...(options.fetch && { fetch: options.fetch }),
    };
    this.api = createClient<paths>(settings);
    this.#client = createClient<AnyPaths>(settings);
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
      ...(options.signal && { signal: options.signal }),
      ...(options.headers && { headers: options.headers }),
    });
    // The error of an empty body is falsy, so the response decides.
    if (!answer.response.ok) throw new HttpError(method, template, answer.response.status, answer.error);
    return answer;
  }
}

/** All operations alike, for the one place that sends them; {@link RequestOf} and {@link DataOf} tell them apart. */
interface AnyRequest {
  path?: Record<string, string>;
  query?: Record<string, unknown>;
  header?: Record<string, unknown>;
  body?: unknown;
}

interface AnyOperation {
  parameters: {
    path?: Record<string, string>;
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
