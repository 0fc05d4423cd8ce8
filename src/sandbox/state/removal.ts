import type { Library } from './library.js';
import { leaveStack } from './stacks.js';

/** Removes an asset from the library, and from all albums, tags and other collections. */
export function removeAsset(library: Library, id: string): void {
  const asset = library.assets.get(id);
  library.assets.delete(id);
  if (asset) leaveStack(asset, library);
  for (const album of library.albums.values()) {
    album.assetIds.delete(id);
    if (album.thumbnailAssetId === id) album.thumbnailAssetId = [...album.assetIds][0] ?? null;
  }
  const { tags, links, memories, faces, activities } = library;
  for (const { assetIds } of [...tags.values(), ...links.values(), ...memories.values()]) assetIds.delete(id);
  for (const face of faces.values()) if (face.assetId === id) removeFace(library, face.id);
  for (const activity of activities.values()) if (activity.assetId === id) activities.delete(activity.id);
}

/** Removes a face, and the thumbnail of a person that used it. */
export function removeFace(library: Library, id: string): void {
  library.faces.delete(id);
  for (const person of library.people.values()) if (person.faceId === id) person.faceId = null;
}

/** Removes a user and all their data. */
export function removeUser(library: Library, id: string): void {
  const { users, sessions, assets, albums, tags, links, stacks, memories, people } = library;
  for (const asset of assets.values()) if (asset.ownerId === id) removeAsset(library, asset.id);
  for (const owned of [albums, tags, links, stacks, memories, people]) {
    for (const [key, { ownerId }] of owned) if (ownerId === id) owned.delete(key);
  }
  for (const { members } of albums.values()) members.delete(id);
  for (const records of [sessions, library.notifications, library.activities]) {
    for (const [key, { userId }] of records) if (userId === id) records.delete(key);
  }
  library.apiKeys = library.apiKeys.filter(({ userId }) => userId !== id);
  library.partners = library.partners.filter(
    ({ sharedById, sharedWithId }) => sharedById !== id && sharedWithId !== id,
  );
  users.delete(id);
}
