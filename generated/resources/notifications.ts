// Generated from openapi/ (Immich 3.2.2) by `npm run generate`. Do not edit.

import { operationsClass } from '../../src/resources/operations-class.js';
import { NOTIFICATIONS } from '../operations.js';
import type { RequestOptions } from '../../src/options.js';

import type {
  NotificationDeleteMany,
  NotificationListQuery,
  NotificationUpdate,
  NotificationUpdateMany,
  UserNotification,
} from '../types.js';

/** The plain operations of `notifications`. */
export interface NotificationsOperations {
  /**
   * Deletes a notification.
   *
   * `DELETE /notifications/{id}`, permission `notification.delete`.
   */
  delete(id: string, options?: RequestOptions): Promise<void>;

  /**
   * Deletes several notifications.
   *
   * `DELETE /notifications`, permission `notification.delete`.
   */
  deleteMany(body: NotificationDeleteMany, options?: RequestOptions): Promise<void>;

  /**
   * Reads one notification.
   *
   * `GET /notifications/{id}`, permission `notification.read`.
   */
  get(id: string, options?: RequestOptions): Promise<UserNotification>;

  /**
   * Lists your notifications.
   *
   * `GET /notifications`, permission `notification.read`.
   */
  list(query?: NotificationListQuery, options?: RequestOptions): Promise<UserNotification[]>;

  /**
   * Marks a notification as read or unread.
   *
   * `PUT /notifications/{id}`, permission `notification.update`.
   */
  update(id: string, body?: NotificationUpdate, options?: RequestOptions): Promise<UserNotification>;

  /**
   * Marks several notifications as read or unread.
   *
   * `PUT /notifications`, permission `notification.update`.
   */
  updateMany(body: NotificationUpdateMany, options?: RequestOptions): Promise<void>;
}

/** The class of the group `notifications`, for `createClient` of `immich-client/groups`. */
export const NotificationsOperations =
  /* @__PURE__ */ operationsClass<NotificationsOperations>(NOTIFICATIONS);
