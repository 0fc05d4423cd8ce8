import { createImmichClient } from 'immich-client';

const { IMMICH_URL: url = 'http://127.0.0.1:2283', IMMICH_API_KEY: apiKey } = process.env;
const immich = createImmichClient({ url, apiKey });

console.log('photos:', await immich.search.count({ type: 'IMAGE' }));

const { id } = await immich.albums.ensure('Kyoto');
console.log('in the album:', await immich.search.count({ albumIds: [id] }));
