import type { Caller } from '../auth.js';
import { noAccess, unauthorized } from '../errors.js';
import type { Library } from '../state/library.js';
import { partnersInTimeline, partnersSharingWith } from '../state/partners.js';
import { isElevated } from '../state/sessions.js';
import type { Album, Asset, Schemas } from '../state/records.js';
import type { User } from '../state/accounts.js';

type Asking = { caller: Caller; library: Library };
type Permission = Schemas['Permission'];

/** The assets that the caller can see: their own, those of shared albums, or those of the link. */
export function visibleAssets({ caller, library }: Asking): Asset[] {
  return [...library.assets.values()].filter((asset) => canSee(asset, { caller, library }));
}

/** The caller's own assets, those in the locked folder only for an unlocked session. */
export const ownedBy = (caller: Caller, library: Library): Asset[] =>
  [...library.assets.values()].filter((asset) => isOpenTo(caller, asset));

/** The assets that a caller searches: their own, and those of partners in their timeline. */
export function searchedBy(caller: Caller, library: Library): Asset[] {
  const partners = partnersInTimeline(caller.user.id, library);
  return [...library.assets.values()].filter(
    (asset) => isOpenTo(caller, asset) || (partners.includes(asset.ownerId) && asset.visibility !== 'locked'),
  );
}

export function requireElevated({ session }: Caller): void {
  if (!isElevated(session)) throw unauthorized('Elevated permission is required');
}

export function canSee(asset: Asset, { caller, library }: Asking): boolean {
  const { link, user } = caller;
  if (link) return asset.trashedAt === null && linkAssetIds(link, library).has(asset.id);
  if (asset.ownerId === user.id) return isOpenTo(caller, asset);
  if (asset.visibility === 'locked') return false;
  return isOfPartner(asset, caller, library) || isInSharedAlbum(asset, user, library);
}

const isInSharedAlbum = ({ id }: Asset, user: User, library: Library): boolean =>
  [...library.albums.values()].some(({ members, assetIds }) => members.has(user.id) && assetIds.has(id));

/** A partner shares what is in the timeline, and the videos of live photos. */
const isOfPartner = (
  { ownerId, visibility, trashedAt }: Asset,
  { user }: Pick<Caller, 'user'>,
  library: Library,
): boolean =>
  trashedAt === null &&
  (visibility === 'timeline' || visibility === 'hidden') &&
  partnersSharingWith(user.id, library).includes(ownerId);

/** Returns the asset, if the caller can view or download it. */
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

/** Without download permission, a link has no access to operations that need it. */
function requireDownloads(permission: Permission, { link }: Caller): void {
  const isDownload = permission === 'asset.download' || permission === 'album.download';
  if (isDownload && link?.allowDownload === false) throw noAccess(permission);
}

/**
 * Whether the caller can add the asset to an album, a tag or a link: their own or a partner's, and not in the locked
 * folder.
 */
export const canShare = (asset: Asset | undefined, { caller, library }: Asking): asset is Asset =>
  asset !== undefined &&
  !caller.link &&
  asset.visibility !== 'locked' &&
  (asset.ownerId === caller.user.id || isOfPartner(asset, caller, library));

/** A session unlocked by a PIN has access to the locked folder. */
const isOpenTo = ({ user, session }: Caller, { ownerId, visibility }: Asset): boolean =>
  ownerId === user.id && (visibility !== 'locked' || isElevated(session));

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

/**
 * Returns a record of the caller. Unknown records and those of others cause the same error, as on servers, which hides
 * whether an ID exists.
 */
export function ownRecord<Owned extends { ownerId: string } | { userId: string }>(
  records: ReadonlyMap<string, Owned>,
  id: string,
  permission: Permission,
  { user }: Caller,
): Owned {
  const record = records.get(id);
  const owner = record && ('ownerId' in record ? record.ownerId : record.userId);
  if (!record || owner !== user.id) throw noAccess(permission);
  return record;
}

/** Role of a caller in an album: owner, member with a role, or shared-link client. */
export function roleIn(album: Album, { user, link }: Caller): Schemas['AlbumUserRole'] | undefined {
  if (link) return link.albumId === album.id ? 'viewer' : undefined;
  return album.ownerId === user.id ? 'owner' : album.members.get(user.id);
}

export const EVERYONE: Schemas['AlbumUserRole'][] = ['owner', 'editor', 'viewer'];
export const EDITORS: Schemas['AlbumUserRole'][] = ['owner', 'editor'];

/** Returns the album if the caller has one of the roles; an unknown album causes the same error. */
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

/** IDs of the assets of a link: its own, or those of its album. */
export function linkAssetIds(
  link: { albumId: string | null; assetIds: Set<string> },
  library: Library,
): Set<string> {
  return (link.albumId !== null && library.albums.get(link.albumId)?.assetIds) || link.assetIds;
}
