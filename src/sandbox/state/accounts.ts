import type { Schemas } from './records.js';

/** A person with an account on the sandbox. */
export interface User {
  id: string;
  email: string;
  password: string;
  name: string;
  isAdmin: boolean;
  createdAt: string;
  updatedAt: string;
  /** Set while the user is scheduled for deletion, which can be undone. */
  deletedAt: string | null;
  status: Schemas['UserStatus'];
  storageLabel: string | null;
  shouldChangePassword: boolean;
  quotaSizeInBytes: number | null;
  /** `null`: derived from the email address. */
  avatarColor: Schemas['UserAvatarColor'] | null;
  pinCode: string | null;
  profileImage: { path: string; bytes: Buffer } | null;
  profileChangedAt: string;
  preferences: Schemas['UserPreferencesResponseDto'];
  license: Schemas['UserLicense'] | null;
  isOnboarded: boolean;
}

/** A key is deleted with its user. */
export interface ApiKey {
  id: string;
  secret: string;
  name: string;
  userId: string;
  permissions: readonly Schemas['Permission'][];
  createdAt: string;
  updatedAt: string;
}

/** A login, or a session that was created by another one. */
export interface Session {
  id: string;
  token: string;
  userId: string;
  /** The session that created this one; ending it ends this one too. */
  parentId: string | null;
  createdAt: string;
  updatedAt: string;
  expiresAt: string | null;
  deviceType: string;
  deviceOS: string;
  appVersion: string | null;
  isPendingSyncReset: boolean;
  /** Time until which the locked folder is unlocked. */
  pinExpiresAt: string | null;
}

/** A user who shares their assets with another user. */
export interface Partner {
  sharedById: string;
  sharedWithId: string;
  /** Whether the other user sees the assets in their timeline. */
  inTimeline: boolean;
}

export interface Notification {
  id: string;
  userId: string;
  createdAt: string;
  level: Schemas['NotificationLevel'];
  type: Schemas['NotificationType'];
  title: string;
  description: string | null;
  data: Schemas['NotificationDto']['data'] | null;
  readAt: string | null;
  deletedAt: string | null;
}
