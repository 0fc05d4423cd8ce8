import { createImmichClient, isHttpError } from 'immich-client';

const { IMMICH_URL: url = 'http://127.0.0.1:2283', IMMICH_API_KEY: apiKey } = process.env;
const { IMMICH_EMAIL: email = '', IMMICH_PASSWORD: password = '' } = process.env;
const immich = createImmichClient({ url, apiKey });

// A key that can read albums and nothing else. Only this response contains its secret.
const { secret, apiKey: key } = await immich.apiKeys.create({
  name: 'Album list',
  permissions: ['album.read'],
});
const reader = immich.with({ apiKey: secret });
console.log((await reader.albums.list()).length, 'album');
await reader.tags.list().catch((error: unknown) => {
  if (!isHttpError(error)) throw error;
  console.log(error.status, error.missingPermission);
});

const me = await reader.apiKeys.me();
console.log(me.name, me.permissions);
await immich.apiKeys.update(key.id, { permissions: ['album.read', 'tag.read'] });
console.log((await reader.tags.list()).length, 'tags');
await immich.apiKeys.delete(key.id);

// Sessions are logins with an email address and a password.
const session = await immich.login(email, password);
for (const { current, expiresAt } of await session.sessions.list())
  console.log(current, expiresAt ?? 'no end');
// Logs out all other devices.
await session.sessions.deleteOthers();
await session.auth.logout();
