import { dirname, relative, sep } from 'node:path';
import type { ImmichClient } from 'immich-client';
import { uploadAll } from 'immich-client/node';
import { runExample, withPhotoFolder } from '../library.js';

/** Uploads a folder and tags each photo with the path of its subfolder below `parent`, such as `folders/2025/Lofoten`. */
export async function tagByFolder(immich: ImmichClient, folder: string, parent = 'folders'): Promise<number> {
  const tagsOf = (path: string) => {
    const below = relative(folder, dirname(path)).split(sep).filter(Boolean);
    return below.length > 0 ? [[parent, ...below].join('/')] : [];
  };
  const { created, duplicates, failed, tags } = await uploadAll(immich, folder, { tags: tagsOf }).report();
  let lost = failed.length;
  for (const { path, error } of failed) console.error(`${relative(folder, path)}: ${error.message}`);
  for (const { name, result, error } of tags) {
    if (error) console.error(`${name}: ${error.message}`);
    console.log(`${name}: ${result.succeeded.length} tagged, ${result.duplicates.length} had the tag`);
    lost += result.failed.length + (error ? 1 : 0);
  }
  console.log(
    `${created.length} uploaded, ${duplicates.length} on the server before, ${failed.length} failed`,
  );
  return lost;
}

await runExample(import.meta.url, async (immich, [folder]) => {
  const lost =
    folder === undefined
      ? await withPhotoFolder((sample) => tagByFolder(immich, sample))
      : await tagByFolder(immich, folder);
  return lost === 0 ? 0 : 1;
});
