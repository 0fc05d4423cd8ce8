import { createImmichClient } from 'immich-client';

const { IMMICH_URL: url = 'http://127.0.0.1:2283', IMMICH_API_KEY: apiKey } = process.env;
const immich = createImmichClient({ url, apiKey });

const me = await immich.users.me();

// Administrators can send a notification to a user.
const { id } = await immich.admin.notifications.create({
  userId: me.id,
  title: 'Backup complete',
  description: '4 photos are saved.',
  level: 'success',
});

const unread = await immich.notifications.list({ unread: true });
for (const { level, title, description } of unread) console.log(level, title, '–', description);

await immich.notifications.update(id, { readAt: new Date().toISOString() });
console.log((await immich.notifications.list({ unread: true })).length, 'unread');
await immich.notifications.delete(id);
