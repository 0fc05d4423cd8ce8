// Generated from openapi/ (Immich 3.2.2) by `npm run generate`. Do not edit.

import { operationsClass } from '../../src/resources/operations-class.js';
import { SESSIONS } from '../operations.js';
import type { RequestOptions } from '../../src/options.js';

import type { CreatedSession, Session, SessionCreate, SessionUpdate } from '../types.js';

/** The plain operations of `sessions`. */
export interface SessionsOperations {
  /**
   * Creates a child of the current session, such as for casting.
   *
   * `POST /sessions`, permission `session.create`.
   */
  create(body?: SessionCreate, options?: RequestOptions): Promise<CreatedSession>;

  /**
   * Ends one of your sessions.
   *
   * `DELETE /sessions/{id}`, permission `session.delete`.
   */
  delete(id: string, options?: RequestOptions): Promise<void>;

  /**
   * Ends all of your sessions except the current one.
   *
   * `DELETE /sessions`, permission `session.delete`.
   */
  deleteOthers(options?: RequestOptions): Promise<void>;

  /**
   * Lists your sessions.
   *
   * `GET /sessions`, permission `session.read`.
   */
  list(options?: RequestOptions): Promise<Session[]>;

  /**
   * Requests that a session's next sync starts from scratch.
   *
   * `PUT /sessions/{id}`, permission `session.update`.
   */
  update(id: string, body?: SessionUpdate, options?: RequestOptions): Promise<Session>;
}

/** The class of the group `sessions`, for `createClient` of `immich-client/groups`. */
export const SessionsOperations = /* @__PURE__ */ operationsClass<SessionsOperations>(SESSIONS);
