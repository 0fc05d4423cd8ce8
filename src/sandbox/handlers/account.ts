import { forbidden, unauthorized } from '../errors.js';
import type { Handlers } from './handler.js';
import { secret } from '../state/library.js';
import { accountView } from '../views/users.js';

type AccountOperations = 'login' | 'logout' | 'validateAccessToken' | 'getMyUser' | 'getMyApiKey';

export const accountHandlers: Handlers<AccountOperations> = {
  login({ body, library, response }) {
    const user = [...library.users.values()].find(({ email }) => email === body.email.toLowerCase());
    if (!user || user.password !== body.password) throw unauthorized('Incorrect email or password');
    const accessToken = secret(32);
    library.sessions.set(accessToken, user.id);
    response.cookie('immich_access_token', accessToken, { httpOnly: true, sameSite: 'lax', path: '/' });
    return {
      accessToken,
      userId: user.id,
      userEmail: user.email,
      name: user.name,
      isAdmin: user.isAdmin,
      profileImagePath: '',
      shouldChangePassword: false,
      isOnboarded: false,
    };
  },

  logout({ caller, library, response }) {
    if (caller.sessionToken) library.sessions.delete(caller.sessionToken);
    response.clearCookie('immich_access_token');
    return { successful: true, redirectUri: '/auth/login?autoLaunch=0' };
  },

  validateAccessToken: ({ caller }) => ({ authStatus: Boolean(caller.user) }),

  getMyUser({ caller, library }) {
    const own = [...library.assets.values()].filter(({ ownerId }) => ownerId === caller.user.id);
    return accountView(
      caller.user,
      own.reduce((total, { bytes }) => total + bytes.length, 0),
    );
  },

  getMyApiKey({ caller }) {
    if (!caller.apiKey) throw forbidden('Not authenticated with API Key');
    const { id, name, createdAt, permissions } = caller.apiKey;
    return { id, name, createdAt, updatedAt: createdAt, permissions };
  },
};
