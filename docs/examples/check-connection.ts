import { createImmichClient } from 'immich-client';
import { startSandbox } from 'immich-client/sandbox';

const sandbox = await startSandbox({ permissions: ['user.read', 'album.read'] });
const immich = createImmichClient(sandbox);

const { reachable, version, user, missingPermissions } = await immich.check();
console.log(reachable, version?.major, user?.name);
for (const { permission, operations } of missingPermissions) {
  if (permission === 'asset.upload') console.log(`no ${permission}: ${operations.join(', ')}`);
}

const { authenticated, error } = await immich.with({ apiKey: 'mistyped' }).check();
console.log(authenticated, error?.message);

await sandbox.close();
