import { badRequest, failed } from '../errors.js';
import type { Handlers } from './handler.js';
import type { User } from '../state/accounts.js';
import { now } from '../state/clock.js';
import type { Library } from '../state/library.js';
import { activeUser, activeUsers } from '../state/users.js';
import { accountView, listedUserView } from '../views/users.js';

export const userHandlers: Handlers<'searchUsers' | 'getUser' | 'getMyUser' | 'updateMyUser'> = {
  searchUsers: ({ library }) => activeUsers(library).toReversed().map(listedUserView),

  getUser({ path, library }) {
    const user = activeUser(library, path.id);
    if (!user) throw badRequest('User not found');
    return listedUserView(user);
  },

  getMyUser: ({ caller, library }) => accountView(caller.user, library),

  updateMyUser({ body, caller: { user }, library }) {
    const email = body.email?.toLowerCase();
    requireFreeEmail(email, user, library);
    const { name, avatarColor, password } = body;
    // Only the database detects an empty update.
    if ([email, name, avatarColor, password].every((value) => value === undefined)) {
      throw failed('update my user');
    }
    if (email !== undefined) user.email = email;
    if (name !== undefined) user.name = name;
    if (avatarColor !== undefined) user.avatarColor = avatarColor;
    if (password) Object.assign(user, { password, shouldChangePassword: false });
    user.updatedAt = now();
    return accountView(user, library);
  },
};

export const EMAIL_TAKEN = 'Email is not available';

/** An email address belongs to one user. */
export function requireFreeEmail(email: string | undefined, user: User | undefined, library: Library): void {
  const holder = activeUsers(library).find((one) => one.email === email);
  if (holder && holder !== user) throw badRequest(EMAIL_TAKEN);
}
