import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.js';
import { RELEASES } from './releases.js';
import { type CallFunction, calls, jpeg, type Schemas, upload } from './calls.js';

type Link = Schemas['SharedLinkResponseDto'];

let sandbox: Sandbox;
let call: CallFunction;
let anonymous: CallFunction;

describe.each(RELEASES)('on a sandbox of %s:', (immich) => {
  beforeEach(async () => {
    sandbox = await startSandbox({ immich });
    call = calls(sandbox);
    anonymous = calls(sandbox, {});
  });
  afterEach(() => sandbox.close());

  describe('credentials', () => {
    const token = async (): Promise<string> => {
      const { email, password } = sandbox.admin;
      const { body } = await anonymous<Schemas['LoginResponseDto']>('POST', '/auth/login', {
        json: { email, password },
      });
      return body.accessToken;
    };

    test.each([
      ['authorization', (value: string) => `bearer ${value}`],
      ['cookie', (value: string) => `a=b; immich_access_token=${value}`],
      ['x-immich-user-token', (value: string) => value],
      ['x-immich-session-token', (value: string) => value],
    ])('a session token is accepted from %s', async (header, written) => {
      const { status } = await anonymous('GET', '/users/me', {
        headers: { [header]: written(await token()) },
      });
      expect(status).toBe(200);
    });

    test('a session token takes precedence over the API key, even if it is invalid', async () => {
      const good = await call('GET', '/users/me', { headers: { authorization: 'Bearer wrong' } });
      expect([good.status, good.body]).toMatchObject([401, { message: 'Invalid user token' }]);
      const headers = { 'x-api-key': 'wrong', authorization: `Bearer ${await token()}` };
      expect((await anonymous('GET', '/users/me', { headers })).status).toBe(200);
    });

    test('an empty API key is ignored', async () => {
      expect((await anonymous('GET', '/users/me', { headers: { 'x-api-key': '' } })).body).toMatchObject({
        message: 'Authentication required',
      });
    });

    test('a login with a wrong password or address is rejected', async () => {
      const { email, password } = sandbox.admin;
      for (const json of [
        { email, password: 'wrong' },
        { email: 'nobody@example.com', password },
      ]) {
        const { status, body } = await anonymous('POST', '/auth/login', { json });
        expect([status, body]).toMatchObject([401, { message: 'Incorrect email or password' }]);
      }
    });

    test('logging out ends the session', async () => {
      const session = calls(sandbox, { authorization: `Bearer ${await token()}` });
      expect((await session('POST', '/auth/logout')).status).toBe(200);
      expect((await session('GET', '/users/me')).status).toBe(401);
    });

    test('an administrator route rejects other users', async () => {
      const { email, password } = sandbox.friend;
      const { body } = await anonymous<Schemas['LoginResponseDto']>('POST', '/auth/login', {
        json: { email, password },
      });
      const friend = calls(sandbox, { authorization: `Bearer ${body.accessToken}` });
      const answer = await friend('GET', '/server/statistics');
      expect([answer.status, answer.body]).toMatchObject([403, { message: 'Forbidden' }]);
    });

    test('a key is limited to its permissions', async () => {
      const limited = await startSandbox({ immich, permissions: ['album.read'] });
      const ask = calls(limited);
      expect((await ask('GET', '/albums')).status).toBe(200);
      expect((await ask('POST', '/albums', { json: {} })).body).toMatchObject({
        message: 'Missing required permission: album.create',
      });
      expect((await ask('GET', '/shared-links/me')).body).toMatchObject({
        message: 'Missing required permission: all',
      });
      expect((await ask('GET', '/api-keys/me')).body).toMatchObject({ permissions: ['album.read'] });
      await limited.close();
    });
  });

  describe('shared links', () => {
    let photo: string;
    beforeEach(async () => {
      photo = (await upload(call, 'a.jpg')).body.id;
    });

    const share = async (more: object = {}): Promise<Link> => {
      const json = { type: 'INDIVIDUAL', assetIds: [photo], ...more };
      return (await call<Link>('POST', '/shared-links', { json })).body;
    };

    test('have a key of 67 characters and allow uploads by default', async () => {
      const link = await share();
      expect(link.key).toMatch(/^[\w-]{67}$/);
      expect(link).toMatchObject({ allowUpload: true, allowDownload: true, showMetadata: true });
    });

    test('can be opened by key and by slug, in the query and in a header', async () => {
      const { key } = await share({ slug: 'trip' });
      const me = '/shared-links/me';
      const answers = await Promise.all([
        anonymous('GET', `${me}?key=${key}`),
        anonymous('GET', `${me}?slug=trip`),
        anonymous('GET', me, { headers: { 'x-immich-share-key': key } }),
        anonymous('GET', me, { headers: { 'x-immich-share-slug': 'trip' } }),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
      expect((await anonymous('GET', `${me}?slug=other`)).body).toMatchObject({
        message: 'Invalid share slug',
      });
    });

    test('reject requests after they expire', async () => {
      const { key } = await share({ expiresAt: '2020-01-01T00:00:00.000Z' });
      expect((await anonymous('GET', `/shared-links/me?key=${key}`)).body).toMatchObject({
        message: 'Invalid share key',
      });
    });

    test('give access to their assets only', async () => {
      const other = (await upload(call, 'b.jpg', { bytes: jpeg(77) })).body.id;
      const { key } = await share();
      expect((await anonymous('GET', `/assets/${photo}?key=${key}`)).status).toBe(200);
      expect((await anonymous('GET', `/assets/${other}?key=${key}`)).status).toBe(400);
    });

    test('allow searches in their album only, and no searches on 2.x', async () => {
      const { key } = await share();
      const answer = await anonymous('POST', `/search/metadata?key=${key}`, { json: {} });
      expect([answer.status, answer.body]).toMatchObject(
        immich === '2.7.5' ? [403, { message: 'Forbidden' }] : [400, {}],
      );
    });

    test('with a password require it, and accept the cookie of the login', async () => {
      const { key } = await share({ password: 'secret' });
      const me = `/shared-links/me?key=${key}`;
      expect((await anonymous('GET', me)).body).toMatchObject({ message: 'Password required' });
      const login = await anonymous('POST', `/shared-links/login?key=${key}`, {
        json: { password: 'secret' },
      });
      const cookie = login.headers.get('set-cookie')?.split(';')[0] ?? '';
      expect(cookie).toMatch(/^immich_shared_link_token=/);
      expect((await anonymous('GET', me, { headers: { cookie } })).status).toBe(200);
    });

    test('that hide metadata do not allow downloads and return no EXIF', async () => {
      const link = await share({ showMetadata: false, allowDownload: true });
      expect(link.allowDownload).toBe(false);
      const asset = await anonymous<Schemas['AssetResponseDto']>('GET', `/assets/${photo}?key=${link.key}`);
      expect(asset.body.exifInfo).toBeUndefined();
      const json = { assetIds: [photo] };
      expect((await anonymous('POST', `/download/archive?key=${link.key}`, { json })).status).toBe(400);
    });

    test('accept uploads into their album, unless uploads are disabled', async () => {
      const { body: album } = await call<Schemas['AlbumResponseDto']>('POST', '/albums', {
        json: { albumName: 'one' },
      });
      const open = await share({ type: 'ALBUM', albumId: album.id });
      const closed = await share({ type: 'ALBUM', albumId: album.id, allowUpload: false });
      expect((await upload(anonymous, 'guest.jpg', {}, `?key=${open.key}`)).status).toBe(201);
      expect((await upload(anonymous, 'late.jpg', {}, `?key=${closed.key}`)).status).toBe(401);
      expect((await call('GET', `/albums/${album.id}`)).body).toMatchObject({ assetCount: 1 });
    });

    test('lose their slug if an update does not repeat it', async () => {
      const { id } = await share({ slug: 'trip' });
      expect(
        (await call('PATCH', `/shared-links/${id}`, { json: { description: 'x', slug: 'trip' } })).body,
      ).toMatchObject({ slug: 'trip' });
      expect((await call('PATCH', `/shared-links/${id}`, { json: { description: 'y' } })).body).toMatchObject(
        {
          slug: null,
        },
      );
    });
  });
});
