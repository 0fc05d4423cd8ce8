import { createImmichClient } from 'immich-client';

const { IMMICH_URL: url = 'http://127.0.0.1:2283', IMMICH_API_KEY: apiKey } = process.env;
const immich = createImmichClient({ url, apiKey });

// How many assets each month has: one request.
for (const { timeBucket, count } of await immich.timeline.buckets()) console.log(timeBucket, count);

// Every asset, in the short form that a grid of photos needs: one request a month.
for await (const asset of immich.timeline.assets({ order: 'asc' })) {
  const { fileCreatedAt, localOffsetHours, ratio } = asset;
  console.log(fileCreatedAt, 'UTC', `+${localOffsetHours} h`, 'ratio', ratio.toFixed(2));
}

const favorites = await immich.timeline.assets({ isFavorite: true }).toArray();
console.log(favorites.length, 'favorites');
