import { describe, expect, test } from 'vitest';
import { type CallFunction, calls, type Schemas, upload } from '../calls.js';
import { loggedIn, photo, photos, started, UNKNOWN } from './started.js';

type Link = Schemas['SharedLinkResponseDto'];

/** A sandbox with two photos and a shared link to the first one. */
async function shared(more: object = {}) {
  const { sandbox, call } = await started();
  const [inside = '', outside = ''] = await photos(call, 2);
  const json = { type: 'INDIVIDUAL', assetIds: [inside], ...more };
  const { body: link } = await call<Link>('POST', '/shared-links', { json });
  const visitor = calls(sandbox, { 'x-immich-share-key': link.key });
  return { sandbox, call, link, visitor, inside, outside };
}

const idsIn = ({ assets }: Link) => assets.map(({ id }) => id);

describe('a shared link', () => {
  test('is changed and deleted by its owner only', async () => {
    const { sandbox, call, link, visitor } = await shared({ description: 'd', password: 'p' });
    const friend = await loggedIn(sandbox, sandbox.friend);
    const path = `/shared-links/${link.id}`;
    const statuses = [
      await friend('GET', path),
      await friend('PATCH', path, { json: { description: 'x' } }),
      await friend('PUT', `${path}/assets`, { json: { assetIds: [UNKNOWN] } }),
      await friend('DELETE', path),
      await call('GET', `/shared-links/${UNKNOWN}`),
    ].map(({ status }) => status);
    expect(statuses).toEqual([400, 400, 400, 400, 400]);
    expect((await friend('GET', '/shared-links')).body).toEqual([]);
    const changes = { description: null, allowUpload: false, showMetadata: false };
    const changed = await call<Link>('PATCH', path, { json: changes });
    expect(changed.body).toMatchObject({ ...changes, allowDownload: true, password: 'p', slug: null });
    const expiresAt = '2999-01-01T00:00:00.000Z';
    await call('PATCH', path, { json: { expiresAt, password: '', allowDownload: false } });
    expect((await call<Link>('GET', path)).body).toMatchObject({
      ...{ expiresAt, password: null, allowDownload: false, allowUpload: false, showMetadata: false },
    });
    expect((await call('DELETE', path)).status).toBe(204);
    expect((await visitor('GET', '/shared-links/me')).status).toBe(401);
  });

  test('is listed newest first, by album and by id', async () => {
    const { call, link, inside } = await shared();
    const album = await call<{ id: string }>('POST', '/albums', {
      json: { albumName: 'a', assetIds: [inside] },
    });
    const json = { type: 'ALBUM', albumId: album.body.id };
    const { id } = (await call<Link>('POST', '/shared-links', { json })).body;
    const list = async (query = '') =>
      (await call<Link[]>('GET', `/shared-links?${query}`)).body.map((each) => each.id);
    expect(await list()).toEqual([id, link.id]);
    expect(await list(`albumId=${album.body.id}`)).toEqual([id]);
    expect(await list(`id=${link.id}`)).toEqual([link.id]);
  });

  test('gets and loses assets one by one, but not if it is of an album', async () => {
    const { sandbox, call, link, inside, outside } = await shared();
    const foreign = await photo(await loggedIn(sandbox, sandbox.friend));
    const path = `/shared-links/${link.id}/assets`;
    const added = await call('PUT', path, { json: { assetIds: [inside, outside, foreign] } });
    expect(added.body).toEqual([
      { assetId: inside, success: false, error: 'duplicate' },
      { assetId: outside, success: true },
      { assetId: foreign, success: false, error: 'no_permission' },
    ]);
    const removed = await call('DELETE', path, { json: { assetIds: [inside, foreign] } });
    expect(removed.body).toEqual([
      { assetId: inside, success: true },
      { assetId: foreign, success: false, error: 'not_found' },
    ]);
    expect(idsIn((await call<Link>('GET', `/shared-links/${link.id}`)).body)).toEqual([outside]);
    const album = await call<{ id: string }>('POST', '/albums', { json: { albumName: 'a' } });
    const json = { type: 'ALBUM', albumId: album.body.id };
    const { id } = (await call<Link>('POST', '/shared-links', { json })).body;
    const refused = await call('PUT', `/shared-links/${id}/assets`, { json: { assetIds: [inside] } });
    expect(refused.body).toMatchObject({ message: 'Invalid shared link type' });
  });

  test('needs an album that its owner can share, or assets of its owner, and a free slug', async () => {
    const { sandbox, call, inside } = await shared({ slug: 'trip' });
    const friend = await loggedIn(sandbox, sandbox.friend);
    const album = await call<{ id: string }>('POST', '/albums', { json: { albumName: 'a' } });
    const status = async (json: object, by: CallFunction = friend) =>
      (await by('POST', '/shared-links', { json })).status;
    expect(await status({ type: 'ALBUM', albumId: album.body.id })).toBe(400);
    expect(await status({ type: 'ALBUM' })).toBe(400);
    expect(await status({ type: 'INDIVIDUAL', assetIds: [inside] })).toBe(400);
    expect(await status({ type: 'INDIVIDUAL' })).toBe(400);
    const own = { type: 'INDIVIDUAL', assetIds: [await photo(friend)] };
    expect(await status({ ...own, slug: 'trip' })).toBe(400);
    expect(await status({ ...own, slug: 'other' })).toBe(201);
  });

  test('ends with its owner, and at its time', async () => {
    const { sandbox, call } = await shared();
    const friend = await loggedIn(sandbox, sandbox.friend);
    const json = { type: 'INDIVIDUAL', assetIds: [await photo(friend)], slug: 'theirs' };
    const { body: link } = await friend<Link>('POST', '/shared-links', { json });
    const visit = async (query: string) =>
      (await calls(sandbox, {})('GET', `/shared-links/me?${query}`)).status;
    expect([await visit(`key=${link.key}`), await visit('slug=theirs')]).toEqual([200, 200]);
    await call('DELETE', `/admin/users/${sandbox.friend.id}`, { json: {} });
    expect([await visit(`key=${link.key}`), await visit('slug=theirs')]).toEqual([401, 401]);
  });
});

describe('a shared-link client', () => {
  test('with a password cannot log in with another one, nor use the login of another link', async () => {
    const { sandbox, call, link, visitor, outside } = await shared({ password: 'secret' });
    const login = (password: string) => visitor('POST', '/shared-links/login', { json: { password } });
    expect((await login('wrong')).status).toBe(401);
    const json = { type: 'INDIVIDUAL', assetIds: [outside], password: 'secret' };
    const { body: other } = await call<Link>('POST', '/shared-links', { json });
    const cookie = (await login('secret')).headers.get('set-cookie')?.split(';')[0] ?? '';
    const me = async (key: string, headers: Record<string, string>) =>
      (await calls(sandbox, {})('GET', `/shared-links/me?key=${key}`, { headers })).status;
    expect(await me(link.key, { cookie })).toBe(200);
    expect(await me(other.key, { cookie })).toBe(401);
    expect(await me(link.key, { cookie: `other=1; ${cookie}` })).toBe(200);
    const open = await shared();
    const needless = await open.visitor('POST', '/shared-links/login', { json: { password: 'x' } });
    expect(needless.body).toMatchObject({ message: 'Shared link is not password protected' });
  });

  test('sees the assets of the link that are not in the trash, and cannot change them', async () => {
    const { call, link, visitor, inside, outside } = await shared();
    await call('PUT', `/shared-links/${link.id}/assets`, { json: { assetIds: [outside] } });
    await call('DELETE', '/assets', { json: { ids: [outside] } });
    expect(idsIn((await visitor<Link>('GET', '/shared-links/me')).body)).toEqual([inside]);
    const statuses = [
      await visitor('GET', `/assets/${inside}`),
      await visitor('GET', `/assets/${outside}`),
      await visitor('GET', `/assets/${outside}/thumbnail`),
      await visitor('PUT', `/assets/${inside}`, { json: { isFavorite: true } }),
      await visitor('DELETE', '/assets', { json: { ids: [inside] } }),
      await visitor('GET', '/albums'),
      await visitor('GET', '/users/me'),
    ].map(({ status }) => status);
    expect(statuses).toEqual([200, 400, 400, 403, 403, 403, 403]);
  });

  test('sees no EXIF if the link hides metadata, and no people in any case', async () => {
    const { call, link, visitor, inside } = await shared();
    await call('PUT', `/assets/${inside}`, { json: { description: 'd' } });
    const box = { imageWidth: 8, imageHeight: 6, x: 1, y: 2, width: 3, height: 4 };
    const person = (await call<{ id: string }>('POST', '/people', { json: { name: 'Ada' } })).body.id;
    await call('POST', '/faces', { json: { ...box, assetId: inside, personId: person } });
    const asset = async () => (await visitor<Schemas['AssetResponseDto']>('GET', `/assets/${inside}`)).body;
    expect(await asset()).toMatchObject({ people: [], exifInfo: { description: 'd' } });
    const mine = await call<Link>('GET', `/shared-links/${link.id}`);
    expect(mine.body.assets[0]?.exifInfo).toMatchObject({ description: 'd' });
    await call('PATCH', `/shared-links/${link.id}`, { json: { showMetadata: false } });
    expect(await asset()).not.toHaveProperty('exifInfo');
    expect((await visitor<Link>('GET', '/shared-links/me')).body.assets[0]).not.toHaveProperty('exifInfo');
  });

  test('adds uploads to the link itself if it is of single assets', async () => {
    const { call, link, visitor, inside } = await shared();
    const { status, body } = await upload(visitor, 'guest.jpg');
    expect(status).toBe(201);
    expect(idsIn((await call<Link>('GET', `/shared-links/${link.id}`)).body)).toEqual([inside, body.id]);
    expect((await call<Schemas['AssetResponseDto']>('GET', `/assets/${body.id}`)).status).toBe(200);
  });
});
