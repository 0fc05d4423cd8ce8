import { createImmichClient } from 'immich-client';

const { IMMICH_URL: url = 'http://127.0.0.1:2283', IMMICH_API_KEY: apiKey } = process.env;
const immich = createImmichClient({ url, apiKey });

const album = await immich.albums.findByName('Kyoto');
const ids = (await immich.albums.assets(album?.id ?? '').toArray()).map(({ id }) => id);

// Immich creates memories at night. You can create your own, for any day.
const memory = await immich.memories.create({
  type: 'on_this_day',
  data: { year: 2024 },
  memoryAt: '2024-04-01T00:00:00Z',
  showAt: '2026-04-01T00:00:00Z',
  hideAt: '2026-04-01T23:59:59Z',
  assetIds: ids,
  isSaved: true,
});

for (const { data, assets } of await immich.memories.on('2026-04-01')) {
  console.log('on this day in', data.year, '-', assets.length, 'photos');
}
console.log((await immich.memories.on('2026-04-02')).length, 'the day after');

await immich.memories.update(memory.id, { seenAt: new Date('2026-04-01T08:00:00Z') });
console.log((await immich.memories.get(memory.id)).seenAt);
await immich.memories.delete(memory.id);
