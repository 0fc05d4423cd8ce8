import type { Caller } from '../auth.js';
import { noAccess } from '../errors.js';
import type { Library } from '../state/library.js';
import type { Album, Asset, Schemas } from '../state/records.js';
import type { User } from '../state/accounts.js';

type Asking = { caller: Caller; library: Library };
type Permission = Schemas['Permission'];

/** The assets that the caller may look at: their own, those of shared albums, or those that the link holds. */
export function visibleAssets({ caller, library }: Asking): Asset[] {
  return [...library.assets.values()].filter((asset) => canSee(asset, { caller, library }));
}

/** The assets of a user, those in the locked folder not among them. */
export const ownedBy = (user: User, library: Library): Asset[] =>
  [...library.assets.values()].filter((asset) => isOpenTo({ user }, asset));

export function canSee(asset: Asset, { caller, library }: Asking): boolean {
  const { link, user } = caller;
  if (link) return asset.trashedAt === null && linkAssetIds(link, library).has(asset.id);
  if (asset.visibility === 'locked') return false;
  if (asset.ownerId === user.id) return true;
  return [...library.albums.values()].some(
    ({ members, assetIds }) => members.has(user.id) && assetIds.has(asset.id),
  );
}

/** The asset, if the caller may look at it, or download it. */
export function readableAsset(id: string, permission: Permission, asking: Asking): Asset {
  const asset = asking.library.assets.get(id);
  if (!asset || !(canSee(asset, asking) || isVideoOfVisible(asset, asking))) throw noAccess(permission);
  requireDownloads(permission, asking.caller);
  return asset;
}

/** A shared album and a link also give access to the video of each live photo, though they list the photo only. */
const isVideoOfVisible = ({ id }: Asset, asking: Asking): boolean =>
  [...asking.library.assets.values()].some(
    (still) => still.livePhotoVideoId === id && still.trashedAt === null && canSee(still, asking),
  );

/** Without downloads, a link has no access to what it would be for. */
function requireDownloads(permission: Permission, { link }: Caller): void {
  const isDownload = permission === 'asset.download' || permission === 'album.download';
  if (isDownload && link?.allowDownload === false) throw noAccess(permission);
}

/** Whether the caller may put the asset into an album, a tag or a link: only what is theirs, and not in the locked folder. */
export const canShare = (asset: Asset | undefined, { caller }: Pick<Asking, 'caller'>): asset is Asset =>
  asset !== undefined && !caller.link && isOpenTo(caller, asset);

/** The locked folder is open to a session that was unlocked by a PIN, which the sandbox does not have. */
const isOpenTo = ({ user }: Pick<Caller, 'user'>, { ownerId, visibility }: Asset): boolean =>
  ownerId === user.id && visibility !== 'locked';

/** The assets, if all of them are the caller's own. */
export function ownAssets(
  ids: readonly string[],
  permission: Permission,
  { caller, library }: Asking,
): Asset[] {
  return ids.map((id) => {
    const asset = library.assets.get(id);
    if (!asset || !isOpenTo(caller, asset)) throw noAccess(permission);
    return asset;
  });
}

export function ownAsset(id: string, permission: Permission, asking: Asking): Asset {
  const [asset] = ownAssets([id], permission, asking);
  if (!asset) throw noAccess(permission);
  return asset;
}

/** What a caller is to an album: its owner, one it is shared with by role, or the holder of its link. */
export function roleIn(album: Album, { user, link }: Caller): Schemas['AlbumUserRole'] | undefined {
  if (link) return link.albumId === album.id ? 'viewer' : undefined;
  return album.ownerId === user.id ? 'owner' : album.members.get(user.id);
}

export const EVERYONE: Schemas['AlbumUserRole'][] = ['owner', 'editor', 'viewer'];
export const EDITORS: Schemas['AlbumUserRole'][] = ['owner', 'editor'];

/** The album, if the caller's role is one of those; an unknown album looks like one without access. */
export function albumFor(
  id: string,
  permission: Permission,
  { caller, library }: Asking,
  roles: Schemas['AlbumUserRole'][],
): Album {
  const album = library.albums.get(id);
  const role = album && roleIn(album, caller);
  if (!album || !role || !roles.includes(role)) throw noAccess(permission);
  requireDownloads(permission, caller);
  return album;
}

/** The ids of what a link shows: its own assets, or those of its album. */
export function linkAssetIds(
  link: { albumId: string | null; assetIds: Set<string> },
  library: Library,
): Set<string> {
  return (link.albumId !== null && library.albums.get(link.albumId)?.assetIds) || link.assetIds;
}
