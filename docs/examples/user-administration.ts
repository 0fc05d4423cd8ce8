import { createImmichClient } from 'immich-client';

const { IMMICH_URL: url = 'http://127.0.0.1:2283', IMMICH_API_KEY: apiKey } = process.env;
const immich = createImmichClient({ url, apiKey });

const GIB = 1024 ** 3;

const ada = await immich.admin.users.create({
  name: 'Ada',
  email: 'ada@example.com',
  password: 'a long passphrase for the first login',
  shouldChangePassword: true,
  quotaSizeInBytes: 50 * GIB,
  storageLabel: 'ada',
});
console.log(ada.name, ada.isAdmin, ada.status, (ada.quotaSizeInBytes ?? 0) / GIB);

await immich.admin.users.update(ada.id, { quotaSizeInBytes: 100 * GIB });
await immich.admin.users.updatePreferences(ada.id, { memories: { enabled: false } });
const { images, videos } = await immich.admin.users.statistics(ada.id);
console.log(images, 'images', videos, 'videos');

// Deleted users keep their files for some days, 7 by default. Until then you can restore them.
const deleted = await immich.admin.users.delete(ada.id);
console.log(deleted.status, deleted.deletedAt !== null);
const restored = await immich.admin.users.restore(ada.id);
console.log(restored.status);

// At once, with all of their photos. This cannot be undone.
await immich.admin.users.delete(ada.id, { force: true });
