import { createImmichClient } from 'immich-client';
import { startSandbox } from 'immich-client/sandbox';

const sandbox = await startSandbox();
const { url, apiKey, friend } = sandbox;

const admin = createImmichClient({ url, apiKey });
console.log((await admin.users.me()).name);

const session = await admin.login(friend.email, friend.password);
console.log((await session.users.me()).name);
await session.auth.logout();

// The client calls a function before every request: pass one if the key can change.
const current = createImmichClient({ url, apiKey: async () => apiKey });
console.log((await current.users.me()).name);

const anonymous = admin.with({ apiKey: undefined });
console.log((await anonymous.server.ping()).res);

await sandbox.close();
