import { checkText } from './arguments/check-arguments.js';
import { changedOptions, type ClientChanges, connect, releaseAfter } from './connection.js';
import type { ServerRelease } from './compat/server-release.js';
import { checkConnection, type ConnectionCheck } from './helpers/connection-check.js';
import { rawClient } from './http/raw/raw-calls.js';
import type { RawClient } from './http/raw/raw-client.js';
import { type ClientOptions, DEFAULT_RETRIES, type Limits, type RequestOptions } from './options.js';
import { addGroups, type Groups } from './resources/all-groups.js';
import type { Connection } from './resources/resource.js';

/** The operation groups, such as `albums` and `admin.users`. */
export interface ImmichClient extends Groups {}

/** A client for one server with one credential. Clients share no state; create as many as you need. */
export class ImmichClient {
  /** The typed openapi-fetch client used by the groups. It has every operation of the OpenAPI document. */
  readonly api: RawClient;
  /** @internal Whether the client uses a shared link. */
  readonly isSharedLinkClient: boolean;
  /** @internal Limits for operations that send several requests. */
  readonly limits: Required<Pick<Limits, 'retries' | 'totalTimeoutMs'>>;
  readonly #options: ClientOptions;
  readonly #connection: Connection;

  /** @internal */
  constructor(options: ClientOptions, sameServer?: ServerRelease) {
    this.#connection = connect(options, sameServer);
    const { transport } = this.#connection;
    // `Groups` is generated from the same table of classes; a test calls each method.
    addGroups(this, this.#connection);
    this.api = rawClient(transport.client);
    this.isSharedLinkClient = transport.isSharedLinkClient;
    const { retries = DEFAULT_RETRIES, totalTimeoutMs = 0 } = options;
    this.limits = { retries, totalTimeoutMs };
    this.#options = options;
  }

  /**
   * Creates a client for the same server with other options. A new credential replaces the current one, whatever its
   * kind; `apiKey: undefined` removes it. Every other option that you pass replaces the current value.
   */
  with(changes: ClientChanges): ImmichClient {
    return new ImmichClient(changedOptions(this.#options, changes), releaseAfter(changes, this.#connection));
  }

  /**
   * Logs in with email address and password, and returns a client that uses the new session. Its `auth.logout()` ends
   * the session. A wrong password rejects with an `HttpError` whose `reason` is `incorrect-login`.
   *
   * `POST /auth/login`, public.
   */
  async login(email: string, password: string, options?: RequestOptions): Promise<ImmichClient> {
    checkText('email', email);
    checkText('password', password);
    const { accessToken } = await this.with({ apiKey: undefined }).auth.login({ email, password }, options);
    return this.with({ accessToken });
  }

  /**
   * Checks the connection: whether the server responds, its version, the user, and which permissions the API key lacks.
   * Problems are returned in `error`; the call rejects only when aborted.
   *
   * `GET /server/version`, `GET /users/me`, `GET /api-keys/me`.
   */
  async check(options?: RequestOptions): Promise<ConnectionCheck> {
    return checkConnection(this, options);
  }
}

/**
 * Creates a client. Nothing is sent until you call a method. Throws an `ArgumentError` that names the option if a value
 * is invalid (such as a malformed URL or a second credential) or if the option does not exist, such as `apikey`.
 */
export function createImmichClient(options: ClientOptions): ImmichClient {
  return new ImmichClient(options);
}
