import { randomUUID } from 'node:crypto';
import { albumFor, canShare, EDITORS, EVERYONE, roleIn } from './access.js';
import { addEach, type BulkOutcome, removeEach } from './bulk.js';
import { badRequest, failed } from '../errors.js';
import type { Call, Handlers } from './handler.js';
import { now } from '../state/clock.js';
import type { Library } from '../state/library.js';
import type { Album, Schemas } from '../state/records.js';
import { albumAfterChange, albumAssets, albumView, coverOf } from '../views/albums.js';

type AlbumOperations =
  | 'getAllAlbums'
  | 'createAlbum'
  | 'getAlbumStatistics'
  | 'getAlbumInfo'
  | 'updateAlbumInfo'
  | 'deleteAlbum'
  | 'addAssetsToAlbum'
  | 'addAssetsToAlbums'
  | 'removeAssetFromAlbum'
  | 'getAlbumMapMarkers';

export const albumHandlers: Handlers<AlbumOperations> = {
  /** If `assetId` is set, the other filters are ignored. */
  getAllAlbums(call) {
    const { caller, library } = call;
    const { assetId, id: wantedId, name, isOwned, isShared } = call.query;
    const albums = [...library.albums.values()]
      .filter((album) => roleIn(album, caller) !== undefined)
      .toReversed();
    if (assetId !== undefined) {
      // This list ignores shared links.
      return albums
        .filter(({ assetIds }) => assetIds.has(assetId))
        .map((album) => ({
          ...albumView(album, call),
          hasSharedLink: false,
          shared: album.members.size > 0,
        }));
    }
    return albums
      .filter(
        ({ id, albumName, ownerId }) =>
          (wantedId === undefined || id === wantedId) &&
          (!name || albumName === name) &&
          (isOwned === undefined || (ownerId === caller.user.id) === isOwned),
      )
      .map((album) => albumView(album, call))
      .filter(({ shared }) => isShared === undefined || shared === isShared);
  },

  /** The owner is removed from the users. */
  createAlbum(call) {
    const { body, caller, library } = call;
    const albumUsers = (body.albumUsers ?? []).filter(({ userId }) => userId !== caller.user.id);
    for (const { userId } of albumUsers) if (!library.users.has(userId)) throw badRequest('Invalid user');
    if (albumUsers.some(({ role }) => role === 'owner')) throw failed('create album');
    return newAlbum({ ...call, body: { ...body, albumUsers } });
  },

  getAlbumStatistics(call) {
    const { caller, library } = call;
    const views = [...library.albums.values()]
      .filter((album) => roleIn(album, caller))
      .map((album) => ({ mine: album.ownerId === caller.user.id, shared: albumView(album, call).shared }));
    return {
      owned: views.filter(({ mine }) => mine).length,
      shared: views.filter(({ shared }) => shared).length,
      notShared: views.filter(({ mine, shared }) => mine && !shared).length,
    };
  },

  getAlbumInfo(call) {
    const album = albumFor(call.path.id, 'album.read', call, EVERYONE);
    const view = albumView(album, call);
    return view.shared ? { ...view, contributorCounts: contributors(album, call.library) } : view;
  },

  updateAlbumInfo(call) {
    const { body } = call;
    const album = albumFor(call.path.id, 'album.update', call, EDITORS);
    if (body.albumThumbnailAssetId && !album.assetIds.has(body.albumThumbnailAssetId)) {
      throw badRequest('Invalid album thumbnail');
    }
    album.albumName = body.albumName ?? album.albumName;
    album.description = body.description ?? album.description;
    album.order = body.order ?? album.order;
    album.isActivityEnabled = body.isActivityEnabled ?? album.isActivityEnabled;
    album.thumbnailAssetId = body.albumThumbnailAssetId ?? album.thumbnailAssetId;
    album.updatedAt = now();
    return albumAfterChange(album, call);
  },

  deleteAlbum(call) {
    const { id } = albumFor(call.path.id, 'album.delete', call, ['owner']);
    call.library.albums.delete(id);
    for (const link of call.library.links.values())
      if (link.albumId === id) call.library.links.delete(link.id);
  },

  addAssetsToAlbum(call) {
    if (!call.library.albums.has(call.path.id)) throw badRequest('Album not found');
    const album = albumFor(call.path.id, 'albumAsset.create', call, EDITORS);
    const outcomes = addEach(call.body.ids, album.assetIds, call);
    touch(album, outcomes);
    return outcomes.map(([id, outcome]) => ({ id, ...outcome }));
  },

  addAssetsToAlbums(call) {
    const { caller, library } = call;
    const albums = call.body.albumIds
      .flatMap((id) => library.albums.get(id) ?? [])
      .filter((album) => EDITORS.some((role) => role === roleIn(album, caller)));
    const ids = call.body.assetIds.filter((id) => canShare(library.assets.get(id), call));
    if (albums.length === 0 || ids.length === 0) return { success: false, error: 'no_permission' };
    const added = albums.flatMap((album) => {
      const outcomes = addEach(ids, album.assetIds, call);
      touch(album, outcomes);
      return outcomes.filter(([, { success }]) => success);
    });
    return added.length > 0 ? { success: true } : { success: false, error: 'duplicate' };
  },

  /** The owner may remove every asset, an editor only their own. */
  removeAssetFromAlbum(call) {
    const { caller, library } = call;
    const album = albumFor(call.path.id, 'albumAsset.delete', call, EDITORS);
    const isAllowed = (id: string): boolean =>
      album.ownerId === caller.user.id || canShare(library.assets.get(id), call);
    const outcomes = removeEach(call.body.ids, album.assetIds, isAllowed);
    album.thumbnailAssetId = coverOf(album, library);
    return outcomes.map(([id, outcome]) => ({ id, ...outcome }));
  },

  getAlbumMapMarkers(call) {
    const album = albumFor(call.path.id, 'album.read', call, EVERYONE);
    if (call.caller.link?.showMetadata === false) return [];
    return albumAssets(album, call.library).flatMap(({ id, exif }) => {
      const { latitude: lat, longitude: lon, city, state, country } = exif;
      return lat === null || lon === null ? [] : [{ id, lat, lon, city, state, country }];
    });
  },
};

/** Creates an album of the caller; the database rejects duplicate users. */
export function newAlbum(call: Call<'createAlbum'>): Schemas['AlbumResponseDto'] {
  const { body, caller, library } = call;
  const { albumUsers = [] } = body;
  const members = new Map(albumUsers.map(({ userId, role }) => [userId, role]));
  if (members.size < albumUsers.length) throw failed('create album');
  const assetIds = (body.assetIds ?? []).filter((id) => canShare(library.assets.get(id), call));
  const album: Album = {
    id: randomUUID(),
    ownerId: caller.user.id,
    albumName: body.albumName,
    description: body.description ?? '',
    createdAt: now(),
    updatedAt: now(),
    thumbnailAssetId: assetIds[0] ?? null,
    order: 'desc',
    isActivityEnabled: true,
    assetIds: new Set(assetIds),
    members,
  };
  library.albums.set(album.id, album);
  return albumAfterChange(album, call);
}

/** Added assets change the album; the first one becomes the cover if there is none. */
function touch(album: Album, outcomes: [id: string, outcome: BulkOutcome][]): void {
  const [added] = outcomes.find(([, { success }]) => success) ?? [];
  if (added === undefined) return;
  album.updatedAt = now();
  album.thumbnailAssetId ??= added;
}

function contributors(album: Album, library: Library): Schemas['ContributorCountResponseDto'][] {
  const owners = albumAssets(album, library).map(({ ownerId }) => ownerId);
  return [...new Set(owners)]
    .map((userId) => ({ userId, assetCount: owners.filter((ownerId) => ownerId === userId).length }))
    .sort((a, b) => b.assetCount - a.assetCount);
}
