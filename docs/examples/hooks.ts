import { createImmichClient } from 'immich-client';

const { IMMICH_URL: url = 'http://127.0.0.1:2283', IMMICH_API_KEY: apiKey } = process.env;
const immich = createImmichClient({
  url,
  apiKey,
  onResponse: ({ operationId, method, path, status }) => console.log(operationId, method, path, status),
});

const [album] = await immich.albums.list();
if (album) await immich.albums.get(album.id);
