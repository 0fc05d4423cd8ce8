// Generated from openapi/ (Immich 3.2.2) by `npm run generate`. Do not edit.

import { operationsClass } from '../../src/resources/operations-class.js';
import { ADMIN_NOTIFICATIONS } from '../operations.js';
import type { RequestOptions } from '../../src/options.js';

import type {
  AdminConfigSmtp,
  EmailTemplate,
  NotificationCreate,
  RenderedEmailTemplate,
  TestEmail,
  UserNotification,
} from '../types.js';

/** The plain operations of `admin.notifications`. */
export interface AdminNotificationsOperations {
  /**
   * Sends a notification to a user.
   *
   * `POST /admin/notifications`; administrators only.
   */
  create(body: NotificationCreate, options?: RequestOptions): Promise<UserNotification>;

  /**
   * Renders an email template with sample values.
   *
   * `POST /admin/notifications/templates/{name}`; administrators only.
   */
  renderTemplate(name: string, body: EmailTemplate, options?: RequestOptions): Promise<RenderedEmailTemplate>;

  /**
   * Sends a test email to yourself with the given SMTP settings.
   *
   * `POST /admin/notifications/test-email`; administrators only.
   */
  sendTestEmail(body: AdminConfigSmtp, options?: RequestOptions): Promise<TestEmail>;
}

/** The class of the group `admin.notifications`, for `createClient` of `immich-client/groups`. */
export const AdminNotificationsOperations =
  /* @__PURE__ */ operationsClass<AdminNotificationsOperations>(ADMIN_NOTIFICATIONS);
