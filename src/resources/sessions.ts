import type { Check } from '../arguments/signatures.js';
import { AUTH, SESSIONS } from '../../generated/operations.js';
import { SessionsOperations } from '../../generated/resources/sessions.js';
import { ArgumentError } from '../errors/index.js';
import type { RequestOptions } from '../options.js';
import { call, type Signatures, id, optional } from './check-arguments.js';

/** Sessions: devices where you are logged in, and their access to the locked folder. */
export class SessionsResource extends SessionsOperations {
  /**
   * Opens the locked folder for the session of this client, with your PIN code of six digits. It closes after 15
   * minutes, or later if it is used. This requires a session (`accessToken`, from `login`). Rejects with an `HttpError`
   * whose `reason` is `wrong-pin-code`, `no-pin-code` if you have none (set it with `auth.setupPinCode`), or
   * `session-required` for an API key.
   *
   * `POST /auth/session/unlock`.
   */
  async unlock(pinCode: string, options?: RequestOptions): Promise<void> {
    await this.transport.call(AUTH.unlockAuthSession, { body: { pinCode } }, options);
  }

  /**
   * Closes the locked folder for the session of this client, or for another of your sessions by its ID. Without an ID,
   * an API key rejects with an `HttpError` whose `reason` is `session-required`.
   *
   * `POST /auth/session/lock`, or `POST /sessions/{id}/lock`, permission `session.lock`.
   */
  async lock(id?: string, options?: RequestOptions): Promise<void> {
    if (id === undefined) await this.transport.call(AUTH.lockAuthSession, {}, options);
    else await this.transport.call(SESSIONS.lockSession, { path: { id } }, options);
  }

  /** @internal */
  static override signatures(): Signatures<Omit<SessionsResource, keyof SessionsOperations>> {
    return {
      lock: call({ id: optional(id) }),
      unlock: call({ pinCode }),
    };
  }
}

/** The message does not repeat the value, which is a secret. */
const pinCode: Check = (name, value) => {
  if (typeof value === 'string' && /^\d{6}$/.test(value)) return;
  throw new ArgumentError(`\`${name}\` must be text of six digits.`);
};
