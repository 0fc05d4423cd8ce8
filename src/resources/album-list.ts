import type { AlbumQuery2x } from '../compat/wire-types.js';
import type { Album, AlbumFilter } from '../types.js';

/**
 * Lists albums on a 3.x server. These servers ignore an empty `name`, and ignore all other filters if `assetId` is set.
 */
export async function listAlbums(
  { assetId, ...filter }: AlbumFilter,
  read: (query: AlbumFilter) => Promise<Album[]>,
): Promise<Album[]> {
  if (filter.name === '') {
    const { name: _, ...others } = filter;
    const albums = await listAlbums({ ...others, ...(assetId !== undefined && { assetId }) }, read);
    return albums.filter(({ albumName }) => albumName === '');
  }
  if (assetId === undefined) return read(filter);
  const holding = await read({ assetId });
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  if (!isFiltered || holding.length === 0) return holding;
  const ids = new Set((await read(filter)).map(({ id }) => id));
  return holding.filter(({ id }) => ids.has(id));
}

/** Applies the filters of 3.x on a 2.x server: reads the lists that 2.x supports and filters them. */
export async function listAlbums2x(
  { assetId, id, isOwned, isShared, name }: AlbumFilter,
  read: (query: AlbumQuery2x) => Promise<Album[]>,
): Promise<Album[]> {
  const own = await read({});
  const ownIds = new Set(own.map((album) => album.id));
  const candidates = await (async () => {
    if (assetId !== undefined) return read({ assetId });
    if (isOwned) return own;
    // Shared albums of your own are in both lists.
    return [...own, ...(await read({ shared: true })).filter((album) => !ownIds.has(album.id))];
  })();
  return candidates.filter(
    (album) =>
      (isOwned === undefined || ownIds.has(album.id) === isOwned) &&
      (isShared === undefined || album.shared === isShared) &&
      (id === undefined || album.id === id) &&
      (name === undefined || album.albumName === name),
  );
}
