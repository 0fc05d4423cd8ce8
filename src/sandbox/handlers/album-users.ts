import { albumFor, EDITORS } from './access.js';
import type { Caller } from '../auth.js';
import { badRequest, failed } from '../errors.js';
import type { Call, Handlers } from './handler.js';
import { albumAfterChange } from '../views/albums.js';

type AlbumUserOperations = 'addUsersToAlbum' | 'updateAlbumUser' | 'removeUserFromAlbum';

export const albumUserHandlers: Handlers<AlbumUserOperations> = {
  /** An existing member keeps the current role. */
  addUsersToAlbum(call) {
    const { body, library } = call;
    const album = albumFor(call.path.id, 'album.share', call, EDITORS);
    for (const { userId, role = 'editor' } of body.albumUsers) {
      if (role === 'owner') throw badRequest('Cannot add another owner');
      if (userId === album.ownerId || album.members.has(userId)) continue;
      if (!library.users.has(userId)) throw badRequest('Invalid user');
      album.members.set(userId, role);
    }
    return albumAfterChange(album, call);
  },

  updateAlbumUser(call) {
    const { ownerId } = albumFor(call.path.id, 'album.share', call, EDITORS);
    if (call.path.userId === ownerId) throw badRequest('User is owner');
    setRole(call);
  },

  removeUserFromAlbum(call) {
    const { album, userId } = removalOf(call);
    if (userId === album.ownerId) throw badRequest('Cannot remove the last album owner');
    removeMember(call);
  },
};

/** Changes the role of a member. Does not add a member. */
export function setRole(call: Call<'updateAlbumUser'>): void {
  const { userId } = call.path;
  const { members } = albumFor(call.path.id, 'album.share', call, EDITORS);
  // `me` counts as an ID, which the database rejects, like a second owner.
  if (userId === 'me' || (call.body.role === 'owner' && members.has(userId)))
    throw failed('update album user');
  if (members.has(userId)) members.set(userId, call.body.role);
}

/** Removes a member: everybody may leave, and editors may remove others. */
export function removeMember(call: Call<'removeUserFromAlbum'>): void {
  const { album, userId } = removalOf(call);
  if (!album.members.has(userId)) throw badRequest('Album not shared with user');
  if (userId !== call.caller.user.id) albumFor(album.id, 'album.share', call, EDITORS);
  album.members.delete(userId);
}

/** Returns the album and the user of a removal; permission is checked last. */
export function removalOf({ path, library, caller }: Call<'removeUserFromAlbum'>) {
  const album = library.albums.get(path.id);
  if (!album) throw badRequest('Album not found');
  return { album, userId: idOf(path.userId, caller) };
}

const idOf = (userId: string, { user }: Caller): string => (userId === 'me' ? user.id : userId);
