import { createImmichClient } from 'immich-client';

const { IMMICH_URL: url = 'http://127.0.0.1:2283', IMMICH_API_KEY: apiKey } = process.env;
const immich = createImmichClient({ url, apiKey });

const album = await immich.albums.findByName('Kyoto');
const photos = await immich.albums.assets(album?.id ?? '', { order: 'asc' }).toArray();
const ids = photos.map(({ id }) => id);
const [river = ''] = ids;
const dateOf = async (id: string) => (await immich.assets.get(id)).exifInfo?.dateTimeOriginal;

// The clock of the camera was two hours slow. `dateTimeRelative` is in minutes.
const before = await dateOf(river);
await immich.assets.updateMany({ ids, dateTimeRelative: 2 * 60 });
console.log(before, '->', await dateOf(river));

// Coordinates in degrees, ratings from 1 to 5. Fields that you leave out stay as they are.
await immich.assets.updateMany({ ids, latitude: 35.0116, longitude: 135.7681, rating: 5, isFavorite: true });
const { exifInfo } = await immich.assets.get(river);
console.log(exifInfo?.latitude, exifInfo?.longitude, exifInfo?.rating);

// `null` removes the rating.
const { succeeded } = await immich.assets.updateMany({ ids, rating: null, isFavorite: false });
console.log(succeeded.length, 'changed');
