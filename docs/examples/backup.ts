import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createImmichClient } from 'immich-client';
import { downloadAll } from 'immich-client/node';

const { IMMICH_URL: url = 'http://127.0.0.1:2283', IMMICH_API_KEY: apiKey } = process.env;
const immich = createImmichClient({ url, apiKey });
const folder = await mkdtemp(join(tmpdir(), 'backup-'));

/** Downloads what is missing, and returns how many assets are safe. */
async function backUp(): Promise<number> {
  let safe = 0;
  for (const visibility of ['timeline', 'archive'] as const) {
    const assets = immich.search.metadata({ visibility, withDeleted: true, order: 'asc' });
    const { saved, skipped, failed } = await downloadAll(immich, assets, {
      to: join(folder, 'originals'),
      layout: ({ localDateTime }) => localDateTime.slice(0, 7).replace('-', '/'),
    }).report();
    for (const { id, error } of failed) console.error(id, error.message);
    const unverified = saved.filter(({ verified }) => verified !== true);
    console.log(visibility, saved.length, 'saved', skipped.length, 'skipped', failed.length, 'failed');
    if (failed.length + unverified.length > 0) process.exitCode = 1;
    safe += saved.length + skipped.length - unverified.length;
  }
  return safe;
}

console.log(await backUp(), 'safe');
console.log(await backUp(), 'safe');

// Files have no albums in them: save what a restored library needs.
const albums = [];
for (const { id, albumName, description } of await immich.albums.list({ isOwned: true })) {
  const checksums = (await immich.albums.assets(id).toArray()).map(({ checksum }) => checksum);
  albums.push({ albumName, description, checksums });
}
await writeFile(join(folder, 'albums.json'), JSON.stringify(albums, undefined, 2));
console.log(albums.map(({ albumName, checksums }) => `${albumName}: ${checksums.length}`).join(', '));
await rm(folder, { recursive: true });
