import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { createImmichClient } from 'immich-client';
import { downloadAll, downloadArchive, downloadFile } from 'immich-client/node';

const { IMMICH_URL: url = 'http://127.0.0.1:2283', IMMICH_API_KEY: apiKey } = process.env;
const immich = createImmichClient({ url, apiKey });
const folder = await mkdtemp(join(tmpdir(), 'photos-'));

// One file. In a folder, it gets its name on the server.
const album = await immich.albums.findByName('Kyoto');
const [first] = await immich.albums.assets(album?.id ?? '').toArray({ limit: 1 });
const { path, verified } = await downloadFile(immich, first?.id ?? '', { to: folder });
console.log(basename(path), verified);

// All results of a search, in one folder per month. A second run would skip all files.
const run = downloadAll(immich, immich.search.metadata({ order: 'asc' }), {
  to: join(folder, 'library'),
  layout: ({ localDateTime }) => localDateTime.slice(0, 7).replace('-', '/'),
  concurrency: 1,
});
for await (const event of run) {
  if (event.type === 'saved') console.log(relative(folder, event.path));
}
const { saved, skipped, failed } = await run.report();
console.log(saved.length, skipped.length, failed.length);

// An album as zip archives. The server decides how many.
const archives = await downloadArchive(
  immich,
  { albumId: album?.id ?? '' },
  { to: folder, name: 'Kyoto' },
).report();
for (const { path, assetIds, files } of archives.saved) console.log(basename(path), assetIds.length, files);

console.log((await readdir(folder)).sort());
await rm(folder, { recursive: true });
