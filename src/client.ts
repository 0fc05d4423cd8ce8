import { checkText } from './arguments/check-arguments.js';
import { changedOptions, type ClientChanges, connect, releaseAfter } from './connection.js';
import type { ServerRelease } from './compat/server-release.js';
import { checkConnection, type ConnectionCheck } from './helpers/connection-check.js';
import { rawClient } from './http/raw/raw-calls.js';
import type { RawClient } from './http/raw/raw-client.js';
import { type ClientOptions, DEFAULT_RETRIES, type Limits, type RequestOptions } from './options.js';
import { type Groups, groupsOf } from './resources/all-groups.js';
import type { Connection } from './resources/resource.js';

/** The groups of operations, such as `albums` and `admin.users`. */
export interface ImmichClient extends Groups {}

/** A client of one server, as one identity. Clients share nothing: make as many as you like. */
export class ImmichClient {
  /** The typed openapi-fetch client below the resources: every operation of the contract, as the contract says it. */
  readonly api: RawClient;
  /** @internal Whether it is a shared link's. */
  readonly isVisitor: boolean;
  /** @internal Its limits for what takes several requests. */
  readonly limits: Required<Pick<Limits, 'retries' | 'totalTimeoutMs'>>;
  readonly #options: ClientOptions;
  readonly #connection: Connection;

  /** @internal */
  constructor(options: ClientOptions, sameServer?: ServerRelease) {
    this.#connection = connect(options, sameServer);
    const { transport } = this.#connection;
    Object.assign(this, groupsOf(this.#connection));
    this.api = rawClient(transport.client);
    this.isVisitor = transport.isVisitor;
    const { retries = DEFAULT_RETRIES, totalTimeoutMs = 0 } = options;
    this.limits = { retries, totalTimeoutMs };
    this.#options = options;
  }

  /**
   * Derives a client of the same server. A credential takes the place of this client's, whichever kind it is
   * (`apiKey: undefined` is nobody's); so does every other option that is given.
   */
  with(changes: ClientChanges): ImmichClient {
    return new ImmichClient(changedOptions(this.#options, changes), releaseAfter(changes, this.#connection));
  }

  /**
   * Logs in with an email address and a password, and derives a client that is the new session. Its `auth.logout()` ends
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
   * Finds out whether the client works: is there a server, which version, who is the client to it, and which permissions does its API key
   * lack. What goes wrong is in the answer's `error`; rejects only where it is aborted.
   *
   * `GET /server/version`, `GET /users/me`, `GET /api-keys/me`.
   */
  async check(options?: RequestOptions): Promise<ConnectionCheck> {
    return checkConnection(this, options);
  }
}

/**
 * Creates a client; nothing is sent until a method is called. Throws an `ArgumentError` that names the option if an option cannot be right,
 * such as an address, a key that no header can carry, or a second credential, and if it does not exist, such as `apikey`.
 */
export function createImmichClient(options: ClientOptions): ImmichClient {
  return new ImmichClient(options);
}
