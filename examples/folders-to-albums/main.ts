import { relative } from 'node:path';
import type { ImmichClient } from 'immich-client';
import { uploadAll } from 'immich-client/node';
import { runExample, withPhotoFolder } from '../library.js';

/** Uploads a folder; each subfolder becomes an album with its name. Prints each file, and returns the number of failures. */
export async function foldersToAlbums(immich: ImmichClient, folder: string): Promise<number> {
  const run = uploadAll(immich, folder, { album: { byFolder: true }, restoreTrashed: true });
  for await (const event of run) {
    if (event.type === 'failed') console.error(`${relative(folder, event.path)}: ${event.error.message}`);
  }
  const { created, duplicates, skipped, failed, albums } = await run.report();
  let lost = failed.length;
  for (const { name, result, error } of albums) {
    if (error) console.error(`${name}: ${error.message}`);
    console.log(
      `${name}: ${result.succeeded.length} added, ${result.duplicates.length} already in the album`,
    );
    lost += result.failed.length + (error ? 1 : 0);
  }
  for (const { path, reason } of skipped) console.log(`${relative(folder, path)}: skipped, ${reason}`);
  console.log(
    `${created.length} uploaded, ${duplicates.length} on the server before, ${failed.length} failed`,
  );
  return lost;
}

await runExample(import.meta.url, async (immich, [folder]) => {
  const lost =
    folder === undefined
      ? await withPhotoFolder((sample) => foldersToAlbums(immich, sample))
      : await foldersToAlbums(immich, folder);
  return lost === 0 ? 0 : 1;
});
