import { ArgumentError } from '../errors/index.js';
import type { ClientOptions, FileOptions, RequestOptions } from '../options.js';
import { apiBase } from './address/base-url.js';
import type { Call, HeaderBag } from './call.js';
import { type CredentialSource, credentialSource } from './secrets/credentials.js';
import { checkHeaders } from './header-guard.js';
import { serialiseBody } from './json-body.js';
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
      logInToLink((call) => this.carry(call, this.apiUrl + call.operation.path), link, password),
    );
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
    const { link, query } = splitLink(request.query);
    const call = callOf(operation, request, link, options);
    const hooks = this.#hooks;
    const ready = hooks?.before(operation, request, call.signal);
    if (ready) await ready;
    let response: Response;
    try {
      const search = serialiseQuery(query);
      const url = this.apiUrl + fillPath(operation.path, request.path ?? {}) + (search && `?${search}`);
      response = await this.carry(call, url);
    } catch (error) {
      throw hooks ? await hooks.explain(operation, error, call.signal) : error;
    }
    if (operation.response === 'file') return response;
    hooks?.adapt(operation.operationId, call.data);
    return call.data;
  }

  /** Sends a call to a URL below `apiUrl`, and retries it. */
  carry(call: Call, url: string): Promise<Response> {
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

function callOf(
  operation: OfficialOperation,
  request: AnyRequest,
  credential: HeaderBag | undefined,
  options: FileOptions = NO_OPTIONS,
): Call {
  const { redirect = 'follow' } = options;
  if (redirect !== 'follow' && redirect !== 'error') {
    throw new ArgumentError("`redirect` must be 'follow' or 'error'.");
  }
  const isUrlEncoded = request.body instanceof URLSearchParams;
  return {
    operation,
    reading: operation.response,
    headers: headersOf(isUrlEncoded ? URL_ENCODED : request.header, options.headers),
    credential,
    body: isUrlEncoded ? String(request.body) : serialiseBody(request.body),
    limits: options,
    signal: options.signal,
    redirect,
  };
}

const headersOf = (ofOperation: AnyRequest['header'], ofCaller: RequestOptions['headers']) =>
  ofOperation || ofCaller ? { ...checkHeaders(ofOperation), ...checkHeaders(ofCaller) } : undefined;
