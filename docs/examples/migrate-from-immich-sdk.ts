import { init, searchAssets } from '@immich/sdk';
import { createImmichClient, isHttpError } from 'immich-client';

const { IMMICH_URL: url = 'http://127.0.0.1:2283', IMMICH_API_KEY: apiKey } = process.env;

// Before: one global configuration, one object with everything, one page at a time.
init({ baseUrl: `${url}/api`, apiKey: apiKey ?? '' });
const names: string[] = [];
for (let page = 1; ;) {
  const { assets } = await searchAssets({ metadataSearchDto: { page, size: 2 } });
  names.push(...assets.items.map(({ originalFileName }) => originalFileName));
  if (assets.nextPage === null) break;
  page = Number(assets.nextPage);
}
console.log(names.join(' '));

// After: a client is a value, and lists are complete.
const immich = createImmichClient({ url, apiKey });
const assets = await immich.search.metadata().toArray();
console.log(assets.map(({ originalFileName }) => originalFileName).join(' '));

try {
  await immich.albums.get('00000000-0000-4000-8000-000000000000');
} catch (error) {
  if (!isHttpError(error)) throw error;
  console.log(error.status, error.message);
}
