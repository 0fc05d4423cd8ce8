// Generated from openapi/ (Immich 3.2.2) by `npm run generate`. Do not edit.

import { operationsClass } from '../../src/resources/operations-class.js';
import { ADMIN_AUTH } from '../operations.js';
import type { RequestOptions } from '../../src/options.js';

/** The plain operations of `admin.auth`. */
export interface AdminAuthOperations {
  /**
   * Unlinks the OAuth accounts of all users; each must link again or log in with a password.
   *
   * `POST /admin/auth/unlink-all`, permission `adminAuth.unlinkAll`, since 1.138.0; administrators only.
   */
  unlinkAllOAuth(options?: RequestOptions): Promise<void>;
}

/** The class of the group `admin.auth`, for `createClient` of `immich-client/groups`. */
export const AdminAuthOperations = /* @__PURE__ */ operationsClass<AdminAuthOperations>(ADMIN_AUTH);
