import { albumFor, EDITORS } from '../../handlers/access.js';
import { badRequest } from '../../errors.js';
import type { Call, Handler } from '../../handlers/handler.js';
import { removalOf, removeMember, setRole } from '../../handlers/album-users.js';
import { newAlbum } from '../../handlers/albums.js';
import type { Library } from '../../state/library.js';
import type { Album, Asset, Schemas } from '../../state/records.js';
import { byTimeTaken } from '../../state/search.js';
import { albumAfterChange, shownAssets } from '../../views/albums.js';
import { assetWithExif, seenBy, nestedAsset } from '../../views/assets.js';

type AllAlbums = Call<'getAllAlbums'> & { query: { shared?: boolean } };
type AlbumInfo = Call<'getAlbumInfo'> & { query: { withoutAssets?: boolean } };
type AlbumBody = Schemas['AlbumResponseDto'];

/** Album operations that 2.x handles differently from 3.x. */
export const albumOperations = {
  /**
   * Without `shared` returns only the caller's own albums, with `true` also those of others. With `assetId` returns all
   * albums of the asset.
   */
  getAllAlbums(call: AllAlbums, v3: Handler<'getAllAlbums'>): AlbumBody[] {
    const { shared, assetId } = call.query;
    if (assetId !== undefined) return v3({ ...call, query: { assetId } });
    if (shared === undefined) return v3({ ...call, query: { isOwned: true } });
    return v3({ ...call, query: shared ? { isShared: true } : { isShared: false, isOwned: true } });
  },

  getAlbumInfo(call: AlbumInfo, v3: Handler<'getAlbumInfo'>): AlbumBody {
    const view = v3(call);
    const album = call.library.albums.get(view.id);
    return !album || call.query.withoutAssets ? view : withAssets(view, album, call);
  },

  createAlbum(call: Call<'createAlbum'>): AlbumBody {
    for (const { userId } of call.body.albumUsers ?? []) {
      if (!call.library.users.has(userId)) throw badRequest('User not found');
      if (userId === call.caller.user.id) throw badRequest('Cannot share album with owner');
    }
    const view = newAlbum(call);
    const album = call.library.albums.get(view.id);
    return album ? withAssets(view, album, call) : view;
  },

  addUsersToAlbum(call: Call<'addUsersToAlbum'>): AlbumBody {
    const album = albumFor(call.path.id, 'album.share', call, EDITORS);
    for (const { userId, role = 'editor' } of call.body.albumUsers) {
      if (userId === album.ownerId) throw badRequest('Cannot be shared with owner');
      if (album.members.has(userId)) throw badRequest('User already added');
      if (!call.library.users.has(userId)) throw badRequest('User not found');
      album.members.set(userId, role);
    }
    return albumAfterChange(album, call);
  },

  /** The owner is not a member, so setting a role for the owner has no effect. */
  updateAlbumUser: (call: Call<'updateAlbumUser'>): void => setRole(call),

  removeUserFromAlbum(call: Call<'removeUserFromAlbum'>): void {
    const { album, userId } = removalOf(call);
    if (userId === album.ownerId) throw badRequest('Cannot remove album owner');
    removeMember(call);
  },
};

/** The album includes its assets, with EXIF even for a shared link that hides metadata. */
const withAssets = (
  view: AlbumBody,
  album: Album,
  { caller: { user }, library }: Pick<Call<'getAlbumInfo'>, 'caller' | 'library'>,
): AlbumBody & { assets: object[] } => ({
  ...view,
  assets: inOrder(album, library).map((asset) => nestedAsset(seenBy(user, assetWithExif(asset)))),
});

const inOrder = (album: Album, library: Library): Asset[] =>
  byTimeTaken(shownAssets(album, library), library);
