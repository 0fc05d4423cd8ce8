import { writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { ImmichClient } from 'immich-client';
import { downloadAll } from 'immich-client/node';
import { runExample } from '../library.js';

interface Backup {
  /** Files that are on disk and match the server, videos of live photos included. */
  safe: number;
  /** Assets that are not on disk, with the reason. */
  missing: string[];
}

/** Downloads what is missing in a folder, and lists albums and checksums next to it. Nothing is overwritten or deleted. */
export async function backUp(immich: ImmichClient, folder: string): Promise<Backup> {
  const originals = join(folder, 'originals');
  const mine = (await immich.users.me()).id;
  const backup: Backup = { safe: 0, missing: [] };
  const sums: string[] = [];
  const checksums = new Map<string, string>();

  /** Partners can be in search results; their photos are theirs to back up. */
  async function* own(visibility: 'timeline' | 'archive') {
    for await (const asset of immich.search.metadata({ visibility, withDeleted: true, order: 'asc' })) {
      checksums.set(asset.id, asset.checksum);
      if (asset.ownerId === mine) yield asset;
    }
  }

  for (const visibility of ['timeline', 'archive'] as const) {
    const { saved, skipped, failed } = await downloadAll(immich, own(visibility), {
      to: originals,
      layout: ({ localDateTime }) => localDateTime.slice(0, 7).replace('-', '/'),
    }).report();
    for (const { id, path } of [...saved, ...skipped]) {
      const sha1 = Buffer.from(checksums.get(id) ?? '', 'base64').toString('hex');
      if (sha1 !== '') sums.push(`${sha1}  ${relative(folder, path)}`);
    }
    for (const { path, verified } of saved) {
      if (verified === true) backup.safe += 1;
      else backup.missing.push(`${path}: not verified, ${verified}`);
    }
    backup.safe += skipped.length;
    backup.missing.push(...failed.map(({ id, error }) => `${id}: ${error.message}`));
  }

  const albums = [];
  for (const { id, albumName, description } of await immich.albums.list({ isOwned: true })) {
    const photos = await immich.albums.assets(id).toArray();
    albums.push({ albumName, description, checksums: photos.map(({ checksum }) => checksum) });
  }
  await writeFile(join(folder, 'albums.json'), JSON.stringify(albums, undefined, 2));
  await writeFile(join(folder, 'SHA1SUMS'), `${sums.sort().join('\n')}\n`);
  return backup;
}

await runExample(import.meta.url, async (immich, [folder = 'immich-backup']) => {
  const { safe, missing } = await backUp(immich, folder);
  for (const line of missing) console.error(line);
  console.log(`${safe} files are safe in ${folder}, ${missing.length} are missing.`);
  return missing.length === 0 ? 0 : 1;
});
