// Generated from openapi/ (Immich 3.2.2) by `npm run generate`. Do not edit.

import { operationsClass } from '../../src/resources/operations-class.js';
import { SYSTEM_METADATA } from '../operations.js';
import type { RequestOptions } from '../../src/options.js';

import type { AdminOnboardingUpdate, ReverseGeocodingState, ServerVersionCheck } from '../types.js';

/** The plain operations of `systemMetadata`. */
export interface SystemMetadataOperations {
  /**
   * Reports whether an administrator has completed the setup of the server.
   *
   * `GET /system-metadata/admin-onboarding`, permission `systemMetadata.read`; administrators only.
   */
  adminOnboarding(options?: RequestOptions): Promise<AdminOnboardingUpdate>;

  /**
   * Reports when the place names were last imported, and from which file.
   *
   * `GET /system-metadata/reverse-geocoding-state`, permission `systemMetadata.read`; administrators only.
   */
  reverseGeocodingState(options?: RequestOptions): Promise<ReverseGeocodingState>;

  /**
   * Sets whether the setup of the server is complete.
   *
   * `POST /system-metadata/admin-onboarding`, permission `systemMetadata.update`; administrators only.
   */
  updateAdminOnboarding(body: AdminOnboardingUpdate, options?: RequestOptions): Promise<void>;

  /**
   * Reports the newest release that the server found, and when it checked.
   *
   * `GET /system-metadata/version-check-state`, permission `systemMetadata.read`; administrators only.
   */
  versionCheckState(options?: RequestOptions): Promise<ServerVersionCheck>;
}

/** The class of the group `systemMetadata`, for `createClient` of `immich-client/groups`. */
export const SystemMetadataOperations =
  /* @__PURE__ */ operationsClass<SystemMetadataOperations>(SYSTEM_METADATA);
