import { createImmichClient } from 'immich-client';

const { IMMICH_URL: url = 'http://127.0.0.1:2283', IMMICH_API_KEY: apiKey } = process.env;
const immich = createImmichClient({ url, apiKey });

const album = await immich.albums.ensure('Kyoto');
const [temple] = await immich.albums.assets(album.id).toArray({ limit: 1 });

// Without `assetId`, the comment is about the album.
await immich.activities.create({ albumId: album.id, type: 'comment', comment: 'What a week!' });
const about = { albumId: album.id, assetId: temple?.id ?? '' };
await immich.activities.create({ ...about, type: 'comment', comment: 'My favourite' });
const like = await immich.activities.create({ ...about, type: 'like' });

for (const { user, type, comment, assetId } of await immich.activities.list({ albumId: album.id })) {
  console.log(user.name, type, comment ?? '', assetId === null ? '(album)' : '(asset)');
}

console.log(await immich.activities.statistics({ albumId: album.id }));
await immich.activities.delete(like.id);
console.log(await immich.activities.statistics({ albumId: album.id }));
