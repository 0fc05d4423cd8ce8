import { randomUUID } from 'node:crypto';
import type { Request } from 'express';
import type { Session } from './accounts.js';
import { now } from './clock.js';
import type { Library } from './library.js';
import { secret } from './secrets.js';

const PIN_MINUTES = 15;

export function startSession(library: Library, given: Pick<Session, 'userId'> & Partial<Session>): Session {
  const session: Session = {
    id: randomUUID(),
    token: secret(32),
    parentId: null,
    createdAt: now(),
    updatedAt: now(),
    expiresAt: null,
    deviceType: '',
    deviceOS: '',
    appVersion: null,
    isPendingSyncReset: false,
    pinExpiresAt: null,
    ...given,
  };
  library.sessions.set(session.id, session);
  return session;
}

/** The device of a login. Servers also read the name of a browser. */
export function deviceOf(request: Request): Pick<Session, 'deviceType' | 'deviceOS' | 'appVersion'> {
  const [, appVersion] =
    /^immich[-_](?:android|ios|unknown)[/_](.+)$/i.exec(request.get('user-agent') ?? '') ?? [];
  return {
    deviceType: request.get('devicemodel') ?? '',
    deviceOS: request.get('devicetype') ?? '',
    appVersion: appVersion ?? null,
  };
}

/** The sessions of a user that have not expired, the latest first. */
export const sessionsOf = (userId: string, { sessions }: Library): Session[] =>
  [...sessions.values()]
    .filter((session) => session.userId === userId && isRunning(session))
    .toReversed()
    .toSorted((a, b) => Date.parse(b.updatedAt) - Date.parse(a.updatedAt));

export const isRunning = ({ expiresAt }: Session): boolean =>
  expiresAt === null || Date.parse(expiresAt) > Date.now();

export const isElevated = (session: Session | undefined): boolean =>
  session?.pinExpiresAt != null && Date.parse(session.pinExpiresAt) > Date.now();

export function elevate(session: Session): void {
  session.pinExpiresAt = new Date(Date.now() + PIN_MINUTES * 60_000).toISOString();
}

export function endSession({ id }: Session, library: Library): void {
  library.sessions.delete(id);
  for (const child of library.sessions.values()) if (child.parentId === id) endSession(child, library);
}
