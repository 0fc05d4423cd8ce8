import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type CallFunction, calls, jpeg, type Schemas, upload } from '../calls.js';
import { loggedIn, photo, started, UNKNOWN } from './started.js';

type Album = Schemas['AlbumResponseDto'];

const taken = (call: CallFunction, date: string) =>
  photo(call, 'photo.jpg', { fileCreatedAt: date, fileModifiedAt: date });
const create = async (call: CallFunction, albumName: string, facts: object = {}) =>
  (await call<Album>('POST', '/albums', { json: { albumName, ...facts } })).body;
const get = async (call: CallFunction, id: string) => (await call<Album>('GET', `/albums/${id}`)).body;

/** An album of two photos of the owner and one of a friend, who can edit it. */
async function sharedAlbum() {
  const { sandbox, call } = await started();
  const friend = await loggedIn(sandbox, sandbox.friend);
  const [early, late] = [
    await taken(call, '2024-05-01T12:00:00.000Z'),
    await taken(call, '2024-06-01T12:00:00.000Z'),
  ];
  const theirs = await taken(friend, '2024-05-15T12:00:00.000Z');
  const albumUsers = [{ userId: sandbox.friend.id, role: 'editor' }];
  const { id } = await create(call, 'shared', { assetIds: [early, late], albumUsers });
  await friend('PUT', `/albums/${id}/assets`, { json: { ids: [theirs] } });
  return { sandbox, call, friend, id, early, late, theirs };
}

describe('an album', () => {
  test('has its dates, its number of assets, and the numbers of each user', async () => {
    const { sandbox, call, id, early } = await sharedAlbum();
    expect(await get(call, id)).toMatchObject({
      ...{ startDate: '2024-05-01T00:00:00.000Z', endDate: '2024-06-01T00:00:00.000Z', assetCount: 3 },
      contributorCounts: [
        { userId: sandbox.admin.id, assetCount: 2 },
        { userId: sandbox.friend.id, assetCount: 1 },
      ],
      ...{ shared: true, hasSharedLink: false },
    });
    await call('PUT', '/assets', { json: { ids: [early], visibility: 'archive' } });
    expect((await get(call, id)).assetCount).toBe(3);
    const own = await create(call, 'own');
    expect(own).toMatchObject({ description: '', order: 'desc', isActivityEnabled: true, assetCount: 0 });
    expect(await get(call, own.id)).not.toHaveProperty('contributorCounts');
  });

  test('has the first added asset as its cover, and the newest one if that is removed', async () => {
    const { sandbox, call, id, early, late, theirs } = await sharedAlbum();
    expect((await get(call, id)).albumThumbnailAssetId).toBe(early);
    const empty = await create(call, 'empty');
    await call('PUT', `/albums/${empty.id}/assets`, { json: { ids: [early, late] } });
    expect((await get(call, empty.id)).albumThumbnailAssetId).toBe(early);
    await call('PATCH', `/albums/${id}`, { json: { albumThumbnailAssetId: theirs } });
    await call('DELETE', `/albums/${id}/assets`, { json: { ids: [theirs] } });
    const json = { type: 'ALBUM', albumId: id };
    const { body: link } = await call<{ key: string }>('POST', '/shared-links', { json });
    const visited = await calls(sandbox, {})<{ album: Album }>('GET', `/shared-links/me?key=${link.key}`);
    expect(visited.body.album.albumThumbnailAssetId).toBe(late);
    expect((await get(call, id)).albumThumbnailAssetId).toBe(late);
    await call('DELETE', '/assets', { json: { ids: [late] } });
    expect(await get(call, id)).toMatchObject({ albumThumbnailAssetId: early, assetCount: 1 });
    const foreign = await call('PATCH', `/albums/${id}`, { json: { albumThumbnailAssetId: UNKNOWN } });
    expect(foreign).toMatchObject({ status: 400, body: { message: 'Invalid album thumbnail' } });
    await call('PATCH', `/albums/${id}`, { json: { description: 'd', order: 'asc' } });
    const renamed = await call<Album>('PATCH', `/albums/${id}`, { json: { albumName: 'new' } });
    expect(renamed.body).toMatchObject({ albumName: 'new', description: 'd', order: 'asc' });
  });

  test('lists its owner, then editors, then viewers, each with the caller first', async () => {
    const { sandbox, call } = await started();
    const users = ['Cy', 'Bo', 'Al'].map(async (name) => {
      const json = { email: `${name}@immich.test`, password: 'password', name };
      return (await call<{ id: string; email: string }>('POST', '/admin/users', { json })).body;
    });
    const [cy, bo, al] = await Promise.all(users);
    const albumUsers = [
      { userId: cy?.id, role: 'viewer' },
      { userId: bo?.id, role: 'viewer' },
      { userId: al?.id, role: 'viewer' },
      { userId: sandbox.friend.id, role: 'editor' },
    ];
    const { id } = await create(call, 'a', { albumUsers });
    const names = async (by: CallFunction) =>
      (await get(by, id)).albumUsers.slice(2).map(({ user }) => user.name);
    expect(await names(call)).toEqual(['Al', 'Bo', 'Cy']);
    const own = await loggedIn(sandbox, { email: 'bo@immich.test', password: 'password' });
    expect(await names(own)).toEqual(['Bo', 'Al', 'Cy']);
    expect((await get(call, id)).albumUsers.map(({ role }) => role)).toEqual([
      ...['owner', 'editor', 'viewer', 'viewer', 'viewer'],
    ]);
  });

  test('is deleted by its owner only, with its links', async () => {
    const { sandbox, call, friend, id, early } = await sharedAlbum();
    const { body: link } = await call<{ key: string }>('POST', '/shared-links', {
      json: { type: 'ALBUM', albumId: id },
    });
    const other = await call<{ key: string }>('POST', '/shared-links', {
      json: { type: 'INDIVIDUAL', assetIds: [early] },
    });
    expect((await friend('DELETE', `/albums/${id}`)).status).toBe(400);
    expect((await call('DELETE', `/albums/${id}`)).status).toBe(204);
    const visit = async (key: string) =>
      (await calls(sandbox, {})('GET', `/shared-links/me?key=${key}`)).status;
    expect([await visit(link.key), await visit(other.body.key)]).toEqual([401, 200]);
  });

  test('gets assets only by those who can edit it', async () => {
    const { sandbox, call, friend, id, early } = await sharedAlbum();
    const viewed = await create(call, 'viewed', {
      albumUsers: [{ userId: sandbox.friend.id, role: 'viewer' }],
    });
    const own = await create(friend, 'own');
    const assetIds = [await photo(friend)];
    const json = { albumIds: [viewed.id, id, own.id], assetIds };
    expect((await friend('PUT', '/albums/assets', { json })).body).toEqual({ success: true });
    const counts = [await get(call, viewed.id), await get(call, id), await get(friend, own.id)];
    expect(counts.map(({ assetCount }) => assetCount)).toEqual([0, 4, 1]);
    expect((await friend('PUT', '/albums/assets', { json })).body).toEqual({
      ...{ success: false, error: 'duplicate' },
    });
    const refused = { success: false, error: 'no_permission' };
    const only = { albumIds: [viewed.id], assetIds };
    expect((await friend('PUT', '/albums/assets', { json: only })).body).toEqual(refused);
    const foreign = { albumIds: [own.id], assetIds: [early] };
    expect((await friend('PUT', '/albums/assets', { json: foreign })).body).toEqual(refused);
  });
});

describe('the list of albums', () => {
  const names = async (call: CallFunction, query = '') =>
    (await call<Album[]>('GET', `/albums?${query}`)).body.map(({ albumName }) => albumName);

  test('has the newest first, and is filtered by owner, name, id and whether albums are shared', async () => {
    const { call, friend, id, early } = await sharedAlbum();
    const linked = await create(call, 'linked');
    await call('POST', '/shared-links', { json: { type: 'ALBUM', albumId: linked.id } });
    await create(call, 'alone');
    await create(friend, 'theirs');
    expect(await names(call)).toEqual(['alone', 'linked', 'shared']);
    expect(await names(call, 'isShared=true')).toEqual(['linked', 'shared']);
    expect(await names(call, 'isShared=false')).toEqual(['alone']);
    expect(await names(call, 'name=linked')).toEqual(['linked']);
    expect(await names(call, `id=${id}`)).toEqual(['shared']);
    expect(await names(call, `assetId=${early}`)).toEqual(['shared']);
    expect(await names(friend, 'isOwned=false')).toEqual(['shared']);
    expect(await names(friend, 'isOwned=true')).toEqual(['theirs']);
    const statistics = async (by: CallFunction) => (await by('GET', '/albums/statistics')).body;
    expect(await statistics(call)).toEqual({ owned: 3, shared: 2, notShared: 1 });
    expect(await statistics(friend)).toEqual({ owned: 1, shared: 1, notShared: 1 });
  });
});

describe('archives', () => {
  const info = async (call: CallFunction, json: object) =>
    (await call<Schemas['DownloadResponseDto']>('POST', '/download/info', { json })).body;

  test('are split where the next file would exceed the size', async () => {
    const { call } = await started();
    const [small, large] = [jpeg(1), jpeg(2, 40, 40)];
    const ids: string[] = [];
    for (const [index, bytes] of [small, large, jpeg(3)].entries()) {
      ids.push((await upload(call, `${index}.jpg`, { bytes })).body.id);
    }
    const [a, b, c] = ids;
    const archiveSize = small.length + large.length;
    const { archives, totalSize } = await info(call, { assetIds: ids, archiveSize });
    expect(archives.map(({ assetIds }) => assetIds)).toEqual([[a, b], [c]]);
    expect(archives[0]?.size).toBe(archiveSize);
    expect(totalSize).toBe(archiveSize + jpeg(3).length);
    const less = await info(call, { assetIds: ids, archiveSize: archiveSize - 1 });
    expect(less.archives.map(({ assetIds }) => assetIds.length)).toEqual([1, 1, 1]);
    const one = await info(call, { assetIds: ids });
    expect(one.archives.map(({ assetIds }) => assetIds)).toEqual([ids]);
  });

  test('contain what the caller can download, without the trash', async () => {
    const { sandbox, call, friend, id, early, late, theirs } = await sharedAlbum();
    await call('DELETE', '/assets', { json: { ids: [late] } });
    const idsIn = async (by: CallFunction, json: object) =>
      (await info(by, json)).archives.flatMap(({ assetIds }) => assetIds);
    expect(await idsIn(call, { albumId: id })).toEqual([early, theirs]);
    expect(await idsIn(friend, { albumId: id })).toEqual([early, theirs]);
    expect(await idsIn(call, { userId: sandbox.admin.id })).toEqual([early]);
    const status = async (json: object) => (await call('POST', '/download/info', { json })).status;
    expect(await status({ userId: sandbox.friend.id })).toBe(400);
    expect(await status({ assetIds: [theirs] })).toBe(400);
    expect(await status({})).toBe(400);
  });

  test('number files of the same name', async () => {
    const { sandbox, call } = await started();
    const assetIds = [
      await photo(call),
      await photo(call),
      await photo(call, 'other.jpg'),
      await photo(call),
    ];
    const response = await fetch(`${sandbox.url}/api/download/archive`, {
      method: 'POST',
      headers: { 'x-api-key': sandbox.apiKey, 'content-type': 'application/json' },
      body: JSON.stringify({ assetIds }),
    });
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
    expect(Object.keys(files)).toEqual(['photo.jpg', 'photo+1.jpg', 'other.jpg', 'photo+2.jpg']);
  });
});
