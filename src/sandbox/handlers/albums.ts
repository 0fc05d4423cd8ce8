import { randomUUID } from 'node:crypto';
import { albumFor, canSee, readableAsset, roleIn } from '../access.js';
import { addEach, removeEach } from '../bulk.js';
import { badRequest } from '../errors.js';
import type { Handlers } from '../handler.js';
import { type Library, now } from '../state/library.js';
import type { Album, Schemas } from '../state/records.js';
import { albumAssets, albumView } from '../views/albums.js';
import { requireUser } from './album-users.js';

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

const EVERYONE: Schemas['AlbumUserRole'][] = ['owner', 'editor', 'viewer'];
const EDITORS: Schemas['AlbumUserRole'][] = ['owner', 'editor'];

export const albumHandlers: Handlers<AlbumOperations> = {
  getAllAlbums({ query, caller, library }) {
    return [...library.albums.values()]
      .filter((album) => roleIn(album, caller) !== undefined)
      .filter(({ id, albumName, assetIds, ownerId }) => {
        const { assetId, id: wantedId, name, isOwned } = query;
        return (
          (assetId === undefined || assetIds.has(assetId)) &&
          (wantedId === undefined || id === wantedId) &&
          (name === undefined || albumName === name) &&
          (isOwned === undefined || (ownerId === caller.user.id) === isOwned)
        );
      })
      .toReversed()
      .map((album) => albumView(album, library))
      .filter(({ shared }) => query.isShared === undefined || shared === query.isShared);
  },

  createAlbum({ body, caller, library }) {
    for (const { userId } of body.albumUsers ?? []) requireUser(userId, caller, library);
    const assetIds = (body.assetIds ?? []).filter((id) => {
      const asset = library.assets.get(id);
      return asset && canSee(asset, { caller, library });
    });
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
      members: new Map((body.albumUsers ?? []).map(({ userId, role }) => [userId, role])),
    };
    library.albums.set(album.id, album);
    return albumView(album, library);
  },

  getAlbumStatistics({ caller, library }) {
    const views = [...library.albums.values()]
      .filter((album) => roleIn(album, caller))
      .map((album) => ({ mine: album.ownerId === caller.user.id, shared: albumView(album, library).shared }));
    return {
      owned: views.filter(({ mine }) => mine).length,
      shared: views.filter(({ shared }) => shared).length,
      notShared: views.filter(({ mine, shared }) => mine && !shared).length,
    };
  },

  getAlbumInfo(call) {
    const album = albumFor(call.path.id, 'album.read', call, EVERYONE);
    const view = albumView(album, call.library);
    return album.members.size === 0
      ? view
      : { ...view, contributorCounts: contributors(album, call.library) };
  },

  updateAlbumInfo(call) {
    const { body, library } = call;
    const album = albumFor(call.path.id, 'album.update', call, ['owner']);
    if (body.albumThumbnailAssetId && !album.assetIds.has(body.albumThumbnailAssetId)) {
      throw badRequest('Invalid album thumbnail');
    }
    album.albumName = body.albumName ?? album.albumName;
    album.description = body.description ?? album.description;
    album.order = body.order ?? album.order;
    album.isActivityEnabled = body.isActivityEnabled ?? album.isActivityEnabled;
    album.thumbnailAssetId = body.albumThumbnailAssetId ?? album.thumbnailAssetId;
    album.updatedAt = now();
    const { lastModifiedAssetTimestamp: _, ...view } = albumView(album, library);
    return view; // an update does not tell that time
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
    touch(album);
    return outcomes.map(([id, outcome]) => ({ id, ...outcome }));
  },

  addAssetsToAlbums(call) {
    const { albumIds, assetIds } = call.body;
    const albums = albumIds.map((id) => albumFor(id, 'albumAsset.create', call, EDITORS));
    for (const id of assetIds) readableAsset(id, 'asset.share', call);
    const added = albums.flatMap((album) => {
      const outcomes = addEach(assetIds, album.assetIds, call);
      touch(album);
      return outcomes.filter(([, { success }]) => success);
    });
    return added.length > 0 ? { success: true } : { success: false, error: 'duplicate' };
  },

  removeAssetFromAlbum(call) {
    const album = albumFor(call.path.id, 'albumAsset.delete', call, EDITORS);
    const outcomes = removeEach(call.body.ids, album.assetIds);
    touch(album);
    return outcomes.map(([id, outcome]) => ({ id, ...outcome }));
  },

  getAlbumMapMarkers(call) {
    const album = albumFor(call.path.id, 'album.read', call, EVERYONE);
    return albumAssets(album, call.library).flatMap(({ id, exif }) => {
      const { latitude: lat, longitude: lon, city, state, country } = exif;
      return lat === null || lon === null ? [] : [{ id, lat, lon, city, state, country }];
    });
  },
};

/** After assets came or went: the cover is one of those that are there. */
function touch(album: Album): void {
  album.updatedAt = now();
  if (album.thumbnailAssetId === null || !album.assetIds.has(album.thumbnailAssetId)) {
    album.thumbnailAssetId = [...album.assetIds][0] ?? null;
  }
}

function contributors(album: Album, library: Library): Schemas['ContributorCountResponseDto'][] {
  const owners = albumAssets(album, library).map(({ ownerId }) => ownerId);
  return [...new Set(owners)].map((userId) => ({
    userId,
    assetCount: owners.filter((ownerId) => ownerId === userId).length,
  }));
}
