import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.js';
import { RELEASES } from './releases.js';
import { type CallFunction, calls, DEVICE, formOf, jpeg, type Schemas, untilRead, upload } from './calls.js';

type Page = Schemas['SearchResponseDto'];

let sandbox: Sandbox;
let call: CallFunction;

const add = async (name: string, fields: Record<string, string> = {}): Promise<string> =>
  (await upload(call, name, { fields })).body.id;

/** The names of the files that a search finds, in its order. */
async function found(filter: object = {}): Promise<string[]> {
  const { body } = await call<Page>('POST', '/search/metadata', { json: filter });
  return body.assets.items.map(({ originalFileName }) => originalFileName);
}

describe.each(RELEASES)('on a sandbox of %s', (immich) => {
  beforeEach(async () => {
    sandbox = await startSandbox({ immich, machineLearning: true, extractionDelayMs: 0 });
    call = calls(sandbox);
  });
  afterEach(() => sandbox.close());

  describe('an uploaded asset', () => {
    test('is returned with its size, checksum, dates and place', async () => {
      const bytes = jpeg(7, 20, 10);
      const { body } = await upload(call, 'a.jpg', { bytes });
      await call('PUT', `/assets/${body.id}`, { json: { latitude: 35.0, longitude: 135.76 } });
      expect(await untilRead(call, body.id)).toMatchObject({
        width: 20,
        height: 10,
        checksum: createHash('sha1').update(bytes).digest('base64'),
        fileCreatedAt: '2024-05-06T05:08:09.000Z',
        localDateTime: '2024-05-06T05:08:09.000Z',
        exifInfo: { fileSizeInByte: bytes.length, timeZone: 'Asia/Tokyo', city: 'Kyoto', country: 'Japan' },
      });
    });

    test('is found by search, in its album and by its tag', async () => {
      const id = await add('a.jpg');
      await add('bb.jpg');
      const album = await call<Schemas['AlbumResponseDto']>('POST', '/albums', {
        json: { albumName: 'one', assetIds: [id] },
      });
      const [tag] = (await call<Schemas['TagResponseDto'][]>('PUT', '/tags', { json: { tags: ['x/y'] } }))
        .body;
      await call('PUT', `/tags/${tag?.id}/assets`, { json: { ids: [id] } });

      expect(await found({ albumIds: [album.body.id] })).toEqual(['a.jpg']);
      expect(await found({ isNotInAlbum: true })).toEqual(['bb.jpg']);
      expect(await found({ tagIds: [tag?.parentId] })).toEqual(['a.jpg']);
      expect(await found({ tagIds: null })).toEqual(['bb.jpg']);
    });

    test('is not shown through a link while it is in the trash', async () => {
      const id = await add('a.jpg');
      const { body: link } = await call<Schemas['SharedLinkResponseDto']>('POST', '/shared-links', {
        json: { type: 'INDIVIDUAL', assetIds: [id], allowDownload: true },
      });
      const visitor = calls(sandbox, {});
      const statuses = async () => [
        (await visitor('GET', `/assets/${id}?key=${link.key}`)).status,
        (await visitor('GET', `/assets/${id}/original?key=${link.key}`)).status,
      ];
      expect(await statuses()).toEqual([200, 200]);

      await call('DELETE', '/assets', { json: { ids: [id] } });
      // If a link does not allow downloads, Immich 2 responds with 400 and Immich 3 with 404.
      expect(await statuses()).toEqual([400, immich.startsWith('2.') ? 400 : 404]);
      const { body } = await visitor<Schemas['SharedLinkResponseDto']>(
        'GET',
        `/shared-links/me?key=${link.key}`,
      );
      expect(body.assets).toEqual([]);

      await call('POST', '/trash/restore');
      expect(await statuses()).toEqual([200, 200]);
    });

    test('is created for each user who uploads its bytes, and a duplicate for the same user', async () => {
      const { email, password } = sandbox.friend;
      const { body: session } = await call<Schemas['LoginResponseDto']>('POST', '/auth/login', {
        json: { email, password },
      });
      const friend = calls(sandbox, { authorization: `Bearer ${session.accessToken}` });
      const bytes = jpeg(9);
      const mine = await upload(call, 'a.jpg', { bytes });
      const theirs = await upload(friend, 'b.jpg', { bytes });
      expect([mine.status, mine.body.status]).toEqual([201, 'created']);
      expect([theirs.status, theirs.body.status]).toEqual([201, 'created']);
      expect(theirs.body.id).not.toBe(mine.body.id);

      const again = await upload(friend, 'c.jpg', { bytes });
      expect([again.status, again.body]).toMatchObject([200, { status: 'duplicate', id: theirs.body.id }]);
      const checksum = createHash('sha1').update(bytes).digest('base64');
      const check = async (user: CallFunction) =>
        (
          await user<Schemas['AssetBulkUploadCheckResponseDto']>('POST', '/assets/bulk-upload-check', {
            json: { assets: [{ id: '1', checksum }] },
          })
        ).body.results[0]?.assetId;
      expect([await check(call), await check(friend)]).toEqual([mine.body.id, theirs.body.id]);
    });

    test('is in the trash after delete, and can be restored', async () => {
      const id = await add('a.jpg');
      const { body: album } = await call<Schemas['AlbumResponseDto']>('POST', '/albums', {
        json: { albumName: 'one', assetIds: [id] },
      });
      await call('DELETE', '/assets', { json: { ids: [id] } });
      expect(await found()).toEqual([]);
      expect(await found({ withDeleted: true })).toEqual(['a.jpg']);
      expect((await call('GET', `/albums/${album.id}`)).body).toMatchObject({ assetCount: 0 });

      expect((await call('POST', '/trash/restore')).body).toEqual({ count: 1 });
      expect(await found()).toEqual(['a.jpg']);
      expect((await call('GET', `/albums/${album.id}`)).body).toMatchObject({ assetCount: 1 });
    });

    test('of another user stays as it is if you empty or restore your trash', async () => {
      const friend = await logIn(sandbox.friend);
      const theirs = (await upload(friend, 'b.jpg', { bytes: jpeg(10) })).body.id;
      for (const [user, id] of [
        [call, await add('a.jpg')],
        [friend, theirs],
      ] as const) {
        await user('DELETE', '/assets', { json: { ids: [id] } });
      }
      const isTrashed = async () =>
        (await friend<Schemas['AssetResponseDto']>('GET', `/assets/${theirs}`)).body.isTrashed;
      expect((await call('POST', '/trash/restore')).body).toEqual({ count: 1 });
      expect(await isTrashed()).toBe(true);
      await call('DELETE', '/assets', { json: { ids: [await add('c.jpg')] } });
      expect((await call('POST', '/trash/empty')).body).toEqual({ count: 1 });
      expect(await isTrashed()).toBe(true);
      expect((await friend('POST', '/trash/restore')).body).toEqual({ count: 1 });
    });

    test('is removed everywhere after a forced delete', async () => {
      const id = await add('a.jpg');
      const { body: album } = await call<Schemas['AlbumResponseDto']>('POST', '/albums', {
        json: { albumName: 'one', assetIds: [id] },
      });
      await call('DELETE', '/assets', { json: { ids: [id], force: true } });
      expect((await call('GET', `/assets/${id}`)).status).toBe(400);
      expect((await call('GET', `/albums/${album.id}`)).body).toMatchObject({
        assetCount: 0,
        albumThumbnailAssetId: null,
      });
      expect((await upload(call, 'a.jpg')).status).toBe(201);
    });

    test('is a duplicate if its bytes exist, whatever its name, also in the trash', async () => {
      const bytes = jpeg(7);
      const { body } = await upload(call, 'a.jpg', { bytes });
      await call('DELETE', '/assets', { json: { ids: [body.id] } });
      const again = await upload(call, 'b.jpg', { bytes });
      expect([again.status, again.body]).toEqual([200, { id: body.id, status: 'duplicate' }]);
    });

    test('is downloaded byte for byte, on its own and in an archive', async () => {
      const bytes = jpeg(9);
      const first = (await upload(call, 'a.jpg', { bytes })).body.id;
      const second = (await upload(call, 'a.jpg', { bytes: jpeg(99) })).body.id;
      const headers = { 'x-api-key': sandbox.apiKey };
      const original = await fetch(`${sandbox.url}/api/assets/${first}/original`, { headers });
      expect(new Uint8Array(await original.arrayBuffer())).toEqual(bytes);

      const archive = await fetch(`${sandbox.url}/api/download/archive`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ assetIds: [first, second] }),
      });
      const files = unzipSync(new Uint8Array(await archive.arrayBuffer()));
      expect(Object.keys(files)).toEqual(['a.jpg', 'a+1.jpg']);
      expect(files['a.jpg']).toEqual(bytes);
    });

    test('is rejected for an unsupported extension, and so is a sidecar', async () => {
      const form = formOf({
        ...DEVICE,
        fileCreatedAt: '2024-05-06T07:08:09Z',
        fileModifiedAt: '2024-05-06T07:08:09Z',
      });
      form.append('assetData', new Blob(['x']), 'a.jpg');
      form.append('sidecarData', new Blob(['x']), 'a.txt');
      expect((await call('POST', '/assets', { form })).body).toMatchObject({
        message: 'Unsupported file type a.txt',
      });
    });

    test('hides the video of a live photo', async () => {
      const video = await add('motion.mov');
      await add('still.jpg', { livePhotoVideoId: video });
      expect(await found({ visibility: 'timeline' })).toEqual(['still.jpg']);
      expect(await found({ isMotion: true })).toEqual(['still.jpg']);
    });
  });

  describe('search', () => {
    beforeEach(async () => {
      const takenIn = (year: number): Record<string, string> => ({
        fileCreatedAt: `${year}-06-01T12:00:00.000Z`,
      });
      await add('cat.jpg', { ...takenIn(2021), isFavorite: 'true' });
      await add('dog bowl.jpg', takenIn(2022));
      await add('dog and cat.mp4', { ...takenIn(2023), duration: '3000' });
    });

    test.each([
      [{}, ['dog and cat.mp4', 'dog bowl.jpg', 'cat.jpg']],
      [{ order: 'asc' }, ['cat.jpg', 'dog bowl.jpg', 'dog and cat.mp4']],
      [{ type: 'VIDEO' }, ['dog and cat.mp4']],
      [{ isFavorite: true }, ['cat.jpg']],
      [{ originalFileName: 'DOG' }, ['dog and cat.mp4', 'dog bowl.jpg']],
      [{ takenAfter: '2022-01-01T00:00:00Z', takenBefore: '2023-01-01T00:00:00Z' }, ['dog bowl.jpg']],
      [{ createdAfter: '2100-01-01T00:00:00Z' }, []],
      [{ rating: null, city: null }, ['dog and cat.mp4', 'dog bowl.jpg', 'cat.jpg']],
      [{ city: 'Kyoto' }, []],
      [{ checksum: 'nonsense' }, []],
    ])('finds assets by %o', async (filter, names) => {
      expect(await found(filter)).toEqual(names);
    });

    test('returns the next page as a string, and counts the items of the page', async () => {
      const first = await call<Page>('POST', '/search/metadata', { json: { size: 2 } });
      expect(first.body.assets).toMatchObject({ total: 2, count: 2, nextPage: '2' });
      const last = await call<Page>('POST', '/search/metadata', { json: { size: 2, page: 2 } });
      expect(last.body.assets).toMatchObject({ total: 1, count: 1, nextPage: null });
      expect((await call('POST', '/search/statistics', { json: {} })).body).toEqual({ total: 3 });
    });

    test('returns 250 items by default', async () => {
      for (let shade = 0; shade < 250; shade++)
        await upload(call, 'many.jpg', { bytes: new Uint8Array([shade, 1]) });
      const { body } = await call<Page>('POST', '/search/metadata', { json: {} });
      expect(body.assets).toMatchObject({ count: 250, nextPage: '2' });
    });

    test('ranks a smart search by the words of the file names', async () => {
      const { body } = await call<Page>('POST', '/search/smart', { json: { query: 'cat with a dog' } });
      expect(body.assets.items.map(({ originalFileName }) => originalFileName)).toEqual([
        'dog and cat.mp4',
        'cat.jpg',
        'dog bowl.jpg',
      ]);
    });
  });

  describe('albums and tags', () => {
    test('albums return a result for each id', async () => {
      const id = await add('a.jpg');
      const { body: album } = await call<Schemas['AlbumResponseDto']>('POST', '/albums', {
        json: { albumName: 'one' },
      });
      const unknown = '4f1b8d2e-6c1a-4e0b-9a52-0d3c4b5a6978';
      const added = await call('PUT', `/albums/${album.id}/assets`, { json: { ids: [id, id, unknown] } });
      expect(added.body).toEqual([
        { id, success: true },
        { id, success: false, error: 'duplicate' },
        { id: unknown, success: false, error: 'no_permission' },
      ]);
    });

    test('an album is listed to the users it is shared with, with their role', async () => {
      const { body: album } = await call<Schemas['AlbumResponseDto']>('POST', '/albums', {
        json: { albumName: 'one', assetIds: [await add('a.jpg')] },
      });
      const friend = await logIn(sandbox.friend);
      const seen = (): Promise<{ status: number }> => friend('GET', `/albums/${album.id}`);
      expect((await seen()).status).toBe(400);
      await call('PUT', `/albums/${album.id}/users`, {
        json: { albumUsers: [{ userId: sandbox.friend.id, role: 'viewer' }] },
      });
      expect((await seen()).status).toBe(200);
      expect((await friend('PUT', `/albums/${album.id}/assets`, { json: { ids: [] } })).status).toBe(400);
      await call('PUT', `/albums/${album.id}/user/${sandbox.friend.id}`, { json: { role: 'editor' } });
      expect((await friend('PUT', `/albums/${album.id}/assets`, { json: { ids: [] } })).status).toBe(200);
      await friend('DELETE', `/albums/${album.id}/user/me`);
      expect((await seen()).status).toBe(400);
    });

    test('assets and tags of other users are not tagged', async () => {
      const friend = await logIn(sandbox.friend);
      const theirs = (await upload(friend, 'b.jpg', { bytes: jpeg(10) })).body.id;
      const tagOf = async (user: CallFunction) =>
        (await user<Schemas['TagResponseDto'][]>('PUT', '/tags', { json: { tags: ['lake'] } })).body[0]?.id;
      const json = {
        assetIds: [theirs, await add('a.jpg')],
        tagIds: [await tagOf(call), await tagOf(friend)],
      };
      expect((await call('PUT', '/tags/assets', { json })).body).toEqual({ count: 1 });
      expect((await friend('GET', `/assets/${theirs}`)).body).toMatchObject({ tags: [] });
    });

    test('tags are nested by path; a deleted parent deletes its children', async () => {
      await call('PUT', '/tags', { json: { tags: ['a/b/c', 'a/d'] } });
      const tags = await call<Schemas['TagResponseDto'][]>('GET', '/tags');
      expect(tags.body.map(({ value }) => value)).toEqual(['a', 'a/b', 'a/b/c', 'a/d']);
      const parent = (value: string): string | undefined =>
        tags.body.find((tag) => tag.value === value)?.parentId;
      expect(parent('a/b/c')).toBe(tags.body.find(({ value }) => value === 'a/b')?.id);

      await call('DELETE', `/tags/${tags.body[1]?.id}`);
      const left = await call<Schemas['TagResponseDto'][]>('GET', '/tags');
      expect(left.body.map(({ value }) => value)).toEqual(['a', 'a/d']);
    });
  });
});

async function logIn({ email, password }: { email: string; password: string }): Promise<CallFunction> {
  const { body } = await call<Schemas['LoginResponseDto']>('POST', '/auth/login', {
    json: { email, password },
  });
  return calls(sandbox, { authorization: `Bearer ${body.accessToken}` });
}
