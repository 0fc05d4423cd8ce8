import { expect } from 'vitest';
import { UNKNOWN } from '../recorded/world.js';
import { albumOf, photoOf, rolesIn, type Rule, type Stage, V2, V3 } from './rule.js';

const noAccess = (permission: string) => ({ message: `Not found or no ${permission} access` });

/** An album of one, shared with an editor. */
async function shared({ person }: Stage) {
  const [owner, editor] = [await person(), await person()];
  const ownPhoto = await photoOf(owner);
  const album = await albumOf(owner, { assetIds: [ownPhoto], editors: [editor] });
  return { owner, editor, ownPhoto, album };
}

export const albumRules: Rule[] = [
  {
    call: 'PATCH /albums/{id}',
    situation: 'an editor renames, describes, orders and sets the cover',
    async run(stage) {
      const { editor, ownPhoto, album } = await shared(stage);
      const json = {
        albumName: 'Bergen',
        description: 'Rain',
        order: 'asc',
        albumThumbnailAssetId: ownPhoto,
      };
      return editor.call('PATCH', `/albums/${album}`, { json });
    },
    status: 200,
    body: {
      albumName: 'Bergen',
      description: 'Rain',
      order: 'asc',
      albumThumbnailAssetId: expect.any(String),
    },
  },
  {
    call: 'PATCH /albums/{id}',
    situation: 'a viewer renames',
    async run(stage) {
      const { owner, album } = await shared(stage);
      const viewer = await stage.person();
      await owner.call('PUT', `/albums/${album}/users`, {
        json: { albumUsers: [{ userId: viewer.id, role: 'viewer' }] },
      });
      return viewer.call('PATCH', `/albums/${album}`, { json: { albumName: 'Bergen' } });
    },
    status: 400,
    body: noAccess('album.update'),
  },
  {
    call: 'PATCH /albums/{id}',
    situation: 'an album with a photo is updated: the dates are those of the photo, in the database form',
    async run(stage) {
      const { owner, album } = await shared(stage);
      return owner.call('PATCH', `/albums/${album}`, { json: { albumName: 'Bergen' } });
    },
    status: 200,
    body: {
      assetCount: 1,
      startDate: expect.stringMatching(/^2024-05-06T\d\d:08:09\+00:00$/),
      endDate: expect.stringMatching(/^2024-05-06T\d\d:08:09\+00:00$/),
    },
  },
  {
    call: 'GET /albums/{id}',
    situation: 'the dates are days',
    async run(stage) {
      const { owner, album } = await shared(stage);
      return owner.call('GET', `/albums/${album}`);
    },
    status: 200,
    body: { startDate: '2024-05-06T00:00:00.000Z', endDate: '2024-05-06T00:00:00.000Z' },
  },
  {
    call: 'DELETE /albums/{id}/assets',
    situation: 'an editor removes an asset of another user',
    async run(stage) {
      const { editor, ownPhoto, album } = await shared(stage);
      return editor.call('DELETE', `/albums/${album}/assets`, { json: { ids: [ownPhoto] } });
    },
    status: 200,
    body: [{ success: false, error: 'no_permission' }],
  },
  {
    call: 'DELETE /albums/{id}/assets',
    situation: 'an editor removes an asset of their own',
    async run(stage) {
      const { editor, album } = await shared(stage);
      const json = { ids: [await photoOf(editor)] };
      await editor.call('PUT', `/albums/${album}/assets`, { json });
      return editor.call('DELETE', `/albums/${album}/assets`, { json });
    },
    status: 200,
    body: [{ success: true }],
  },
  {
    call: 'DELETE /albums/{id}/assets',
    situation: 'the owner removes an asset of an editor',
    async run(stage) {
      const { owner, editor, album } = await shared(stage);
      const json = { ids: [await photoOf(editor)] };
      await editor.call('PUT', `/albums/${album}/assets`, { json });
      return owner.call('DELETE', `/albums/${album}/assets`, { json });
    },
    status: 200,
    body: [{ success: true }],
  },
  {
    call: 'PUT /albums/{id}/assets',
    situation: 'an editor adds an asset that they only see in another album',
    async run(stage) {
      const { editor, ownPhoto } = await shared(stage);
      const own = await albumOf(editor);
      return editor.call('PUT', `/albums/${own}/assets`, { json: { ids: [ownPhoto] } });
    },
    status: 200,
    body: [{ success: false, error: 'no_permission' }],
  },
  {
    call: 'PUT /albums/assets',
    situation: 'all albums are unknown',
    async run(stage) {
      const { owner, ownPhoto } = await shared(stage);
      const json = { albumIds: [UNKNOWN], assetIds: [ownPhoto] };
      return owner.call('PUT', '/albums/assets', { json });
    },
    status: 200,
    body: { success: false, error: 'no_permission' },
  },
  {
    call: 'PUT /albums/assets',
    situation: 'one album and one asset of two are unknown',
    async run(stage) {
      const { owner, ownPhoto } = await shared(stage);
      const json = { albumIds: [UNKNOWN, await albumOf(owner)], assetIds: [UNKNOWN, ownPhoto] };
      return owner.call('PUT', '/albums/assets', { json });
    },
    status: 200,
    body: { success: true },
  },
  {
    call: 'PUT /albums/{id}/users',
    situation: 'an editor shares the album with a third user',
    async run(stage) {
      const { editor, album } = await shared(stage);
      const third = await stage.person();
      const json = { albumUsers: [{ userId: third.id, role: 'viewer' }] };
      const answer = await editor.call('PUT', `/albums/${album}/users`, { json });
      expect(await rolesIn(album, third)).toEqual({ [editor.id]: 'editor', [third.id]: 'viewer' });
      return answer;
    },
    status: 200,
  },
  {
    call: 'PUT /albums/{id}/users',
    situation: 'a viewer shares',
    async run({ person }) {
      const [owner, viewer, third] = [await person(), await person(), await person()];
      const album = await albumOf(owner, { viewers: [viewer] });
      return viewer.call('PUT', `/albums/${album}/users`, { json: { albumUsers: [{ userId: third.id }] } });
    },
    status: 400,
    body: noAccess('album.share'),
  },
  {
    call: 'PUT /albums/{id}/users',
    situation: 'a member is added again with another role, which is not taken',
    on: V3,
    async run(stage) {
      const { owner, editor, album } = await shared(stage);
      const json = { albumUsers: [{ userId: editor.id, role: 'viewer' }] };
      const answer = await owner.call('PUT', `/albums/${album}/users`, { json });
      expect(await rolesIn(album, owner)).toEqual({ [editor.id]: 'editor' });
      return answer;
    },
    status: 200,
  },
  {
    call: 'PUT /albums/{id}/users',
    situation: 'a member is added again',
    on: V2,
    async run(stage) {
      const { owner, editor, album } = await shared(stage);
      return owner.call('PUT', `/albums/${album}/users`, { json: { albumUsers: [{ userId: editor.id }] } });
    },
    status: 400,
    body: { message: 'User already added' },
  },
  {
    call: 'PUT /albums/{id}/users',
    situation: 'the owner is added',
    on: V3,
    async run({ person }) {
      const owner = await person();
      const album = await albumOf(owner);
      return owner.call('PUT', `/albums/${album}/users`, { json: { albumUsers: [{ userId: owner.id }] } });
    },
    status: 200,
    body: { albumUsers: [{ role: 'owner' }], shared: false },
  },
  {
    call: 'PUT /albums/{id}/users',
    situation: 'the owner is added',
    on: V2,
    async run({ person }) {
      const owner = await person();
      const album = await albumOf(owner);
      return owner.call('PUT', `/albums/${album}/users`, { json: { albumUsers: [{ userId: owner.id }] } });
    },
    status: 400,
    body: { message: 'Cannot be shared with owner' },
  },
  {
    call: 'PUT /albums/{id}/users',
    situation: 'somebody is added as owner',
    on: V3,
    async run({ person }) {
      const [owner, other] = [await person(), await person()];
      const json = { albumUsers: [{ userId: other.id, role: 'owner' }] };
      return owner.call('PUT', `/albums/${await albumOf(owner)}/users`, { json });
    },
    status: 400,
    body: { message: 'Cannot add another owner' },
  },
  ...([V3, V2] as const).map((on): Rule => ({
    call: 'PUT /albums/{id}/users',
    situation: 'an unknown user is added',
    on,
    async run({ person }) {
      const owner = await person();
      const json = { albumUsers: [{ userId: UNKNOWN }] };
      return owner.call('PUT', `/albums/${await albumOf(owner)}/users`, { json });
    },
    status: 400,
    body: { message: on === V3 ? 'Invalid user' : 'User not found' },
  })),
  ...([V3, V2] as const).map((on): Rule => ({
    call: 'POST /albums',
    situation: 'an unknown user is among albumUsers',
    on,
    async run({ person }) {
      const json = { albumName: 'Norway', albumUsers: [{ userId: UNKNOWN, role: 'editor' }] };
      return (await person()).call('POST', '/albums', { json });
    },
    status: 400,
    body: { message: on === V3 ? 'Invalid user' : 'User not found' },
  })),
  {
    call: 'POST /albums',
    situation: 'the owner is among albumUsers',
    on: V3,
    async run({ person }) {
      const { id, call } = await person();
      const json = { albumName: 'Norway', albumUsers: [{ userId: id, role: 'editor' }] };
      return call('POST', '/albums', { json });
    },
    status: 201,
    body: { albumUsers: [{ role: 'owner' }] },
  },
  {
    call: 'POST /albums',
    situation: 'the owner is among albumUsers',
    on: V2,
    async run({ person }) {
      const { id, call } = await person();
      const json = { albumName: 'Norway', albumUsers: [{ userId: id, role: 'editor' }] };
      return call('POST', '/albums', { json });
    },
    status: 400,
    body: { message: 'Cannot share album with owner' },
  },
  {
    call: 'POST /albums',
    situation: 'a user is twice among albumUsers',
    async run({ person }) {
      const [owner, other] = [await person(), await person()];
      const albumUsers = ['editor', 'viewer'].map((role) => ({ userId: other.id, role }));
      return owner.call('POST', '/albums', { json: { albumName: 'Norway', albumUsers } });
    },
    status: 500,
    body: { message: 'Failed to create album' },
  },
  {
    call: 'POST /albums',
    situation: 'another user is to be owner',
    on: V3,
    async run({ person }) {
      const [owner, other] = [await person(), await person()];
      const albumUsers = [{ userId: other.id, role: 'owner' }];
      return owner.call('POST', '/albums', { json: { albumName: 'Norway', albumUsers } });
    },
    status: 500,
    body: { message: 'Failed to create album' },
  },
  {
    call: 'POST /albums',
    situation: 'assetIds has the id of somebody else and an unknown one',
    async run({ person }) {
      const [owner, other] = [await person(), await person()];
      const assetIds = [await photoOf(other), UNKNOWN, await photoOf(owner)];
      return owner.call('POST', '/albums', { json: { albumName: 'Norway', assetIds } });
    },
    status: 201,
    body: { assetCount: 1, startDate: expect.stringMatching(/^2024-05-06T\d\d:08:09\+00:00$/) },
  },
  {
    call: 'POST /albums',
    situation: 'assetIds are given: assets lists them',
    on: V2,
    async run({ person }) {
      const owner = await person();
      const assetIds = [await photoOf(owner)];
      return owner.call('POST', '/albums', { json: { albumName: 'Norway', assetIds } });
    },
    status: 201,
    body: { assetCount: 1, assets: [{ fileCreatedAt: expect.stringMatching(/\+00:00$/) }] },
  },
  {
    call: 'PUT /albums/{id}/user/{userId}',
    situation: 'an editor changes their own role',
    async run(stage) {
      const { owner, editor, album } = await shared(stage);
      const answer = await editor.call('PUT', `/albums/${album}/user/${editor.id}`, {
        json: { role: 'viewer' },
      });
      expect(await rolesIn(album, owner)).toEqual({ [editor.id]: 'viewer' });
      return answer;
    },
    status: 204,
  },
  {
    call: 'PUT /albums/{id}/user/{userId}',
    situation: 'a viewer changes a role',
    async run({ person }) {
      const [owner, viewer] = [await person(), await person()];
      const album = await albumOf(owner, { viewers: [viewer] });
      return viewer.call('PUT', `/albums/${album}/user/${viewer.id}`, { json: { role: 'editor' } });
    },
    status: 400,
    body: noAccess('album.share'),
  },
  ...(['editor', 'owner'] as const).flatMap((who): Rule[] => [
    {
      call: 'PUT /albums/{id}/user/{userId}',
      situation: `the ${who} changes the role of the owner`,
      on: V3,
      async run(stage) {
        const people = await shared(stage);
        return people[who].call('PUT', `/albums/${people.album}/user/${people.owner.id}`, {
          json: { role: 'viewer' },
        });
      },
      status: 400,
      body: { message: 'User is owner' },
    },
    {
      call: 'PUT /albums/{id}/user/{userId}',
      situation: `the ${who} changes the role of the owner, which changes nothing`,
      on: V2,
      async run(stage) {
        const people = await shared(stage);
        const { album, editor, owner } = people;
        const answer = await people[who].call('PUT', `/albums/${album}/user/${owner.id}`, {
          json: { role: 'viewer' },
        });
        expect(await rolesIn(album, owner)).toEqual({ [editor.id]: 'editor' });
        return answer;
      },
      status: 204,
    },
  ]),
  {
    call: 'PUT /albums/{id}/user/{userId}',
    situation: 'the owner sets the role of a user who is no member, which adds nobody',
    async run({ person }) {
      const [owner, other] = [await person(), await person()];
      const album = await albumOf(owner);
      const answer = await owner.call('PUT', `/albums/${album}/user/${other.id}`, {
        json: { role: 'viewer' },
      });
      expect(await rolesIn(album, owner)).toEqual({});
      return answer;
    },
    status: 204,
  },
  {
    call: 'PUT /albums/{id}/user/{userId}',
    situation: 'the role is "owner"',
    on: V3,
    async run(stage) {
      const { owner, editor, album } = await shared(stage);
      return owner.call('PUT', `/albums/${album}/user/${editor.id}`, { json: { role: 'owner' } });
    },
    status: 500,
    body: { message: 'Failed to update album user' },
  },
  {
    call: 'PUT /albums/{id}/user/{userId}',
    situation: 'the user is "me"',
    async run(stage) {
      const { editor, album } = await shared(stage);
      return editor.call('PUT', `/albums/${album}/user/me`, { json: { role: 'viewer' } });
    },
    status: 500,
    body: { message: 'Failed to update album user' },
  },
  {
    call: 'DELETE /albums/{id}/user/{userId}',
    situation: 'an editor removes another member',
    async run({ person }) {
      const [owner, editor, viewer] = [await person(), await person(), await person()];
      const album = await albumOf(owner, { editors: [editor], viewers: [viewer] });
      const answer = await editor.call('DELETE', `/albums/${album}/user/${viewer.id}`);
      expect(await rolesIn(album, owner)).toEqual({ [editor.id]: 'editor' });
      return answer;
    },
    status: 204,
  },
  {
    call: 'DELETE /albums/{id}/user/{userId}',
    situation: 'a viewer removes another member',
    async run({ person }) {
      const [owner, editor, viewer] = [await person(), await person(), await person()];
      const album = await albumOf(owner, { editors: [editor], viewers: [viewer] });
      return viewer.call('DELETE', `/albums/${album}/user/${editor.id}`);
    },
    status: 400,
    body: noAccess('album.share'),
  },
  {
    call: 'DELETE /albums/{id}/user/{userId}',
    situation: 'a viewer leaves',
    async run({ person }) {
      const [owner, viewer] = [await person(), await person()];
      const album = await albumOf(owner, { viewers: [viewer] });
      return viewer.call('DELETE', `/albums/${album}/user/me`);
    },
    status: 204,
  },
  ...(['editor', 'owner'] as const).flatMap((who) =>
    ([V3, V2] as const).map((on): Rule => ({
      call: 'DELETE /albums/{id}/user/{userId}',
      situation: `the ${who} removes the owner`,
      on,
      async run(stage) {
        const people = await shared(stage);
        return people[who].call('DELETE', `/albums/${people.album}/user/${people.owner.id}`);
      },
      status: 400,
      body: { message: on === V3 ? 'Cannot remove the last album owner' : 'Cannot remove album owner' },
    })),
  ),
  {
    call: 'DELETE /albums/{id}/user/{userId}',
    situation: 'the user is no member',
    async run({ person }) {
      const [owner, other] = [await person(), await person()];
      return owner.call('DELETE', `/albums/${await albumOf(owner)}/user/${other.id}`);
    },
    status: 400,
    body: { message: 'Album not shared with user' },
  },
  {
    call: 'DELETE /albums/{id}/user/{userId}',
    situation: 'the album is unknown',
    run: async ({ person }) => (await person()).call('DELETE', `/albums/${UNKNOWN}/user/me`),
    status: 400,
    body: { message: 'Album not found' },
  },
  ...['isShared=true', 'isOwned=false', 'name=Bergen', `id=${UNKNOWN}`].map((filter): Rule => ({
    call: 'GET /albums',
    situation: `assetId with ${filter.replace(/=.*/, '')}, which is ignored`,
    on: V3,
    async run({ person }) {
      const owner = await person();
      const asset = await photoOf(owner);
      await albumOf(owner, { assetIds: [asset] });
      return owner.call('GET', `/albums?assetId=${asset}&${filter}`);
    },
    status: 200,
    body: [{ assetCount: 1 }],
  })),
  {
    call: 'GET /albums',
    situation: 'assetId of an asset in an album with a link, of which this list says nothing',
    async run({ person }) {
      const owner = await person();
      const asset = await photoOf(owner);
      const albumId = await albumOf(owner, { assetIds: [asset] });
      await owner.call('POST', '/shared-links', { json: { type: 'ALBUM', albumId } });
      return owner.call('GET', `/albums?assetId=${asset}`);
    },
    status: 200,
    body: [{ hasSharedLink: false, shared: false }],
  },
  {
    call: 'GET /albums/{id}',
    situation: 'an asset of the album is hidden or locked: it does not count',
    async run(stage) {
      const { owner, ownPhoto, album } = await shared(stage);
      await owner.call('PUT', `/assets/${ownPhoto}`, { json: { visibility: 'hidden' } });
      return owner.call('GET', `/albums/${album}`);
    },
    status: 200,
    body: { assetCount: 0 },
  },
];
