import { vi } from 'vitest';
import { samplePhoto } from '../../scripts/demo/sample-photo.js';
import type { ImmichClient } from '../../src/index.js';

/** Uploads the library that docs/README.md describes, against which the examples run. */
export async function fillSampleLibrary(immich: ImmichClient): Promise<void> {
  const ids: string[] = [];
  for (const [name] of PHOTOS) ids.push((await immich.assets.upload(photoOf(name))).id);
  // Each wait is for the server, so all are waited for at once.
  await Promise.all(
    PHOTOS.map(async ([, dateTimeOriginal], index) => {
      const id = ids[index] ?? '';
      await immich.assets.update(id, { dateTimeOriginal });
      await untilTaken(immich, id, dateTimeOriginal);
    }),
  );
  await immich.albums.create({ albumName: 'Kyoto', assetIds: ids.slice(0, 3) });
}

/** Names and capture dates. The first three are in the album. */
const PHOTOS = [
  ['river.jpg', '2024-03-30T09:15:00+09:00'],
  ['garden.jpg', '2024-03-31T14:40:00+09:00'],
  ['temple.jpg', '2024-04-01T06:30:00+09:00'],
  ['fjord.jpg', '2025-07-05T23:30:00+02:00'],
] as const;

/** Encoding a photo takes longer than the rest of most tests that need the library. */
const photos = new Map<string, File>();

function photoOf(name: string): File {
  const photo = photos.get(name) ?? samplePhoto(name);
  photos.set(name, photo);
  return photo;
}

/** Servers read a file, and the date set for it, some time after the request. */
async function untilTaken(immich: ImmichClient, id: string, date: string): Promise<void> {
  await vi.waitFor(
    async () => {
      const { fileCreatedAt, exifInfo } = await immich.assets.get(id);
      if (!exifInfo?.modifyDate || Date.parse(fileCreatedAt) !== Date.parse(date))
        throw new Error('not read yet');
    },
    { timeout: 60_000, interval: 20 },
  );
}
