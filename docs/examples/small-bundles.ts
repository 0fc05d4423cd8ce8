import { albums, createClient } from 'immich-client/groups';

const { IMMICH_URL: url = 'http://127.0.0.1:2283', IMMICH_API_KEY: apiKey } = process.env;
const immich = createClient({ url, apiKey }, { albums });

for (const { albumName, assetCount } of await immich.albums.list()) console.log(albumName, assetCount);
