import { createImmichClient } from 'immich-client';

const { IMMICH_URL: url = 'http://127.0.0.1:2283', IMMICH_API_KEY: apiKey } = process.env;
const immich = createImmichClient({ url, apiKey });

for await (const asset of immich.search.metadata({ takenBefore: new Date('2025-01-01'), size: 2 })) {
  console.log(asset.originalFileName);
}

const newest = await immich.search.metadata().first();
console.log('newest:', newest?.originalFileName);
