import type { Caller } from '../auth.js';
import { badRequest } from '../errors.js';
import { ownRecord } from './access.js';
import type { Handlers } from './handler.js';
import { NEEDS_SESSION } from './pin-codes.js';
import type { Session } from '../state/accounts.js';
import { now } from '../state/clock.js';
import type { Library } from '../state/library.js';
import type { Schemas } from '../state/records.js';
import { endSession, sessionsOf, startSession } from '../state/sessions.js';
import { sessionView } from '../views/sessions.js';

type SessionOperations =
  'getSessions' | 'createSession' | 'updateSession' | 'deleteSession' | 'deleteAllSessions' | 'lockSession';

export const sessionHandlers: Handlers<SessionOperations> = {
  getSessions: ({ caller, library }) =>
    sessionsOf(caller.user.id, library).map((session) => sessionView(session, caller.session)),

  createSession({ body, caller, library }) {
    if (!caller.session) throw badRequest(NEEDS_SESSION);
    const { duration, deviceType = '', deviceOS = '' } = body;
    const session = startSession(library, {
      userId: caller.user.id,
      parentId: caller.session.id,
      expiresAt: duration === undefined ? null : new Date(Date.now() + duration * 1000).toISOString(),
      deviceType,
      deviceOS,
    });
    return { ...sessionView(session), token: session.token };
  },

  updateSession(call) {
    const session = ownSession(call.path.id, 'session.update', call);
    if (call.body.isPendingSyncReset === undefined) throw badRequest('No fields to update');
    session.isPendingSyncReset = call.body.isPendingSyncReset;
    session.updatedAt = now();
    return sessionView(session);
  },

  deleteSession: (call) => endSession(ownSession(call.path.id, 'authDevice.delete', call), call.library),

  /** The session that requests it stays. */
  deleteAllSessions({ caller, library }) {
    for (const session of library.sessions.values()) {
      if (session.userId === caller.user.id && session.id !== caller.session?.id)
        endSession(session, library);
    }
  },

  lockSession(call) {
    ownSession(call.path.id, 'session.lock', call).pinExpiresAt = null;
  },
};

const ownSession = (
  id: string,
  permission: Schemas['Permission'],
  { caller, library }: { caller: Caller; library: Library },
): Session => ownRecord(library.sessions, id, permission, caller);
