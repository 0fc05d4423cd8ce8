import type { Session } from '../state/accounts.js';
import type { Schemas } from '../state/records.js';

/** A session as its user sees it; `current` is the session that requests it. */
export const sessionView = (session: Session, current?: Session): Schemas['SessionResponseDto'] => ({
  id: session.id,
  createdAt: session.createdAt,
  updatedAt: session.updatedAt,
  ...(session.expiresAt !== null && { expiresAt: session.expiresAt }),
  current: session.id === current?.id,
  appVersion: session.appVersion,
  deviceOS: session.deviceOS,
  deviceType: session.deviceType,
  isPendingSyncReset: session.isPendingSyncReset,
});
