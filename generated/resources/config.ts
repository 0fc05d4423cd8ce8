// Generated from openapi/ (Immich 3.2.2) by `npm run generate`. Do not edit.

import { operationsClass } from '../../src/resources/operations-class.js';
import { CONFIG } from '../operations.js';
import type { RequestOptions } from '../../src/options.js';

import type { PublicConfig, UserConfig } from '../types.js';

/** The plain operations of `config`. */
export interface ConfigOperations {
  /**
   * Reads the server settings that a logged-in user can see.
   *
   * `GET /config`, permission `userConfig.read`, since 3.2.0.
   */
  get(options?: RequestOptions): Promise<UserConfig>;

  /**
   * Reads the defaults of the settings that a logged-in user can see.
   *
   * `GET /config/defaults`, permission `userConfig.read`, since 3.2.0.
   */
  getDefaults(options?: RequestOptions): Promise<UserConfig>;

  /**
   * Reads the server settings that are visible without a login.
   *
   * `GET /public/config`, public, since 3.2.0.
   */
  getPublic(options?: RequestOptions): Promise<PublicConfig>;

  /**
   * Reads the defaults of the settings that are visible without a login.
   *
   * `GET /public/config/defaults`, public, since 3.2.0.
   */
  getPublicDefaults(options?: RequestOptions): Promise<PublicConfig>;
}

/** The class of the group `config`, for `createClient` of `immich-client/groups`. */
export const ConfigOperations = /* @__PURE__ */ operationsClass<ConfigOperations>(CONFIG);
