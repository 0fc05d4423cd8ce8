// Generated from openapi/ (Immich 3.2.2) by `npm run generate`. Do not edit.

import { operationsClass } from '../../src/resources/operations-class.js';
import { ADMIN_CONFIG } from '../operations.js';
import type { RequestOptions } from '../../src/options.js';

import type { AdminConfig, AdminConfigOpen } from '../types.js';

/** The plain operations of `admin.config`. */
export interface AdminConfigOperations {
  /**
   * Reads the complete server configuration, including secrets such as the SMTP password.
   *
   * `GET /admin/config`, permission `adminConfig.read`, since 3.2.0; administrators only.
   */
  get(options?: RequestOptions): Promise<AdminConfigOpen>;

  /**
   * Reads the default of every server setting.
   *
   * `GET /admin/config/defaults`, permission `adminConfig.read`, since 3.2.0; administrators only.
   */
  getDefaults(options?: RequestOptions): Promise<AdminConfigOpen>;

  /**
   * Replaces the complete server configuration.
   *
   * `PUT /admin/config`, permission `adminConfig.update`, since 3.2.0; administrators only.
   */
  update(body: AdminConfig, options?: RequestOptions): Promise<AdminConfigOpen>;
}

/** The class of the group `admin.config`, for `createClient` of `immich-client/groups`. */
export const AdminConfigOperations = /* @__PURE__ */ operationsClass<AdminConfigOperations>(ADMIN_CONFIG);
