import type { ImmichClient } from '../client.js';
import type { RequestOptions } from '../options.js';

/** How many checksums one check carries: some 400 kB, of the 10 MB that a server reads. */
export const MOST_CHECKSUMS = 5_000;

/** An asset that has the same bytes. */
export interface ServerCopy {
  id: string;
  isTrashed?: boolean;
}

/** The server's copy of each checksum, or `undefined` where it has none. */
export async function findCopies(
  immich: ImmichClient,
  checksums: readonly string[],
  options: RequestOptions,
): Promise<(ServerCopy | undefined)[]> {
  // A number for an id: the paths of files are nobody's business.
  const items = checksums.map((checksum, index) => ({ id: String(index), checksum }));
  const { results } = await immich.assets.checkBulkUpload(items, options);
  const copies = new Map(
    results.map(({ id, assetId, isTrashed }) => {
      const copy = assetId === undefined ? undefined : { id: assetId, ...(isTrashed !== undefined && { isTrashed }) };
      return [id, copy];
    }),
  );
  return items.map(({ id }) => copies.get(id));
}
