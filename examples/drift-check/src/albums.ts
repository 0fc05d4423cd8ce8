import type { ImmichClient } from 'immich-client';

/** Part of a program that uses Immich: the drift check reads which operations it calls. */
export async function largestAlbums(immich: ImmichClient): Promise<string[]> {
  const albums = await immich.albums.list({ isOwned: true });
  return albums
    .toSorted((a, b) => b.assetCount - a.assetCount)
    .slice(0, 3)
    .map(({ albumName, assetCount }) => `${albumName}: ${assetCount}`);
}

export async function removeFromAlbum(immich: ImmichClient, albumId: string, ids: string[]): Promise<void> {
  (await immich.albums.removeAssets(albumId, ids)).throwIfFailed();
}
