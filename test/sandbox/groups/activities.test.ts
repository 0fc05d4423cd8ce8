import { describe, expect, test } from 'vitest';
import type { Schemas } from '../calls.js';
import { RELEASES } from '../releases.js';
import { loggedIn, photos, started } from './started.js';

type Activity = Schemas['ActivityResponseDto'];

describe.each(RELEASES)('activities on %s', (immich) => {
  async function startedWithAlbum() {
    const { sandbox, call } = await started({ immich });
    const [inside = '', outside = ''] = await photos(call, 2);
    const json = { albumName: 'a', assetIds: [inside] };
    const albumId = (await call<{ id: string }>('POST', '/albums', { json })).body.id;
    const post = (facts: object, by = call) =>
      by<Activity>('POST', '/activities', { json: { albumId, ...facts } });
    return { sandbox, call, albumId, inside, outside, post };
  }

  test('comments and likes are listed and counted, for the album and its assets', async () => {
    const { call, albumId, inside, post } = await startedWithAlbum();
    const comment = await post({ type: 'comment', comment: 'hello' });
    expect([comment.status, comment.body.type, comment.body.comment]).toEqual([201, 'comment', 'hello']);
    await post({ type: 'like' });
    await post({ type: 'like', assetId: inside });
    const list = async (query: string) =>
      (await call<Activity[]>('GET', `/activities?albumId=${albumId}${query}`)).body.map(
        ({ type, assetId }) => `${type} ${assetId === null ? 'album' : 'asset'}`,
      );
    expect(await list('')).toEqual(['comment album', 'like album', 'like asset']);
    expect(await list('&level=album')).toEqual(['comment album', 'like album']);
    expect(await list(`&level=album&assetId=${inside}`)).toEqual(['comment album', 'like album']);
    expect(await list(`&assetId=${inside}`)).toEqual(['like asset']);
    expect(await list('&type=like')).toEqual(['like album', 'like asset']);
    const statistics = (query: string) => call('GET', `/activities/statistics?albumId=${albumId}${query}`);
    expect((await statistics('')).body).toEqual({ comments: 1, likes: 2 });
    expect((await statistics(`&assetId=${inside}`)).body).toEqual({ comments: 0, likes: 1 });
  });

  test('a repeated like returns the first one', async () => {
    const { post } = await startedWithAlbum();
    const first = await post({ type: 'like' });
    const second = await post({ type: 'like' });
    expect([first.status, second.status, second.body.id]).toEqual([201, 200, first.body.id]);
  });

  test('a comment requires a text, and a like must not have one', async () => {
    const { post } = await startedWithAlbum();
    const blank = await post({ type: 'comment', comment: '  ' });
    const liked = await post({ type: 'like', comment: 'x' });
    expect([blank.status, liked.status]).toEqual(immich === '2.7.5' ? [201, 201] : [400, 400]);
  });

  test('an asset that is not in the album is rejected', async () => {
    const { outside, post } = await startedWithAlbum();
    const failed = await post({ type: 'like', assetId: outside });
    expect(failed).toMatchObject({ status: 500, body: { message: 'Failed to create activity' } });
  });

  test('members of the album can comment until activity is disabled, and its owner can delete all comments', async () => {
    const { sandbox, call, albumId, post } = await startedWithAlbum();
    const friend = await loggedIn(sandbox, sandbox.friend);
    const stranger = await post({ type: 'like' }, friend);
    expect(stranger.body).toMatchObject({ message: 'Not found or no activity.create access' });
    expect((await friend('GET', `/activities?albumId=${albumId}`)).body).toMatchObject({
      message: 'Not found or no album.read access',
    });
    const albumUsers = [{ userId: sandbox.friend.id, role: 'viewer' }];
    await call('PUT', `/albums/${albumId}/users`, { json: { albumUsers } });
    const own = await post({ type: 'like' });
    const theirs = await post({ type: 'comment', comment: 'a' }, friend);
    expect((await friend('DELETE', `/activities/${own.body.id}`)).body).toMatchObject({
      message: 'Not found or no activity.delete access',
    });
    expect((await call('DELETE', `/activities/${theirs.body.id}`)).status).toBe(204);
    await call('PATCH', `/albums/${albumId}`, { json: { isActivityEnabled: false } });
    expect((await post({ type: 'comment', comment: 'a' })).status).toBe(400);
    expect((await call('GET', `/activities?albumId=${albumId}`)).status).toBe(200);
  });
});

test('activities on assets in the trash and of deleted users are not shown, and are found by user', async () => {
  const { sandbox, call } = await started();
  const friend = await loggedIn(sandbox, sandbox.friend);
  const [id = ''] = await photos(call, 1);
  const albumUsers = [{ userId: sandbox.friend.id, role: 'viewer' }];
  const json = { albumName: 'a', assetIds: [id], albumUsers };
  const albumId = (await call<{ id: string }>('POST', '/albums', { json })).body.id;
  const post = (by: typeof call, facts: object) => by('POST', '/activities', { json: { albumId, ...facts } });
  await post(call, { type: 'like', assetId: id });
  await post(friend, { type: 'comment', comment: 'b' });
  // A like of another user is another like.
  expect((await post(friend, { type: 'like', assetId: id })).status).toBe(201);
  const list = async (query = '') =>
    (await call<Activity[]>('GET', `/activities?albumId=${albumId}${query}`)).body.map(
      ({ user }) => user.name,
    );
  expect(await list()).toEqual(['Admin', 'Friend', 'Friend']);
  expect(await list(`&userId=${sandbox.friend.id}`)).toEqual(['Friend', 'Friend']);
  expect(await list('&type=comment')).toEqual(['Friend']);
  const liked = await post(friend, { type: 'like' });
  expect((await friend('DELETE', `/activities/${(liked.body as Activity).id}`)).status).toBe(204);
  await call('DELETE', '/assets', { json: { ids: [id] } });
  expect(await list()).toEqual(['Friend']);
  await call('DELETE', `/admin/users/${sandbox.friend.id}`, { json: {} });
  expect(await list()).toEqual([]);
});
