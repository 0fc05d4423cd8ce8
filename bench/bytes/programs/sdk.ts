import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import * as sdk from '@immich/sdk';
import { atOnce } from './at-once.js';

const [url = '', ...paths] = process.argv.slice(2);
sdk.init({ baseUrl: `${url}/api`, apiKey: 'an-api-key' });

await atOnce(4, paths, async (path) => {
  const assetData = new File([await openAsBlob(path)], basename(path));
  await sdk.uploadAsset({
    assetMediaCreateDto: {
      assetData,
      fileCreatedAt: new Date(0).toISOString(),
      fileModifiedAt: new Date(0).toISOString(),
    },
  });
});
