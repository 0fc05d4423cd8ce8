// Generated from openapi/ (Immich 3.2.2) by `npm run generate`. Do not edit.

import { operationsClass } from '../../src/resources/operations-class.js';
import { SYSTEM_CONFIG } from '../operations.js';
import type { RequestOptions } from '../../src/options.js';

import type { AdminConfig, AdminConfigOpen, StorageTemplateOptions } from '../types.js';

/** The plain operations of `systemConfig`. */
export interface SystemConfigOperations {
  /**
   * Reads the complete server configuration, including secrets such as the SMTP password.
   *
   * `GET /system-config`, permission `systemConfig.read`; administrators only.
   *
   * @deprecated Use `admin.config.get`.
   */
  get(options?: RequestOptions): Promise<AdminConfigOpen>;

  /**
   * Reads the default of every server setting.
   *
   * `GET /system-config/defaults`, permission `systemConfig.read`; administrators only.
   *
   * @deprecated Use `admin.config.getDefaults`.
   */
  getDefaults(options?: RequestOptions): Promise<AdminConfigOpen>;

  /**
   * Lists the variables and presets of storage templates.
   *
   * `GET /system-config/storage-template-options`, permission `systemConfig.read`; administrators only.
   */
  storageTemplateOptions(options?: RequestOptions): Promise<StorageTemplateOptions>;

  /**
   * Replaces the complete server configuration.
   *
   * `PUT /system-config`, permission `systemConfig.update`; administrators only.
   *
   * @deprecated Use `admin.config.update`.
   */
  update(body: AdminConfig, options?: RequestOptions): Promise<AdminConfigOpen>;
}

/** The class of the group `systemConfig`, for `createClient` of `immich-client/groups`. */
export const SystemConfigOperations = /* @__PURE__ */ operationsClass<SystemConfigOperations>(SYSTEM_CONFIG);
