// Generated from openapi/ (Immich 3.2.2) by `npm run generate`. Do not edit.

import { operationsClass } from '../../src/resources/operations-class.js';
import { SERVER } from '../operations.js';
import type { RequestOptions } from '../../src/options.js';

import type {
  License,
  LicenseKey,
  ServerAbout,
  ServerApkLinks,
  ServerConfig,
  ServerFeatures,
  ServerMediaTypes,
  ServerPing,
  ServerStatistics,
  ServerStorage,
  ServerVersionCheck,
  ServerVersionHistoryEntry,
} from '../types.js';

/** The plain operations of `server`. */
export interface ServerOperations {
  /**
   * Reads the build details: version, source and the versions of its tools.
   *
   * `GET /server/about`, permission `server.about`.
   */
  about(options?: RequestOptions): Promise<ServerAbout>;

  /**
   * Lists download links of the Android app for this release.
   *
   * `GET /server/apk-links`, permission `server.apkLinks`, since 1.135.0.
   */
  apkLinks(options?: RequestOptions): Promise<ServerApkLinks>;

  /**
   * Reads the public configuration.
   *
   * `GET /server/config`, public.
   *
   * @deprecated Use `config.getPublic`.
   */
  config(options?: RequestOptions): Promise<ServerConfig>;

  /**
   * Removes the product key.
   *
   * `DELETE /server/license`, permission `serverLicense.delete`; administrators only.
   */
  deleteLicense(options?: RequestOptions): Promise<void>;

  /**
   * Reports which features are enabled.
   *
   * `GET /server/features`, public.
   *
   * @deprecated Use `config.getPublic`.
   */
  features(options?: RequestOptions): Promise<ServerFeatures>;

  /**
   * Lists the file extensions that the server accepts.
   *
   * `GET /server/media-types`, public.
   */
  mediaTypes(options?: RequestOptions): Promise<ServerMediaTypes>;

  /**
   * Checks that the server responds.
   *
   * `GET /server/ping`, public.
   */
  ping(options?: RequestOptions): Promise<ServerPing>;

  /**
   * Registers a product key.
   *
   * `PUT /server/license`, permission `serverLicense.update`; administrators only.
   */
  setLicense(body: LicenseKey, options?: RequestOptions): Promise<License>;

  /**
   * Counts photos, videos and bytes for each user.
   *
   * `GET /server/statistics`, permission `server.statistics`; administrators only.
   */
  statistics(options?: RequestOptions): Promise<ServerStatistics>;

  /**
   * Reports the total, used and free disk space.
   *
   * `GET /server/storage`, permission `server.storage`.
   */
  storage(options?: RequestOptions): Promise<ServerStorage>;

  /**
   * Reads the custom CSS.
   *
   * `GET /server/theme`, public, until 2.7.5.
   */
  theme(options?: RequestOptions): Promise<{ customCss: string }>;

  /**
   * Reports when the server last checked for a new release, and what it found.
   *
   * `GET /server/version-check`, permission `server.versionCheck`, since 1.134.0.
   */
  versionCheck(options?: RequestOptions): Promise<ServerVersionCheck>;

  /**
   * Lists the versions that the server has run, with the date of each.
   *
   * `GET /server/version-history`, public, since 1.117.0.
   */
  versionHistory(options?: RequestOptions): Promise<ServerVersionHistoryEntry[]>;
}

/** The class of the group `server`, for `createClient` of `immich-client/groups`. */
export const ServerOperations = /* @__PURE__ */ operationsClass<ServerOperations>(SERVER);
