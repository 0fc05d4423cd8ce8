import type { Caller } from '../auth.js';
import { type Library, userOf } from '../state/library.js';
import { databaseTime } from '../state/moments.js';
import type { Album, Asset, Schemas } from '../state/records.js';
import { userView } from './users.js';

interface Asking {
  caller: Caller;
  library: Library;
}

/** An album with its computed fields, as in lists and on its own: its dates are days. */
export function albumView(album: Album, { caller, library }: Asking): Schemas['AlbumResponseDto'] {
  album.thumbnailAssetId = coverOf(album, library);
  const assets = shownAssets(album, library);
  return {
    ...factsOf(album, caller, library),
    ...span(assets.map(({ localDateTime }) => `${localDateTime.slice(0, 10)}T00:00:00.000Z`)),
    assetCount: assets.length,
    ...lastModified(assets),
  };
}

/** An album as it is returned when it was created or updated: its dates are those of its photos. */
export function albumAfterChange(album: Album, { caller, library }: Asking): Schemas['AlbumResponseDto'] {
  const assets = shownAssets(album, library);
  return {
    ...factsOf(album, caller, library),
    ...span(assets.map(({ localDateTime }) => databaseTime(localDateTime))),
    assetCount: assets.length,
  };
}

function factsOf(album: Album, caller: Caller, library: Library) {
  const users = [[album.ownerId, 'owner'] as const, ...inOrder(album, caller, library)];
  const hasSharedLink = [...library.links.values()].some(({ albumId }) => albumId === album.id);
  return {
    albumName: album.albumName,
    description: album.description,
    albumThumbnailAssetId: album.thumbnailAssetId,
    createdAt: album.createdAt,
    updatedAt: album.updatedAt,
    id: album.id,
    albumUsers: users.map(([id, role]) => ({ user: userView(userOf(library, id)), role })),
    shared: album.members.size > 0 || hasSharedLink,
    hasSharedLink,
    isActivityEnabled: album.isActivityEnabled,
    order: album.order,
  };
}

/** Editors before viewers; in each role the caller first, then by name. */
const inOrder = ({ members }: Album, { user }: Caller, library: Library): [string, Role][] =>
  [...members].sort(
    ([a, roleA], [b, roleB]) =>
      roleA.localeCompare(roleB) ||
      Number(b === user.id) - Number(a === user.id) ||
      userOf(library, a).name.localeCompare(userOf(library, b).name),
  );

type Role = Schemas['AlbumUserRole'];

/** The assets of an album that are counted and listed. */
export const shownAssets = (album: Album, library: Library): Asset[] =>
  albumAssets(album, library).filter(({ visibility }) => SHOWN.includes(visibility));

const SHOWN: Asset['visibility'][] = ['timeline', 'archive'];

/** The cover. If it is not set or no longer in the album, the newest photo. */
export function coverOf(album: Album, library: Library): string | null {
  const assets = albumAssets(album, library);
  if (assets.some(({ id }) => id === album.thumbnailAssetId)) return album.thumbnailAssetId;
  const [newest] = assets.toSorted((a, b) => Date.parse(b.fileCreatedAt) - Date.parse(a.fileCreatedAt));
  return newest?.id ?? null;
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
