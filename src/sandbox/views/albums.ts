import { type Library, userOf } from '../state/library.js';
import type { Album, Asset, Schemas } from '../state/records.js';
import { userView } from './users.js';

/** An album with what follows from its assets; those in the trash do not count. */
export function albumView(album: Album, library: Library): Schemas['AlbumResponseDto'] {
  const assets = albumAssets(album, library);
  const members = [...album.members].map(([id, role]) => ({ user: userView(userOf(library, id)), role }));
  const hasSharedLink = [...library.links.values()].some(({ albumId }) => albumId === album.id);
  return {
    albumName: album.albumName,
    description: album.description,
    albumThumbnailAssetId: album.thumbnailAssetId,
    createdAt: album.createdAt,
    updatedAt: album.updatedAt,
    id: album.id,
    albumUsers: [{ user: userView(userOf(library, album.ownerId)), role: 'owner' }, ...members],
    shared: members.length > 0 || hasSharedLink,
    hasSharedLink,
    ...span(assets.map(({ localDateTime }) => `${localDateTime.slice(0, 10)}T00:00:00.000Z`)),
    assetCount: assets.length,
    isActivityEnabled: album.isActivityEnabled,
    order: album.order,
    ...lastModified(assets),
  };
}

/** The assets of an album that are not in the trash. */
export const albumAssets = (album: Album, library: Library): Asset[] =>
  [...album.assetIds]
    .flatMap((id) => library.assets.get(id) ?? [])
    .filter(({ trashedAt }) => trashedAt === null);

export function span(dates: string[]): { startDate?: string; endDate?: string } {
  const [startDate, endDate] = [dates.toSorted()[0], dates.toSorted().at(-1)];
  return startDate === undefined || endDate === undefined ? {} : { startDate, endDate };
}

function lastModified(assets: Asset[]): { lastModifiedAssetTimestamp?: string } {
  const latest = assets
    .map(({ updatedAt }) => updatedAt)
    .toSorted()
    .at(-1);
  return latest === undefined ? {} : { lastModifiedAssetTimestamp: latest };
}
