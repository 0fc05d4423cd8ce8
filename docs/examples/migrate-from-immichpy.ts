import { createImmichClient, isHttpError } from 'immich-client';

const { IMMICH_URL: url = 'http://127.0.0.1:2283', IMMICH_API_KEY: apiKey } = process.env;
const immich = createImmichClient({ url, apiKey });

const { major, minor } = await immich.server.version();
console.log(`Immich ${major}.${minor}`);

const found = [];
for await (const asset of immich.search.metadata({ type: 'IMAGE', order: 'asc' })) {
  found.push(asset.id);
}
console.log(found.length, 'images');

const album = await immich.albums.create({ albumName: 'All images', assetIds: found });
try {
  await immich.albums.get(album.id);
} catch (error) {
  if (isHttpError(error)) console.error(error.status, error.body);
  throw error;
}
console.log(album.albumName, album.assetCount);
await immich.albums.delete(album.id);
