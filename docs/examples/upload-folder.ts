import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createImmichClient } from 'immich-client';
import { uploadAll, uploadFile } from 'immich-client/node';

const { IMMICH_URL: url = 'http://127.0.0.1:2283', IMMICH_API_KEY: apiKey } = process.env;
const immich = createImmichClient({ url, apiKey });

// A photo and a video with the same name, a photo with a sidecar, a copy of that photo, and a text file.
const folder = await mkdtemp(join(tmpdir(), 'photos-'));
const files = {
  'bird.heic': '1',
  'bird.mov': '2',
  'lake.jpg': '3',
  'lake.xmp': '4',
  'same.jpg': '3',
  'todo.txt': '5',
};
for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);

const run = uploadAll(immich, folder, {
  ignore: ['*.tmp.*'],
  album: 'Lofoten',
  tags: ['places/norway'],
  journal: join(folder, '.upload.jsonl'),
  concurrency: 1,
});
for await (const event of run) {
  if (event.type === 'created' || event.type === 'duplicate') console.log(event.type, basename(event.path));
}

const { created, duplicates, skipped, failed, livePhotos, albums, tags } = await run.report();
console.log(created.length, duplicates.length, skipped.length, failed.length);
for (const { path, reason } of skipped) console.log(basename(path), reason);
for (const { video, ...pair } of livePhotos)
  console.log(basename(video), pair.joined ? pair.evidence : pair.reason);
for (const { name, result } of [...albums, ...tags]) {
  console.log(name, result.succeeded.length, result.failed.length);
}

// One file. The server already has it.
const { status } = await uploadFile(immich, join(folder, 'lake.jpg'));
console.log(status);

await immich.assets.delete(
  created.map(({ id }) => id),
  { force: true },
);
await immich.albums.delete(albums[0]?.id ?? '');
await rm(folder, { recursive: true });
