import { createImmichClient, takenAt } from 'immich-client';

const { IMMICH_URL: url = 'http://127.0.0.1:2283', IMMICH_API_KEY: apiKey } = process.env;
const immich = createImmichClient({ url, apiKey });

const filter = { takenAfter: new Date('2025-01-01'), withExif: true };
for await (const asset of immich.search.metadata(filter)) {
  const { instant, wallClock, offset } = takenAt(asset);
  console.log(instant.toISOString());
  console.log(wallClock, offset);
}
