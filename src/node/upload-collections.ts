import { basename, dirname, resolve } from 'node:path';
import { BulkResult } from '../bulk-result.js';
import type { ImmichClient } from '../client.js';
import { type AnyImmichError, isBulkError, isImmichError } from '../errors.js';
import type { RequestOptions } from '../options.js';
import type { Applied } from './upload-report.js';

/** The name of an album for all files, or one for each folder, of its name: folders of the same name have one album. */
export type AlbumChoice = string | { byFolder: true };

interface Uploaded {
  path: string;
  id: string;
}

/** Puts assets into albums, which are made where they are not there. */
export async function* putIntoAlbums(
  immich: ImmichClient,
  album: AlbumChoice,
  assets: readonly Uploaded[],
  options: RequestOptions,
): AsyncGenerator<Applied, void> {
  const byName = new Map<string, string[]>();
  for (const { path, id } of assets) {
    const name = typeof album === 'string' ? album : basename(dirname(resolve(path))) || '/';
    const ids = byName.get(name);
    if (ids) ids.push(id);
    else byName.set(name, [id]);
  }
  for (const [name, ids] of byName) {
    yield apply(
      name,
      async () => (await immich.albums.ensure(name, options)).id,
      (id) => immich.albums.addAssets(id, ids, options),
    );
  }
}

/** Puts tags on assets, which are made where they are not there. */
export async function* putTagsOn(
  immich: ImmichClient,
  tags: readonly string[],
  assets: readonly Uploaded[],
  options: RequestOptions,
): AsyncGenerator<Applied, void> {
  if (assets.length === 0) return;
  const ids = assets.map(({ id }) => id);
  for (const name of new Set(tags)) {
    yield apply(
      name,
      // Where the server names no tag, the empty id is refused.
      async () => (await immich.tags.ensure([name], options))[0]?.id ?? '',
      (id) => immich.tags.tagAssets(id, ids, options),
    );
  }
}

/** What is done is in the result, also where the rest was not: the files are uploaded, whatever becomes of this. */
async function apply(
  name: string,
  ensure: () => Promise<string>,
  add: (id: string) => Promise<BulkResult>,
): Promise<Applied> {
  let id: string | undefined;
  try {
    id = await ensure();
    return { name, id, result: await add(id) };
  } catch (error) {
    if (!isImmichError(error)) throw error;
    return { name, ...(id !== undefined && { id }), ...partOf(error) };
  }
}

const partOf = (error: AnyImmichError): { result: BulkResult; error: AnyImmichError } => ({
  result: isBulkError(error) ? error.result : new BulkResult(),
  error,
});
