import { createImmichClient } from 'immich-client';

const { IMMICH_URL: url = 'http://127.0.0.1:2283', IMMICH_API_KEY: apiKey } = process.env;
const immich = createImmichClient({ url, apiKey });

// By date, oldest first. A loop reads all matches.
const march = { takenAfter: new Date('2024-03-01'), takenBefore: new Date('2024-04-01') };
for await (const { originalFileName } of immich.search.metadata({ ...march, order: 'asc' })) {
  console.log(originalFileName);
}

// Assets must match all filters. A part of the file name is enough.
const [fjord] = await immich.search.metadata({ type: 'IMAGE', originalFileName: 'fjo' }).toArray();
console.log(fjord?.originalFileName);

// In an album; `tagIds` and `personIds` work in the same way.
const album = await immich.albums.ensure('Kyoto');
console.log((await immich.search.metadata({ albumIds: [album.id] }).toArray()).length, 'in the album');

// By place. `suggestions` returns the countries of your photos.
console.log((await immich.search.suggestions({ type: 'country' })).length, 'countries');
console.log(
  (await immich.search.metadata({ country: 'Norway', isFavorite: true }).toArray()).length,
  'favorites',
);

// By content, best match first, if the server has machine learning.
const { smartSearch } = await immich.server.features();
if (smartSearch) {
  const best = await immich.search.smart({ query: 'a temple in the snow' }).toArray({ limit: 10 });
  for (const { originalFileName } of best) console.log(originalFileName);
}
