import { badRequest } from '../errors.js';
import type { Handlers } from './handler.js';
import type { User } from '../state/accounts.js';
import { elevate } from '../state/sessions.js';

type PinOperations =
  'setupPinCode' | 'changePinCode' | 'resetPinCode' | 'unlockAuthSession' | 'lockAuthSession';

/** The PIN code of a user opens the locked folder for a session. */
export const pinCodeHandlers: Handlers<PinOperations> = {
  setupPinCode({ body, caller: { user } }) {
    if (user.pinCode !== null) throw badRequest('User already has a PIN code');
    user.pinCode = body.pinCode;
  },

  changePinCode({ body, caller: { user } }) {
    requireProof(user, body);
    user.pinCode = body.newPinCode;
  },

  /** Locks every session of the user. */
  resetPinCode({ body, caller: { user }, library }) {
    requireProof(user, body);
    user.pinCode = null;
    for (const session of library.sessions.values()) {
      if (session.userId === user.id) session.pinExpiresAt = null;
    }
  },

  /** Only the PIN code opens the folder, not the password. */
  unlockAuthSession({ body, caller: { user, session } }) {
    if (!session) throw badRequest(NEEDS_SESSION);
    requireProof(user, body.pinCode === undefined ? {} : { pinCode: body.pinCode });
    elevate(session);
  },

  lockAuthSession({ caller: { session } }) {
    if (!session) throw badRequest(NEEDS_SESSION);
    session.pinExpiresAt = null;
  },
};

export const NEEDS_SESSION = 'This endpoint can only be used with a session token';

/** If there is a password, the PIN code is ignored. */
function requireProof(user: User, { password, pinCode }: { password?: string; pinCode?: string }): void {
  if (user.pinCode === null) throw badRequest('User does not have a PIN code');
  if (password) {
    if (password !== user.password) throw badRequest('Wrong password');
  } else if (pinCode) {
    if (pinCode !== user.pinCode) throw badRequest('Wrong PIN code');
  } else {
    throw badRequest('Either password or pinCode is required');
  }
}
