// Generated from openapi/ (Immich 3.2.2) by `npm run generate`. Do not edit.

import { operationsClass } from '../../src/resources/operations-class.js';
import { AUTH } from '../operations.js';
import type { RequestOptions } from '../../src/options.js';

import type {
  AdminSignUp,
  AdminUser,
  AuthStatus,
  Login,
  LoginResult,
  LogoutResult,
  OAuthAuthorization,
  OAuthBackchannelLogout,
  OAuthFinish,
  OAuthStart,
  PasswordChange,
  PinCodeChange,
  PinCodeReset,
  PinCodeSetup,
  SessionUnlock,
  TokenValidation,
} from '../types.js';

/** The plain operations of `auth`. */
export interface AuthOperations {
  /**
   * Ends sessions on request of the OAuth provider.
   *
   * `POST /oauth/backchannel-logout`, public, since 3.0.0.
   */
  backchannelLogout(body: OAuthBackchannelLogout, options?: RequestOptions): Promise<void>;

  /**
   * Changes your password.
   *
   * `POST /auth/change-password`, permission `auth.changePassword`.
   */
  changePassword(body: PasswordChange, options?: RequestOptions): Promise<AdminUser>;

  /**
   * Changes your PIN code.
   *
   * `PUT /auth/pin-code`, permission `pinCode.update`.
   */
  changePinCode(body: PinCodeChange, options?: RequestOptions): Promise<void>;

  /**
   * Completes an OAuth login and returns a session.
   *
   * `POST /oauth/callback`, public.
   */
  finishOAuth(body: OAuthFinish, options?: RequestOptions): Promise<LoginResult>;

  /**
   * Links an OAuth account to your user.
   *
   * `POST /oauth/link`.
   */
  linkOAuth(body: OAuthFinish, options?: RequestOptions): Promise<AdminUser>;

  /**
   * Closes the locked folder for the session that the call is made with.
   *
   * `POST /auth/session/lock`.
   */
  lockSession(options?: RequestOptions): Promise<void>;

  /**
   * Logs in with an email address and a password.
   *
   * `POST /auth/login`, public.
   */
  login(body: Login, options?: RequestOptions): Promise<LoginResult>;

  /**
   * Ends the session that the call is made with.
   *
   * `POST /auth/logout`.
   */
  logout(options?: RequestOptions): Promise<LogoutResult>;

  /**
   * Redirects an OAuth response to the mobile app.
   *
   * `GET /oauth/mobile-redirect`, public.
   */
  mobileRedirect(options?: RequestOptions): Promise<void>;

  /**
   * Removes your PIN code.
   *
   * `DELETE /auth/pin-code`, permission `pinCode.delete`.
   */
  resetPinCode(body?: PinCodeReset, options?: RequestOptions): Promise<void>;

  /**
   * Sets your first PIN code, which protects the locked folder.
   *
   * `POST /auth/pin-code`, permission `pinCode.create`.
   */
  setupPinCode(body: PinCodeSetup, options?: RequestOptions): Promise<void>;

  /**
   * Creates the first administrator of a new server.
   *
   * `POST /auth/admin-sign-up`, public.
   */
  signUpAdmin(body: AdminSignUp, options?: RequestOptions): Promise<AdminUser>;

  /**
   * Starts an OAuth login and returns the URL of the provider's login page.
   *
   * `POST /oauth/authorize`, public.
   */
  startOAuth(body: OAuthStart, options?: RequestOptions): Promise<OAuthAuthorization>;

  /**
   * Reports whether you have a password and a PIN code, and whether the session can read the locked folder.
   *
   * `GET /auth/status`.
   */
  status(options?: RequestOptions): Promise<AuthStatus>;

  /**
   * Unlinks the OAuth account from your user.
   *
   * `POST /oauth/unlink`.
   */
  unlinkOAuth(options?: RequestOptions): Promise<AdminUser>;

  /**
   * Opens the locked folder for the session that the call is made with, by PIN code.
   *
   * `POST /auth/session/unlock`.
   */
  unlockSession(body?: SessionUnlock, options?: RequestOptions): Promise<void>;

  /**
   * Checks whether the credential of the call is valid.
   *
   * `POST /auth/validateToken`.
   */
  validateToken(options?: RequestOptions): Promise<TokenValidation>;
}

/** The class of the group `auth`, for `createClient` of `immich-client/groups`. */
export const AuthOperations = /* @__PURE__ */ operationsClass<AuthOperations>(AUTH);
