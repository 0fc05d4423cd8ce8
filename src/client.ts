import { checkConnection, type ConnectionCheck } from './helpers/connection-check.js';
import { checkFields, checkObject, checkText } from './arguments/check-arguments.js';
import { ArgumentError } from './errors/index.js';
import {
  type ClientOptions,
  type ClientSettings,
  type Credential,
  DEFAULT_RETRIES,
  type Limits,
  type RequestOptions,
} from './options.js';
import { ReleaseGuard } from './compat/release-guard.js';
import { ServerRelease } from './compat/server-release.js';
import { CLIENT_OPTION_NAMES } from './http/check-options.js';
import type { RawClient } from './http/raw/raw-client.js';
import { Transport } from './http/transport.js';
import { type Groups, groupsOf } from './resources/groups.js';

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
  readonly #release: ServerRelease;

  /** @internal */
  constructor(options: ClientOptions, sameServer?: ServerRelease) {
    checkFields('options', options, CLIENT_OPTION_NAMES);
    const askForVersion = () => transport.call('getServerVersion', {});
    this.#release = new ServerRelease(options.serverVersion, askForVersion, sameServer);
    const transport = new Transport(options, this.#release, new ReleaseGuard(this.#release));
    Object.assign(this, groupsOf(transport, this.#release));
    this.api = transport.api;
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
    checkObject('changes', changes);
    if ('url' in changes)
      throw new ArgumentError('`with` keeps the server: make a client for another `url`.');
    const { apiKey, accessToken, sharedLink, ...settings } = this.#options;
    const credential = CREDENTIALS.some((name) => name in changes) ? {} : { apiKey, accessToken, sharedLink };
    // One of the two brings the credential, and the transport refuses a second one.
    const options = { ...settings, ...credential, ...changes } as ClientOptions;
    // It is the same server, unless told that its version is another.
    return new ImmichClient(options, 'serverVersion' in changes ? undefined : this.#release);
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

/** What `with` can change: everything but the server. */
export type ClientChanges = Partial<Omit<ClientSettings, 'url'>> & Credential;

const CREDENTIALS = ['apiKey', 'accessToken', 'sharedLink'] as const;

/**
 * Creates a client; nothing is sent until a method is called. Throws an `ArgumentError` that names the option if an option cannot be right,
 * such as an address, a key that no header can carry, or a second credential, and if it does not exist, such as `apikey`.
 */
export function createImmichClient(options: ClientOptions): ImmichClient {
  return new ImmichClient(options);
}
