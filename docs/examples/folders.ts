import { createImmichClient } from 'immich-client';

const { IMMICH_URL: url = 'http://127.0.0.1:2283', IMMICH_API_KEY: apiKey } = process.env;
const immich = createImmichClient({ url, apiKey });

// The folders of your originals on the server, such as `/data/library/admin/2024/2024-03-30`.
const folders = await immich.views.folders();
console.log(folders.length > 0);

const [path = ''] = folders;
const assets = await immich.views.assetsInFolder({ path });
console.log(assets.length > 0);
