import { createImmichClient } from 'immich-client';

const { IMMICH_URL: url = 'http://127.0.0.1:2283', IMMICH_API_KEY: apiKey } = process.env;
const immich = createImmichClient({ url, apiKey });

const [photo] = await immich.search.metadata({ order: 'asc' }).toArray({ limit: 1 });
await immich.assets.update(photo?.id ?? '', { latitude: 35.0116, longitude: 135.7681 });

const markers = await immich.map.markers({ fileCreatedAfter: '2024-01-01T00:00:00Z' });
for (const { lat, lon } of markers) console.log(lat, lon);

// The name of a position, without a photo.
const [place] = await immich.map.reverseGeocode({ lat: 35.0116, lon: 135.7681 });
console.log(place?.city, place?.country);
