import { randomUUID } from 'node:crypto';
import { now } from './clock.js';
import type { User } from './accounts.js';

/** The user with the id, unless their deletion is scheduled. */
export function activeUser({ users }: Users, id: string): User | undefined {
  const user = users.get(id);
  return user?.deletedAt === null ? user : undefined;
}

/** All users whose deletion is not scheduled. */
export const activeUsers = ({ users }: Users): User[] =>
  [...users.values()].filter(({ deletedAt }) => deletedAt === null);

interface Users {
  users: Map<string, User>;
}

export type NewUser = Pick<User, 'email' | 'password' | 'name'> & Partial<User>;

export function newUser(given: NewUser): User {
  const createdAt = given.createdAt ?? now();
  return {
    id: randomUUID(),
    isAdmin: false,
    createdAt,
    updatedAt: createdAt,
    deletedAt: null,
    status: 'active',
    storageLabel: null,
    // Immich creates this for every new user except the one who sets up the server.
    shouldChangePassword: true,
    quotaSizeInBytes: null,
    avatarColor: null,
    pinCode: null,
    profileImage: null,
    profileChangedAt: createdAt,
    preferences: defaultPreferences(),
    license: null,
    isOnboarded: false,
    ...given,
  };
}

const GIB = 1024 ** 3;

const defaultPreferences = (): User['preferences'] => ({
  albums: { defaultAssetOrder: 'desc' },
  folders: { enabled: false, sidebarWeb: false },
  memories: { enabled: true, duration: 5, sidebarWeb: false },
  people: { enabled: true, sidebarWeb: false, minimumFaces: 3 },
  sharedLinks: { enabled: true, sidebarWeb: false },
  ratings: { enabled: false },
  tags: { enabled: false, sidebarWeb: false },
  emailNotifications: { enabled: true, albumInvite: true, albumUpdate: true },
  download: { archiveSize: 4 * GIB, includeEmbeddedVideos: false },
  purchase: { showSupportBadge: true, hideBuyButtonUntil: '2022-02-12T00:00:00.000Z' },
  cast: { gCastEnabled: false },
  recentlyAdded: { sidebarWeb: false },
});

/** Updates the given preferences, and keeps the others. */
export function changePreferences(user: User, update: object): void {
  for (const [group, changes] of Object.entries(update)) {
    const current: unknown = Reflect.get(user.preferences, group);
    if (typeof current === 'object' && current !== null) Object.assign(current, changes);
  }
}
