import createClient, { type Client } from 'openapi-fetch';
import { ArgumentError } from '../errors/index.js';
import type { ClientOptions, FileOptions, RequestOptions } from '../options.js';
import { orFalsyReason } from './unless-aborted.js';
import { apiBase } from './address/base-url.js';
import type { Call } from './call.js';
import { type CredentialSource, credentialSource } from './secrets/credentials.js';
import { checkHeaders } from './header-guard.js';
import { serialiseBody } from './json-body.js';
import { LightRequest } from './light-request.js';
import { splitLink } from './address/link-query.js';
import type { OfficialOperation } from './operation.js';
import type { DataOf, JsonOperation, RequestOf, StreamOperation } from './operation-types.js';
import { fillPath } from './address/path.js';
import { serialiseQuery } from './address/query.js';
import type { AnyRequest, ReleaseHooks } from './release-hooks.js';
import { send } from './retry/loop.js';
import type { ServerSigns } from './server-signs.js';
import { limitsOf, type Settings, settingsOf } from './settings.js';
import { logInToLink } from './secrets/shared-link-login.js';
import { totalLimit } from './attempt-deadline.js';

/** Sends operations to the server: the operation, its request data and the caller's options. */
export class Transport {
  /** The openapi-fetch client, with the same network and checks. */
  readonly client: Client<AnyPaths>;
  /** Base URL of the API, such as `https://photos.example.com/api`. */
  readonly apiUrl: string;
  /** Whether the client uses a shared link. */
  readonly isSharedLinkClient: boolean;
  readonly #settings: Settings;
  readonly #credentials: CredentialSource;
  readonly #signs: ServerSigns | undefined;
  readonly #hooks: ReleaseHooks | undefined;

  constructor(options: ClientOptions, signs?: ServerSigns, hooks?: ReleaseHooks) {
    this.#signs = signs;
    this.#hooks = hooks;
    this.apiUrl = apiBase(options.url);
    this.isSharedLinkClient = options.sharedLink !== undefined;
    this.#settings = settingsOf(options);
    this.#credentials = credentialSource(options, (link, password) =>
      logInToLink(async (call) => (await this.#send(call, {})).response, link, password),
    );
    this.client = createClient<AnyPaths>({
      baseUrl: this.apiUrl,
      fetch: this.#carry.bind(this),
      pathSerializer: fillPath,
      querySerializer: serialiseQuery,
      bodySerializer: serialiseBody,
      // openapi-fetch only constructs it and passes it to `fetch`.
      Request: LightRequest as typeof Request,
    });
  }

  /** Returns the JSON of a success; `undefined` for a 204. */
  call<Id extends JsonOperation>(
    operation: OfficialOperation<Id>,
    request: RequestOf<Id>,
    options?: RequestOptions,
  ): Promise<DataOf<Id>> {
    // The contract describes the responses of this operation; tests compare it with recorded ones.
    return this.send(operation, request, options) as Promise<DataOf<Id>>;
  }

  /**
   * Returns the unread response of a success, for operations that return a file. Its body rejects if it stalls or is
   * truncated.
   */
  stream<Id extends StreamOperation>(
    operation: OfficialOperation<Id>,
    request: RequestOf<Id>,
    options?: FileOptions,
  ): Promise<Response> {
    return this.send(operation, request, options) as Promise<Response>;
  }

  /** Returns the result of an operation: JSON, `undefined`, or the unread response. */
  async send(operation: OfficialOperation, request: AnyRequest, options?: FileOptions): Promise<unknown> {
    const call = callOf(operation, request, options);
    const hooks = this.#hooks;
    const ready = hooks?.before(operation, request, call.signal);
    if (ready) await ready;
    let response: Response;
    try {
      ({ response } = await this.#send(call, request));
    } catch (thrown) {
      const error = orFalsyReason(thrown, call.signal);
      throw hooks ? await hooks.explain(operation, error, call.signal) : error;
    }
    if (operation.response === 'file') return response;
    hooks?.adapt(operation.operationId, call.data);
    return call.data;
  }

  /**
   * openapi-fetch builds the URL. Headers and body bypass it, because its handling costs more than the rest of the
   * call.
   */
  #send(call: Call, { path = {}, query }: AnyRequest) {
    const { method, path: template } = call.operation;
    const params = query ? { path, query: splitLink(query).query ?? {} } : { path };
    return this.client[method](template, { params, parseAs: 'stream', call });
  }

  #carry({ call, url }: LightRequest): Promise<Response> {
    if (!call) throw new TypeError('The request has no call.');
    if (!url.startsWith(`${this.apiUrl}/`)) {
      // The credential would be sent to another server.
      throw new ArgumentError(
        'A raw call needs a path that begins with `/`; `baseUrl` is not allowed. Create a client for another `url`.',
      );
    }
    const limits = limitsOf(call.limits, this.#settings.limits, call.body);
    const total = totalLimit(limits.totalTimeoutMs);
    return send({
      call,
      url,
      limits,
      total,
      settings: this.#settings,
      credentials: this.#credentials,
      signs: this.#signs,
    });
  }
}

const NO_OPTIONS: FileOptions = {};
const URL_ENCODED = { 'content-type': 'application/x-www-form-urlencoded' };

function callOf(operation: OfficialOperation, request: AnyRequest, options: FileOptions = NO_OPTIONS): Call {
  const { redirect = 'follow' } = options;
  if (redirect !== 'follow' && redirect !== 'error') {
    throw new ArgumentError("`redirect` must be 'follow' or 'error'.");
  }
  const isUrlEncoded = request.body instanceof URLSearchParams;
  return {
    operation,
    reading: operation.response,
    headers: headersOf(isUrlEncoded ? URL_ENCODED : request.header, options.headers),
    credential: splitLink(request.query).link,
    body: isUrlEncoded ? String(request.body) : serialiseBody(request.body),
    limits: options,
    signal: options.signal,
    redirect,
  };
}

const headersOf = (ofOperation: AnyRequest['header'], ofCaller: RequestOptions['headers']) =>
  ofOperation || ofCaller ? { ...checkHeaders(ofOperation), ...checkHeaders(ofCaller) } : undefined;

interface AnyOperation {
  parameters: { path?: Record<string, string | number>; query?: Record<string, unknown> };
  responses: { 200: { content: { 'application/json': unknown } } };
}

type AnyPaths = Record<string, Record<'get' | 'put' | 'post' | 'delete' | 'patch', AnyOperation>>;
