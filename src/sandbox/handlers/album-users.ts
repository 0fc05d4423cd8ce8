import { albumFor } from '../access.js';
import type { Caller } from '../auth.js';
import { badRequest } from '../errors.js';
import type { Handlers } from '../handler.js';
import type { Library } from '../state/library.js';
import type { Album } from '../state/records.js';
import { albumView } from '../views/albums.js';

type AlbumUserOperations = 'addUsersToAlbum' | 'updateAlbumUser' | 'removeUserFromAlbum';

export const albumUserHandlers: Handlers<AlbumUserOperations> = {
  addUsersToAlbum(call) {
    const { body, caller, library } = call;
    const album = albumFor(call.path.id, 'albumUser.create', call, ['owner']);
    for (const { userId } of body.albumUsers) {
      requireUser(userId, caller, library);
      if (album.members.has(userId)) throw badRequest('User already added');
    }
    for (const { userId, role = 'editor' } of body.albumUsers) album.members.set(userId, role);
    return albumView(album, library);
  },

  updateAlbumUser(call) {
    const album = albumFor(call.path.id, 'albumUser.update', call, ['owner']);
    album.members.set(memberId(album, call.path.userId, call.caller), call.body.role);
  },

  removeUserFromAlbum(call) {
    const leaving = call.path.userId === 'me' || call.path.userId === call.caller.user.id;
    const roles = leaving ? (['owner', 'editor', 'viewer'] as const) : (['owner'] as const);
    const album = albumFor(call.path.id, 'albumUser.delete', call, [...roles]);
    album.members.delete(memberId(album, call.path.userId, call.caller));
  },
};

/** One with whom the caller can share: a user of this server, and not the caller. */
export function requireUser(userId: string, caller: Caller, library: Library): void {
  if (userId === caller.user.id) throw badRequest('Cannot be shared with owner');
  if (!library.users.has(userId)) throw badRequest('User not found');
}

/** `me` is the caller. */
function memberId(album: Album, userId: string, caller: Caller): string {
  const id = userId === 'me' ? caller.user.id : userId;
  if (id === album.ownerId) throw badRequest('Cannot remove album owner');
  if (!album.members.has(id)) throw badRequest('Album not shared with user');
  return id;
}
