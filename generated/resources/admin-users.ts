// Generated from openapi/ (Immich 3.2.2) by `npm run generate`. Do not edit.

import { operationsClass } from '../../src/resources/operations-class.js';
import { ADMIN_USERS } from '../operations.js';
import type { RequestOptions } from '../../src/options.js';

import type {
  AdminUser,
  AdminUserCalendarHeatmapQuery,
  AdminUserCreate,
  AdminUserDelete,
  AdminUserListQuery,
  AdminUserStatisticsQuery,
  AdminUserUpdate,
  AssetStatistics,
  CalendarHeatmap,
  Session,
  UserPreferences,
  UserPreferencesUpdate,
} from '../types.js';

/** The plain operations of `admin.users`. */
export interface AdminUsersOperations {
  /**
   * Counts a user's assets for each day of a period.
   *
   * `GET /admin/users/{id}/calendar-heatmap`, permission `adminUser.read`, since 3.0.0; administrators only.
   */
  calendarHeatmap(
    id: string,
    query?: AdminUserCalendarHeatmapQuery,
    options?: RequestOptions,
  ): Promise<CalendarHeatmap>;

  /**
   * Creates a user.
   *
   * `POST /admin/users`, permission `adminUser.create`; administrators only.
   */
  create(body: AdminUserCreate, options?: RequestOptions): Promise<AdminUser>;

  /**
   * Deletes a user and, after a delay, all of their assets.
   *
   * `DELETE /admin/users/{id}`, permission `adminUser.delete`; administrators only.
   */
  delete(id: string, body?: AdminUserDelete, options?: RequestOptions): Promise<AdminUser>;

  /**
   * Reads one user with administrative details.
   *
   * `GET /admin/users/{id}`, permission `adminUser.read`; administrators only.
   */
  get(id: string, options?: RequestOptions): Promise<AdminUser>;

  /**
   * Lists users with their administrative details.
   *
   * `GET /admin/users`, permission `adminUser.read`; administrators only.
   */
  list(query?: AdminUserListQuery, options?: RequestOptions): Promise<AdminUser[]>;

  /**
   * Reads a user's preferences.
   *
   * `GET /admin/users/{id}/preferences`, permission `adminUser.read`; administrators only.
   */
  preferences(id: string, options?: RequestOptions): Promise<UserPreferences>;

  /**
   * Restores a deleted user, if the deletion is not complete yet.
   *
   * `POST /admin/users/{id}/restore`, permission `adminUser.delete`; administrators only.
   */
  restore(id: string, options?: RequestOptions): Promise<AdminUser>;

  /**
   * Lists a user's sessions.
   *
   * `GET /admin/users/{id}/sessions`, permission `adminSession.read`, since 2.2.0; administrators only.
   */
  sessions(id: string, options?: RequestOptions): Promise<Session[]>;

  /**
   * Counts a user's images and videos.
   *
   * `GET /admin/users/{id}/statistics`, permission `adminUser.read`; administrators only.
   */
  statistics(
    id: string,
    query?: AdminUserStatisticsQuery,
    options?: RequestOptions,
  ): Promise<AssetStatistics>;

  /**
   * Changes a user's name, email address, password, quota or rights.
   *
   * `PUT /admin/users/{id}`, permission `adminUser.update`; administrators only.
   */
  update(id: string, body?: AdminUserUpdate, options?: RequestOptions): Promise<AdminUser>;

  /**
   * Changes a user's preferences.
   *
   * `PUT /admin/users/{id}/preferences`, permission `adminUser.update`; administrators only.
   */
  updatePreferences(
    id: string,
    body?: UserPreferencesUpdate,
    options?: RequestOptions,
  ): Promise<UserPreferences>;
}

/** The class of the group `admin.users`, for `createClient` of `immich-client/groups`. */
export const AdminUsersOperations = /* @__PURE__ */ operationsClass<AdminUsersOperations>(ADMIN_USERS);
