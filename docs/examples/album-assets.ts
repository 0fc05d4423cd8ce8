import { createImmichClient } from 'immich-client';

const { IMMICH_URL: url = 'http://127.0.0.1:2283', IMMICH_API_KEY: apiKey } = process.env;
const immich = createImmichClient({ url, apiKey });

const album = await immich.albums.ensure('Kyoto');
for await (const asset of immich.albums.assets(album.id)) {
  console.log(asset.originalFileName);
}
