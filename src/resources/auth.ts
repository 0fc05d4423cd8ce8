import type { RequestOptions } from '../options.js';
import type { Login, LoginResult, LogoutResult, TokenValidation } from '../types.js';
import { call, checkArguments, fields, text } from './check-arguments.js';
import { Resource } from './resource.js';

/** Sessions. A program is better off with an API key, which has its own permissions. */
export class AuthResource extends Resource {
  /**
   * Logs in with an email address and a password. The answer's `accessToken` is the new session's credential; this client
   * goes on with its own.
   *
   * `POST /auth/login`, public.
   */
  async login(login: Login, options?: RequestOptions): Promise<LoginResult> {
    return this.transport.call('login', { body: login }, options);
  }

  /**
   * Ends the session that the call is made with.
   *
   * `POST /auth/logout`, with a session.
   */
  async logout(options?: RequestOptions): Promise<LogoutResult> {
    return this.transport.call('logout', {}, options);
  }

  /**
   * Tells whether the credential of the call is valid. One that is not rejects with a 401.
   *
   * `POST /auth/validateToken`, any credential.
   */
  async validateToken(options?: RequestOptions): Promise<TokenValidation> {
    return this.transport.call('validateAccessToken', {}, options);
  }
}

checkArguments(AuthResource, {
  login: call({ login: fields({ email: text, password: text }) }),
  logout: call(),
  validateToken: call(),
});
