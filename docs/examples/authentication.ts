import { createImmichClient } from 'immich-client';
import { startSandbox } from 'immich-client/sandbox';

const sandbox = await startSandbox();
const { url, apiKey, friend } = sandbox;

const admin = createImmichClient({ url, apiKey });
console.log((await admin.users.me()).name);

const session = await admin.login(friend.email, friend.password);
console.log((await session.users.me()).name);
await session.auth.logout();

// A function is asked before every request: for a key that changes, or that is kept elsewhere.
const current = createImmichClient({ url, apiKey: async () => apiKey });
console.log((await current.users.me()).name);

const nobody = admin.with({ apiKey: undefined });
console.log((await nobody.server.ping()).res);

await sandbox.close();
