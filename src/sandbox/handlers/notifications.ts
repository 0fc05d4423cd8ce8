import { randomUUID } from 'node:crypto';
import type { Caller } from '../auth.js';
import { badRequest, failed } from '../errors.js';
import { ownRecord } from './access.js';
import type { Handlers } from './handler.js';
import type { Notification } from '../state/accounts.js';
import { now } from '../state/clock.js';
import type { Library } from '../state/library.js';
import type { Schemas } from '../state/records.js';

type NotificationOperations =
  | 'getNotifications'
  | 'getNotification'
  | 'updateNotification'
  | 'updateNotifications'
  | 'deleteNotification'
  | 'deleteNotifications'
  | 'createNotification';

interface Asking {
  caller: Caller;
  library: Library;
}

export const notificationHandlers: Handlers<NotificationOperations> = {
  getNotifications({ query, caller, library }) {
    const { id, level, type, unread } = query;
    return [...library.notifications.values()]
      .filter(({ userId, deletedAt }) => userId === caller.user.id && deletedAt === null)
      .filter((one) => id === undefined || one.id === id)
      .filter((one) => level === undefined || one.level === level)
      .filter((one) => type === undefined || one.type === type)
      .filter(({ readAt }) => !unread || readAt === null)
      .toReversed()
      .map(notificationView);
  },

  /** Servers find deleted notifications only. */
  getNotification(call) {
    const notification = ownNotification(call.path.id, 'notification.read', call);
    if (notification.deletedAt === null) throw badRequest('Notification not found');
    return notificationView(notification);
  },

  updateNotification(call) {
    const { readAt } = call.body;
    const notification = ownNotification(call.path.id, 'notification.update', call);
    // Only the database detects these errors.
    if (readAt === undefined || notification.deletedAt !== null) throw failed('update notification');
    notification.readAt = readAt;
    return notificationView(notification);
  },

  /** All or nothing, as is the deletion of several. */
  updateNotifications(call) {
    const { ids, readAt } = call.body;
    if (readAt === undefined) throw failed('update notifications');
    const notifications = ids.map((id) => ownNotification(id, 'notification.update', call));
    for (const notification of notifications) notification.readAt = readAt;
  },

  deleteNotification(call) {
    ownNotification(call.path.id, 'notification.delete', call).deletedAt = now();
  },

  deleteNotifications(call) {
    const notifications = call.body.ids.map((id) => ownNotification(id, 'notification.delete', call));
    for (const notification of notifications) notification.deletedAt = now();
  },

  /** `readAt` is ignored. */
  createNotification({ body, library }) {
    const { userId, title, level = 'info', type = 'Custom', description = null, data = null } = body;
    if (!library.users.has(userId)) throw failed('create notification');
    const notification: Notification = {
      id: randomUUID(),
      userId,
      createdAt: now(),
      level,
      type,
      title,
      description,
      data,
      readAt: null,
      deletedAt: null,
    };
    library.notifications.set(notification.id, notification);
    return notificationView(notification);
  },
};

const ownNotification = (
  id: string,
  permission: Schemas['Permission'],
  { caller, library }: Asking,
): Notification => ownRecord(library.notifications, id, permission, caller);

const notificationView = (notification: Notification): Schemas['NotificationDto'] => ({
  id: notification.id,
  createdAt: notification.createdAt,
  level: notification.level,
  type: notification.type,
  title: notification.title,
  ...(notification.description !== null && { description: notification.description }),
  ...(notification.data && { data: notification.data }),
  ...(notification.readAt !== null && { readAt: notification.readAt }),
});
