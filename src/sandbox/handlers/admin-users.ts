import { badRequest, forbidden } from '../errors.js';
import type { Handlers } from './handler.js';
import { statisticsOf } from './assets.js';
import { requireFreeEmail } from './users.js';
import type { User } from '../state/accounts.js';
import { now } from '../state/clock.js';
import type { Library } from '../state/library.js';
import { removeUser } from '../state/removal.js';
import { sessionsOf } from '../state/sessions.js';
import { activeUser, activeUsers, changePreferences, newUser } from '../state/users.js';
import { sessionView } from '../views/sessions.js';
import { accountView } from '../views/users.js';

type AdminUserOperations =
  | 'searchUsersAdmin'
  | 'createUserAdmin'
  | 'getUserAdmin'
  | 'updateUserAdmin'
  | 'deleteUserAdmin'
  | 'restoreUserAdmin'
  | 'getUserStatisticsAdmin'
  | 'getUserSessionsAdmin'
  | 'getUserPreferencesAdmin'
  | 'updateUserPreferencesAdmin';

export const adminUserHandlers: Handlers<AdminUserOperations> = {
  searchUsersAdmin({ query, library }) {
    const users = query.withDeleted ? [...library.users.values()] : activeUsers(library);
    return users
      .filter(({ id }) => query.id === undefined || id === query.id)
      .toReversed()
      .map((user) => accountView(user, library));
  },

  createUserAdmin({ body, library }) {
    const { notify: _, email, storageLabel, ...facts } = body;
    const address = email.toLowerCase();
    requireFreeEmail(address, undefined, library);
    if (!facts.password) throw badRequest('password is required');
    const user = newUser({ ...facts, email: address, storageLabel: storageLabel || null });
    library.users.set(user.id, user);
    return accountView(user, library);
  },

  getUserAdmin: ({ path, library }) => accountView(anyUser(path.id, library), library),

  updateUserAdmin({ body, caller, path, library }) {
    const user = knownUser(path.id, library);
    if (body.isAdmin !== undefined && body.isAdmin !== user.isAdmin && user === caller.user) {
      throw badRequest('Admin status can only be changed by another admin');
    }
    const { email, storageLabel, ...facts } = body;
    requireFreeEmail(email?.toLowerCase(), user, library);
    const holder = activeUsers(library).find((one) => storageLabel && one.storageLabel === storageLabel);
    if (holder && holder !== user) throw badRequest('Storage label already in use by another account');
    Object.assign(user, facts, { updatedAt: now() });
    if (email !== undefined) user.email = email.toLowerCase();
    if (storageLabel !== undefined) user.storageLabel = storageLabel || null;
    return accountView(user, library);
  },

  /** A user can be restored, unless the deletion is forced. */
  deleteUserAdmin({ body, caller, path, library }) {
    const user = knownUser(path.id, library);
    if (user === caller.user) throw forbidden('Cannot delete your own account');
    user.status = body.force ? 'removing' : 'deleted';
    user.deletedAt = now();
    const view = accountView(user, library);
    if (body.force) removeUser(library, user.id);
    return view;
  },

  restoreUserAdmin({ path, library }) {
    const user = anyUser(path.id, library);
    Object.assign(user, { status: 'active', deletedAt: null, updatedAt: now() });
    return accountView(user, library);
  },

  getUserStatisticsAdmin: ({ path, query, library }) =>
    statisticsOf(
      [...library.assets.values()].filter(({ ownerId }) => ownerId === path.id),
      query,
    ),

  getUserSessionsAdmin({ path, library }) {
    const user = activeUser(library, path.id);
    return user ? sessionsOf(user.id, library).map((session) => sessionView(session)) : [];
  },

  getUserPreferencesAdmin: ({ path, library }) => anyUser(path.id, library).preferences,

  updateUserPreferencesAdmin({ body, path, library }) {
    const user = knownUser(path.id, library);
    changePreferences(user, body);
    return user.preferences;
  },
};

/** Returns the user by ID, even if scheduled for deletion. */
function anyUser(id: string, { users }: Library): User {
  const user = users.get(id);
  if (!user) throw badRequest('User not found');
  return user;
}

function knownUser(id: string, library: Library): User {
  const user = activeUser(library, id);
  if (!user) throw badRequest('User not found');
  return user;
}
