import type { User } from '../state/accounts.js';
import type { Library } from '../state/library.js';
import { databaseTime } from '../state/moments.js';
import type { Schemas } from '../state/records.js';

/** A user as part of another object. */
export const userView = (user: User): Schemas['UserResponseDto'] => ({
  ...listedUserView(user),
  profileChangedAt: databaseTime(user.profileChangedAt),
});

/** A user as other users see them. */
export const listedUserView = (user: User): Schemas['UserResponseDto'] => ({
  id: user.id,
  email: user.email,
  name: user.name,
  profileImagePath: user.profileImage?.path ?? '',
  avatarColor: user.avatarColor ?? colorOf(user.email),
  profileChangedAt: user.profileChangedAt,
});

/** A user as they themselves and administrators see them. */
export const accountView = (user: User, library: Library): Schemas['UserAdminResponseDto'] => ({
  ...listedUserView(user),
  storageLabel: user.storageLabel,
  shouldChangePassword: user.shouldChangePassword,
  isAdmin: user.isAdmin,
  createdAt: user.createdAt,
  deletedAt: user.deletedAt,
  updatedAt: user.updatedAt,
  oauthId: '',
  quotaSizeInBytes: user.quotaSizeInBytes,
  quotaUsageInBytes: usageOf(user, library),
  status: user.status,
  license: user.license,
  // Every user starts in their own group.
  clusterGroupId: user.id,
});

function usageOf({ id }: User, { assets }: Library): number {
  const own = [...assets.values()].filter(({ ownerId }) => ownerId === id);
  return own.reduce((total, { bytes }) => total + bytes.length, 0);
}

const COLORS = [
  ...(['primary', 'pink', 'red', 'yellow', 'blue'] as const),
  ...(['green', 'purple', 'orange', 'gray', 'amber'] as const),
];

/** The color of a user who has not chosen one, computed from the email address. */
function colorOf(email: string): Schemas['UserAvatarColor'] {
  const sum = [...email].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return COLORS[sum % COLORS.length] ?? 'primary';
}
