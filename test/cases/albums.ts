import type { OperationCases } from './world.js';

export const albumCases = {
  getAllAlbums: ({ albums }) => albums.list({ isOwned: true }),
  createAlbum: async ({ albums }, { name, photo }) =>
    albums.create({ albumName: name('Norway'), assetIds: [await photo()] }),
  getAlbumInfo: async ({ albums }, { album }) => albums.get(await album()),
  updateAlbumInfo: async ({ albums }, { album }) => albums.update(await album(), { order: 'asc' }),
  deleteAlbum: async ({ albums }, { album }) => albums.delete(await album()),
  getAlbumStatistics: ({ albums }) => albums.statistics(),
  getAlbumMapMarkers: async ({ albums }, { album }) => albums.mapMarkers(await album()),

  addAssetsToAlbum: async ({ albums }, { album, photo }) => albums.addAssets(await album(), [await photo()]),
  addAssetsToAlbums: async ({ albums }, { album, photo }) =>
    albums.addAssetsToAlbums({ albumIds: [await album(), await album()], assetIds: [await photo()] }),
  removeAssetFromAlbum: async ({ albums }, { name, photo }) => {
    const id = await photo();
    const album = await albums.create({ albumName: name('Norway'), assetIds: [id] });
    return albums.removeAssets(album.id, [id, await photo()]);
  },

  addUsersToAlbum: async ({ albums }, { album, friendId }) =>
    albums.addUsers(await album(), [{ userId: friendId }]),
  updateAlbumUser: async ({ albums }, { album, friendId }) => {
    const { id } = await albums.addUsers(await album(), [{ userId: friendId }]);
    return albums.updateUser(id, friendId, { role: 'viewer' });
  },
  removeUserFromAlbum: async ({ albums }, { album, friendId }) => {
    const { id } = await albums.addUsers(await album(), [{ userId: friendId }]);
    return albums.removeUser(id, friendId);
  },
} satisfies OperationCases;
