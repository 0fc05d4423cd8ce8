import { databaseTime } from '../state/moments.js';
import type { Schemas, User } from '../state/records.js';

/** A user as others see it. */
export const userView = ({ id, email, name, createdAt }: User): Schemas['UserResponseDto'] => ({
  id,
  email,
  name,
  profileImagePath: '',
  avatarColor: 'primary',
  profileChangedAt: databaseTime(createdAt),
});

/** A user as it sees itself. */
export const accountView = (user: User, quotaUsageInBytes: number): Schemas['UserAdminResponseDto'] => ({
  ...userView(user),
  profileChangedAt: user.createdAt,
  storageLabel: user.isAdmin ? 'admin' : null,
  shouldChangePassword: false,
  isAdmin: user.isAdmin,
  createdAt: user.createdAt,
  deletedAt: null,
  updatedAt: user.createdAt,
  oauthId: '',
  quotaSizeInBytes: null,
  quotaUsageInBytes,
  status: 'active',
  license: null,
  // Every user begins in a group of their own.
  clusterGroupId: user.id,
});
