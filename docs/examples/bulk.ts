import { createImmichClient, isBulkError } from 'immich-client';

const { IMMICH_URL: url = 'http://127.0.0.1:2283', IMMICH_API_KEY: apiKey } = process.env;
const immich = createImmichClient({ url, apiKey });

const ids = (await immich.search.metadata().toArray()).map(({ id }) => id);
const unknown = '00000000-0000-4000-8000-000000000000';
const album = await immich.albums.ensure('Kyoto');

const result = await immich.albums.addAssets(album.id, [...ids, unknown]);
console.log(result.succeeded.length, result.duplicates.length, result.failed[0]?.reason);

try {
  result.throwIfFailed();
} catch (error) {
  if (!isBulkError(error)) throw error;
  console.log(error.message);
}
