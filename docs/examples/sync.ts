import { createImmichClient, type Asset } from 'immich-client';

const { IMMICH_URL: url = 'http://127.0.0.1:2283', IMMICH_EMAIL = '', IMMICH_PASSWORD = '' } = process.env;
const immich = await createImmichClient({ url }).login(IMMICH_EMAIL, IMMICH_PASSWORD);

/** Your copy: keep it in a database. */
const copy = new Map<string, Pick<Asset, 'originalFileName'>>();

for await (const event of immich.sync.stream(['AssetsV2'])) {
  switch (event.type) {
    case 'AssetV2':
      copy.set(event.data.id, { originalFileName: event.data.originalFileName });
      break;
    case 'AssetDeleteV1':
      copy.delete(event.data.assetId);
      break;
    case 'SyncResetV1':
      copy.clear(); // Then start again.
      break;
    case 'SyncCompleteV1':
      console.log('up to date');
      break;
  }
}
await immich.auth.logout();
