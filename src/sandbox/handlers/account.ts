import { badRequest, unauthorized } from '../errors.js';
import type { Handlers } from './handler.js';
import { now } from '../state/clock.js';
import { deviceOf, endSession, isElevated, startSession } from '../state/sessions.js';
import { activeUsers } from '../state/users.js';
import { accountView } from '../views/users.js';

type AccountOperations =
  'login' | 'logout' | 'validateAccessToken' | 'getAuthStatus' | 'changePassword' | 'signUpAdmin';

export const accountHandlers: Handlers<AccountOperations> = {
  login({ body, library, request, response }) {
    const user = activeUsers(library).find(({ email }) => email === body.email.toLowerCase());
    if (!user || user.password !== body.password) throw unauthorized('Incorrect email or password');
    const { token: accessToken } = startSession(library, { userId: user.id, ...deviceOf(request) });
    response.cookie('immich_access_token', accessToken, { httpOnly: true, sameSite: 'lax', path: '/' });
    return {
      accessToken,
      userId: user.id,
      userEmail: user.email,
      name: user.name,
      isAdmin: user.isAdmin,
      profileImagePath: user.profileImage?.path ?? '',
      shouldChangePassword: user.shouldChangePassword,
      isOnboarded: user.isOnboarded,
    };
  },

  logout({ caller, library, response }) {
    if (caller.session) endSession(caller.session, library);
    response.clearCookie('immich_access_token');
    return { successful: true, redirectUri: '/auth/login?autoLaunch=0' };
  },

  validateAccessToken: ({ caller }) => ({ authStatus: Boolean(caller.user) }),

  getAuthStatus: ({ caller: { user, session } }) => ({
    pinCode: user.pinCode !== null,
    password: true,
    isElevated: isElevated(session),
    ...(session?.expiresAt != null && { expiresAt: session.expiresAt }),
    ...(session?.pinExpiresAt != null && { pinExpiresAt: session.pinExpiresAt }),
  }),

  /** Ends all other sessions of the user; `invalidateSessions` is ignored. */
  changePassword({ body, caller: { user, session }, library }) {
    if (body.password !== user.password) throw badRequest('Wrong password');
    user.password = body.newPassword;
    user.updatedAt = now();
    for (const other of library.sessions.values()) {
      if (other.userId === user.id && other.id !== session?.id) endSession(other, library);
    }
    return accountView(user, library);
  },

  /** The sandbox has its administrator from the start. */
  signUpAdmin() {
    throw badRequest('The server already has an admin');
  },
};
