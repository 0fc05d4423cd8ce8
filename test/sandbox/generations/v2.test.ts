import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../../src/sandbox/index.js';
import {
  type Answer,
  type CallFunction,
  calls,
  DEVICE,
  formOf,
  jpeg,
  type Schemas,
  upload,
} from '../calls.js';

type Asset = Omit<Schemas['AssetResponseDto'], 'duration'> & {
  duration: string;
  deviceId: string;
  deviceAssetId: string;
};
type Album = Schemas['AlbumResponseDto'] & {
  ownerId: string;
  owner: Schemas['UserResponseDto'];
  assets: Asset[];
};

let sandbox: Sandbox;
let call: CallFunction;
let friend: CallFunction;

beforeEach(async () => {
  sandbox = await startSandbox({ immich: '2.7.5' });
  call = calls(sandbox);
  const { email, password } = sandbox.friend;
  const { body } = await call<Schemas['LoginResponseDto']>('POST', '/auth/login', {
    json: { email, password },
  });
  friend = calls(sandbox, { authorization: `Bearer ${body.accessToken}` });
});
afterEach(() => sandbox.close());

const add = async (name: string, fields: Record<string, string> = {}): Promise<string> =>
  (await upload(call, name, { fields })).body.id;

const newAlbum = async (albumName: string, more: object = {}, by = call): Promise<Album> =>
  (await by<Album>('POST', '/albums', { json: { albumName, ...more } })).body;

const found = async (json: object = {}): Promise<string[]> => {
  const { body } = await call<Schemas['SearchResponseDto']>('POST', '/search/metadata', { json });
  return body.assets.items.map(({ originalFileName }) => originalFileName);
};

describe('an error of 2.7.5', () => {
  test('contains its status, and its correlation id in body and header', async () => {
    const headers = { 'x-immich-cid': 'mine' };
    const { body, headers: returned } = await call('GET', '/nope', { headers });
    expect(body).toEqual({
      message: 'Cannot GET /api/nope',
      error: 'Not Found',
      statusCode: 404,
      correlationId: 'mine',
    });
    expect(returned.get('x-immich-cid')).toBe('mine');
    expect(returned.get('x-correlation-id')).toBeNull();
    expect((await call('GET', '/nope')).headers.get('x-immich-cid')).toMatch(/^[\da-z]{8}$/);
  });

  test('lists the errors of a request', async () => {
    const json = { ids: ['x', 'y'], rating: 9 };
    expect((await call('PUT', '/assets', { json })).body).toMatchObject({
      message: ['each value in ids must be a UUID', 'rating must not be greater than 5'],
    });
  });
});

describe('an upload to 2.7.5', () => {
  test('requires the device', async () => {
    const date = '2024-05-06T07:08:09Z';
    const form = formOf({ deviceId: 'camera', fileCreatedAt: date, fileModifiedAt: date });
    form.append('assetData', new Blob([jpeg(1)]), 'a.jpg');
    const { status, body } = await call('POST', '/assets', { form });
    expect([status, body]).toMatchObject([
      400,
      { message: ['deviceAssetId must be a string', 'deviceAssetId should not be empty'] },
    ]);
  });

  test.each([
    ['clip.mp4', { duration: '1:02:03.5' }, '01:02:03.500'],
    ['clip.mp4', {}, '0:00:00.00000'],
    ['photo.jpg', {}, '0:00:00.00000'],
  ])('of %s with %o lasts %s', async (name, fields, duration) => {
    const { body } = await call<Asset>('GET', `/assets/${await add(name, fields)}`);
    expect(body).toMatchObject({ ...DEVICE, duration });
  });
});

describe('an album of 2.7.5', () => {
  test('contains its owner and its assets, newest first', async () => {
    const older = await add('older.jpg', { fileCreatedAt: '2020-01-01T00:00:00.000Z' });
    const newer = await add('new.jpg');
    const { id } = await newAlbum('one', { assetIds: [older, newer] });
    const { body } = await call<Album>('GET', `/albums/${id}`);
    expect(body).toMatchObject({
      ownerId: sandbox.admin.id,
      owner: { id: sandbox.admin.id },
      albumUsers: [],
    });
    expect(body.assets.map((asset) => [asset.originalFileName, asset.deviceId])).toEqual([
      ['new.jpg', 'camera'],
      ['older.jpg', 'camera'],
    ]);
    const { body: without } = await call<Album>('GET', `/albums/${id}?withoutAssets=true`);
    expect(without).toMatchObject({ assets: [], assetCount: 2 });
  });

  test('"is listed if it is your own, unless you request shared albums"', async () => {
    const asset = await add('a.jpg');
    await newAlbum('alone', { assetIds: [asset] });
    await newAlbum('given', { albumUsers: [{ userId: sandbox.friend.id, role: 'viewer' }] });
    await newAlbum('taken', { albumUsers: [{ userId: sandbox.admin.id, role: 'editor' }] }, friend);
    const names = async (query: string): Promise<string[]> => {
      const { body }: Answer<Album[]> = await call('GET', `/albums${query}`);
      return body.map(({ albumName }) => albumName).sort();
    };
    expect(await names('')).toEqual(['alone', 'given']);
    expect(await names('?shared=true')).toEqual(['given', 'taken']);
    expect(await names('?shared=false')).toEqual(['alone']);
    expect(await names(`?assetId=${asset}`)).toEqual(['alone']);
    expect(await names('?isShared=true')).toEqual(['alone', 'given']);
  });
});

describe('a search of 2.7.5', () => {
  test('finds only assets on the timeline, unless a visibility is given', async () => {
    await add('shown.jpg');
    await add('archived.jpg', { visibility: 'archive' });
    expect(await found()).toEqual(['shown.jpg']);
    expect(await found({ visibility: 'archive' })).toEqual(['archived.jpg']);
    expect((await call('POST', '/search/statistics')).body).toEqual({ total: 1 });
  });

  test('filters by device', async () => {
    await add('a.jpg', { deviceId: 'phone' });
    await add('bb.jpg');
    expect(await found({ deviceId: 'phone' })).toEqual(['a.jpg']);
    expect(await found({ deviceAssetId: 'other' })).toEqual([]);
  });
});

describe('a shared link of 2.7.5', () => {
  let link: Schemas['SharedLinkResponseDto'];
  beforeEach(async () => {
    const json = { type: 'INDIVIDUAL', assetIds: [await add('a.jpg')], password: 'secret' };
    link = (await call<Schemas['SharedLinkResponseDto']>('POST', '/shared-links', { json })).body;
  });

  test('can be opened with its password or its token in the query', async () => {
    const anonymous = calls(sandbox, {});
    const login = await anonymous('POST', `/shared-links/login?key=${link.key}`, {
      json: { password: 'secret' },
    });
    const token = /=([^;]*)/.exec(login.headers.get('set-cookie') ?? '')?.[1];
    const me = async (query: string): Promise<number> =>
      (await anonymous('GET', `/shared-links/me?key=${link.key}${query}`)).status;
    expect([await me('&password=secret'), await me(`&token=${token}`)]).toEqual([200, 200]);
    expect([await me(''), await me('&password=wrong'), await me('&token=wrong')]).toEqual([401, 401, 401]);
  });

  test('loses its expiry date with `changeExpiryTime`', async () => {
    const path = `/shared-links/${link.id}`;
    await call('PATCH', path, { json: { expiresAt: '2100-01-01T00:00:00.000Z' } });
    const { body } = await call('PATCH', path, { json: { changeExpiryTime: true } });
    expect(body).toMatchObject({ expiresAt: null });
  });
});

describe('Immich 2.7.5', () => {
  test('rejects a thumbnail of size original, map markers of an album and streams', async () => {
    const id = await add('a.jpg');
    expect((await call('GET', `/assets/${id}/thumbnail?size=original`)).status).toBe(400);
    const { id: album } = await newAlbum('one');
    expect((await call('GET', `/albums/${album}/map-markers`)).status).toBe(404);
    expect((await call('GET', `/assets/${id}/video/stream/main.m3u8`)).status).toBe(404);
  });

  test('treats a rating of 0 as none', async () => {
    const id = await add('a.jpg');
    await call('PUT', `/assets/${id}`, { json: { rating: 4 } });
    expect((await call('PUT', `/assets/${id}`, { json: { rating: 0 } })).body).toMatchObject({
      exifInfo: { rating: null },
    });
  });
});
