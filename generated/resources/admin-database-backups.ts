// Generated from openapi/ (Immich 3.2.2) by `npm run generate`. Do not edit.

import { operationsClass } from '../../src/resources/operations-class.js';
import { ADMIN_DATABASE_BACKUPS } from '../operations.js';
import type { FileOptions, RequestOptions } from '../../src/options.js';
import { type Form, multipartOf } from '../../src/upload/form.js';
import type { DatabaseBackupDelete, DatabaseBackupList, DatabaseBackupUpload } from '../types.js';

/** The plain operations of `admin.databaseBackups`. */
export interface AdminDatabaseBackupsOperations {
  /**
   * Deletes database backups by file name.
   *
   * `DELETE /admin/database-backups`, permission `backup.delete`, since 2.5.0; administrators only.
   */
  delete(body: DatabaseBackupDelete, options?: RequestOptions): Promise<void>;

  /**
   * Downloads a database backup.
   *
   * `GET /admin/database-backups/{filename}`, permission `backup.download`, since 2.5.0; administrators only.
   */
  download(filename: string, options?: FileOptions): Promise<Response>;

  /**
   * Lists the database backups on the server.
   *
   * `GET /admin/database-backups`, permission `maintenance`, since 2.5.0; administrators only.
   */
  list(options?: RequestOptions): Promise<DatabaseBackupList>;

  /**
   * Puts a server that is not set up yet into maintenance mode to restore a backup.
   *
   * `POST /admin/database-backups/start-restore`, public, since 2.5.0.
   */
  startRestore(options?: RequestOptions): Promise<void>;

  /**
   * Uploads a database backup so that it can be restored.
   *
   * `POST /admin/database-backups/upload`, permission `backup.upload`, since 2.5.0; administrators only.
   */
  upload(body?: Form<DatabaseBackupUpload>, options?: RequestOptions): Promise<void>;
}

/** The class of the group `admin.databaseBackups`, for `createClient` of `immich-client/groups`. */
export const AdminDatabaseBackupsOperations = /* @__PURE__ */ operationsClass<AdminDatabaseBackupsOperations>(
  ADMIN_DATABASE_BACKUPS,
  multipartOf,
);
