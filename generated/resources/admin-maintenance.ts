// Generated from openapi/ (Immich 3.2.2) by `npm run generate`. Do not edit.

import { operationsClass } from '../../src/resources/operations-class.js';
import { ADMIN_MAINTENANCE } from '../operations.js';
import type { FileOptions, RequestOptions } from '../../src/options.js';

import type {
  AdminMaintenanceIntegrityReportQuery,
  DetectedInstall,
  IntegrityReport,
  IntegrityReportSummary,
  IntegrityReportType,
  MaintenanceLogin,
  MaintenanceLoginResult,
  MaintenanceModeChange,
  MaintenanceStatus,
} from '../types.js';

/** The plain operations of `admin.maintenance`. */
export interface AdminMaintenanceOperations {
  /**
   * Deletes an item of an integrity report together with the file or asset that it flags.
   *
   * `DELETE /admin/integrity/report/{id}`, permission `maintenance`, since 3.0.0; administrators only.
   */
  deleteIntegrityItem(id: string, options?: RequestOptions): Promise<void>;

  /**
   * Checks the storage folders for data of an earlier installation.
   *
   * `GET /admin/maintenance/detect-install`, permission `maintenance`, since 2.5.0; administrators only.
   */
  detectInstall(options?: RequestOptions): Promise<DetectedInstall>;

  /**
   * Downloads an integrity report as CSV.
   *
   * `GET /admin/integrity/report/{type}/csv`, permission `maintenance`, since 3.0.0; administrators only.
   */
  integrityCsv(type: IntegrityReportType, options?: FileOptions): Promise<Response>;

  /**
   * Downloads the file that an integrity report flags.
   *
   * `GET /admin/integrity/report/{id}/file`, permission `maintenance`, since 3.0.0; administrators only.
   */
  integrityFile(id: string, options?: FileOptions): Promise<Response>;

  /**
   * Lists the files and assets that an integrity check flagged, page by page.
   *
   * `GET /admin/integrity/report`, permission `maintenance`, since 3.0.0; administrators only.
   */
  integrityReport(
    query: AdminMaintenanceIntegrityReportQuery,
    options?: RequestOptions,
  ): Promise<IntegrityReport>;

  /**
   * Counts the flagged items of each integrity report.
   *
   * `GET /admin/integrity/summary`, permission `maintenance`, since 3.0.0; administrators only.
   */
  integritySummary(options?: RequestOptions): Promise<IntegrityReportSummary>;

  /**
   * Logs in to maintenance mode with its token.
   *
   * `POST /admin/maintenance/login`, public, since 2.3.0.
   */
  login(body?: MaintenanceLogin, options?: RequestOptions): Promise<MaintenanceLoginResult>;

  /**
   * Turns maintenance mode on or off.
   *
   * `POST /admin/maintenance`, permission `maintenance`, since 2.3.0; administrators only.
   */
  setMode(body: MaintenanceModeChange, options?: RequestOptions): Promise<void>;

  /**
   * Reports which maintenance action is running and how far it is.
   *
   * `GET /admin/maintenance/status`, public, since 2.5.0.
   */
  status(options?: RequestOptions): Promise<MaintenanceStatus>;
}

/** The class of the group `admin.maintenance`, for `createClient` of `immich-client/groups`. */
export const AdminMaintenanceOperations =
  /* @__PURE__ */ operationsClass<AdminMaintenanceOperations>(ADMIN_MAINTENANCE);
