import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.js';
import { ascii, gps, jpegWith, mp4, short, tiff, xmp } from '../helpers/metadata-files.js';
import { type CallFunction, calls, jpeg, type Schemas, upload, type UploadInit } from './calls.js';
import { RELEASES } from './releases.js';

type Asset = Schemas['AssetResponseDto'];

const UNKNOWN = '4f1b8d2e-6c1a-4e0b-9a52-0d3c4b5a6978';

let sandbox: Sandbox;
let call: CallFunction;

const asset = async (id: string): Promise<Asset> => (await call<Asset>('GET', `/assets/${id}`)).body;

async function add(name: string, bytes: Uint8Array, init: UploadInit = {}): Promise<string> {
  return (await upload(call, name, { ...init, bytes: new Uint8Array(bytes) })).body.id;
}

async function link(fields: object): Promise<string> {
  const json = { type: 'INDIVIDUAL', ...fields };
  return (await call<Schemas['SharedLinkResponseDto']>('POST', '/shared-links', { json })).body.key;
}

describe.each(RELEASES)('a sandbox of %s', (immich) => {
  const isOlder = immich === '2.7.5';

  beforeEach(async () => {
    sandbox = await startSandbox({ immich, extractionDelayMs: 0 });
    call = calls(sandbox);
  });
  afterEach(() => sandbox.close());

  describe('the file of an asset', () => {
    test('determines date, size, time zone, tags and place of the asset', async () => {
      const exif = tiff({
        image: [short(0x112, 6)],
        photo: [ascii(0x9003, '2022:07:02 11:39:59')],
        gps: gps([60.39, 'N'], [5.32, 'E']),
      });
      const id = await add('a.jpg', jpegWith({ exif, xmp: xmp('', '<dc:subject>kw</dc:subject>') }));
      const found = await asset(id);
      expect(found).toMatchObject({
        width: 20,
        height: 30,
        fileCreatedAt: '2022-07-02T09:39:59.000Z',
        localDateTime: '2022-07-02T11:39:59.000Z',
        exifInfo: {
          exifImageWidth: 30,
          exifImageHeight: 20,
          timeZone: 'Europe/Oslo',
          city: 'Bergen',
          dateTimeOriginal: '2022-07-02T09:39:59+00:00',
          modifyDate: '2024-05-06T05:08:09+00:00',
        },
      });
      expect(found.tags?.map(({ value }) => value)).toEqual(['kw']);
      expect(typeof found.thumbhash).toBe('string');
    });

    test('is found by the date in it', async () => {
      const dated = (date: string): Buffer => jpegWith({ exif: tiff({ photo: [ascii(0x9003, date)] }) });
      await add('late.jpg', dated('2022:07:02 11:39:59'));
      await add('early.jpg', dated('2020:07:02 11:39:59'));
      const found = async (filter: object): Promise<string[]> => {
        const { body } = await call<Schemas['SearchResponseDto']>('POST', '/search/metadata', {
          json: filter,
        });
        return body.assets.items.map(({ originalFileName }) => originalFileName);
      };
      expect(await found({ order: 'asc' })).toEqual(['early.jpg', 'late.jpg']);
      expect(await found({ takenAfter: '2021-01-01T00:00:00.000Z' })).toEqual(['late.jpg']);
    });

    test('can have a sidecar, which overrides its metadata', async () => {
      const form = new FormData();
      const date = '2024-05-06T07:08:09.000Z';
      for (const [name, value] of Object.entries({ fileCreatedAt: date, fileModifiedAt: date }))
        form.append(name, value);
      form.append('deviceId', 'camera');
      form.append('deviceAssetId', 'IMG_1');
      form.append('assetData', new Blob([jpeg(1)]), 'a.jpg');
      const sidecar = xmp('xmp:Rating="4" exif:DateTimeOriginal="2019-01-01T12:00:00+05:30"');
      form.append('sidecarData', new Blob([new Uint8Array(sidecar)]), 'a.jpg.xmp');
      const { body } = await call<Schemas['AssetMediaResponseDto']>('POST', '/assets', { form });
      expect(await asset(body.id)).toMatchObject({
        fileCreatedAt: '2019-01-01T06:30:00.000Z',
        localDateTime: '2019-01-01T12:00:00.000Z',
        exifInfo: { rating: 4, timeZone: 'UTC+5:30' },
      });
    });

    test('determines duration and size of a video, whatever the upload contained', async () => {
      const id = await add('a.mp4', mp4({ seconds: 3 }), {
        fields: { duration: isOlder ? '0:00:09' : '9000' },
      });
      expect(await asset(id)).toMatchObject({
        duration: isOlder ? '00:00:03.000' : 3000,
        width: 64,
        height: 48,
        exifInfo: { timeZone: 'UTC', orientation: '1' },
      });
    });

    test(`keeps a rating of -1 ${isOlder ? 'unchanged' : 'only until the file is read'}`, async () => {
      const id = await add('a.jpg', jpegWith({ xmp: xmp('xmp:Rating="-1"') }));
      expect((await asset(id)).exifInfo?.rating).toBe(isOlder ? -1 : null);
    });
  });

  describe('a thumbnail', () => {
    test('has no EXIF, and its own file name', async () => {
      const exif = tiff({ gps: gps([60.39, 'N'], [5.32, 'E']) });
      const id = await add('a b.jpg', jpegWith({ exif, xmp: xmp('xmp:Rating="1"') }));
      const preview = await fetched(`/assets/${id}/thumbnail?size=preview`);
      const bytes = Buffer.from(await preview.arrayBuffer());
      expect(bytes.includes('Exif')).toBe(false);
      expect(bytes.includes('adobe:ns:meta')).toBe(false);
      expect(bytes.subarray(0, 3).toString('hex')).toBe('ffd8ff');
      expect(preview.headers.get('content-disposition')).toBe("inline; filename*=UTF-8''a%20b_preview.jpeg");
      const thumbnail = await fetched(`/assets/${id}/thumbnail`);
      expect(thumbnail.headers.get('content-disposition')).toBe(
        "inline; filename*=UTF-8''a%20b_thumbnail.webp",
      );
    });

    test('does not contain the name of the file if the link hides metadata', async () => {
      const id = await add('a.jpg', jpeg(1));
      const key = await link({ assetIds: [id], showMetadata: false });
      const thumbnail = await fetched(`/assets/${id}/thumbnail?key=${key}`, {});
      expect(thumbnail.headers.get('content-disposition')).toBe(
        `inline; filename*=UTF-8''${id}_thumbnail.webp`,
      );
    });

    test.each([
      ['a.jpg', 'not a picture'],
      ['a.mp4', 'not a film'],
    ])('does not exist for a file that cannot be read: %s', async (name, text) => {
      const id = await add(name, Buffer.from(text));
      expect((await call('GET', `/assets/${id}/thumbnail`)).status).toBe(404);
      expect((await asset(id)).thumbhash).toBeNull();
    });

    test('is a 400 for an unknown asset', async () => {
      for (const query of ['', '?size=preview', '?size=fullsize'])
        expect((await call('GET', `/assets/${UNKNOWN}/thumbnail${query}`)).status).toBe(400);
      expect((await call('GET', `/assets/${UNKNOWN}/original`)).status).toBe(isOlder ? 400 : 404);
      expect((await call('GET', `/assets/${UNKNOWN}/video/playback`)).status).toBe(isOlder ? 400 : 404);
    });
  });

  describe('the full-size image', () => {
    const location = async (path: string, headers?: Record<string, string>): Promise<string | null> =>
      (await fetched(path, headers)).headers.get('location');

    test('is the original if browsers support its format, and the preview otherwise', async () => {
      const [picture, film] = [await add('a.jpg', jpeg(1)), await add('a.mp4', mp4({ seconds: 3 }))];
      const scan = await add('a.tiff', tiff({ image: [short(0x100, 50), short(0x101, 40)] }));
      expect(await location(`/assets/${picture}/thumbnail?size=fullsize`)).toBe('original?');
      for (const id of [film, scan]) {
        const preview = `/api/assets/${id}/thumbnail?size=preview`;
        expect(await location(`/assets/${id}/thumbnail?size=fullsize`)).toBe(preview);
        const { headers } = await call('GET', `/assets/${id}/thumbnail?size=fullsize`);
        expect(headers.get('content-type')).toBe('image/jpeg');
      }
    });

    test('is the preview through a shared link', async () => {
      const id = await add('a.jpg', jpeg(1));
      const key = await link({ assetIds: [id] });
      expect(await location(`/assets/${id}/thumbnail?size=fullsize&key=${key}`, {})).toBe(
        `/api/assets/${id}/thumbnail?size=preview&key=${key}`,
      );
    });

    test('is an edited JPEG, if the edited one is requested', async () => {
      const id = await add('a.png', new Uint8Array(jpeg(1)));
      expect(await location(`/assets/${id}/thumbnail?size=fullsize&edited=true`)).toBe(
        `/api/assets/${id}/thumbnail?size=preview&edited=true`,
      );
      const edits = [{ action: 'rotate', parameters: { angle: 90 } }];
      await call('PUT', `/assets/${id}/edits`, { json: { edits } });
      for (const path of ['thumbnail?size=fullsize&edited=true', 'original?edited=true']) {
        const edited = await fetched(`/assets/${id}/${path}`);
        expect([edited.status, edited.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
      }
      expect((await fetched(`/assets/${id}/original`)).headers.get('content-type')).toBe('image/png');
    });
  });

  test(`an original through a link without downloads is a ${isOlder ? 400 : 404}`, async () => {
    const id = await add('a.jpg', jpeg(1));
    const key = await link({ assetIds: [id], allowDownload: false });
    const refused = await fetched(`/assets/${id}/original?key=${key}`, {});
    expect([refused.status, await refused.json()]).toMatchObject([
      isOlder ? 400 : 404,
      { message: isOlder ? 'Not found or no asset.download access' : 'Not Found' },
    ]);
  });

  test('an asset in the locked folder cannot be read with an API key', async () => {
    const id = await add('a.jpg', jpeg(1));
    expect((await call('PUT', `/assets/${id}`, { json: { visibility: 'locked' } })).status).toBe(200);
    expect((await call('GET', `/assets/${id}`)).status).toBe(400);
    expect((await call('PUT', `/assets/${id}`, { json: { visibility: 'timeline' } })).status).toBe(400);
    expect((await call('DELETE', '/assets', { json: { ids: [id] } })).status).toBe(400);
    expect((await call('GET', `/assets/${id}/thumbnail`)).status).toBe(400);
    expect((await call('GET', `/assets/${id}/original`)).status).toBe(isOlder ? 400 : 404);
  });

  describe('a live photo', () => {
    const linkTo = async (
      photo: string,
      livePhotoVideoId: string | null,
    ): Promise<[number, string | undefined]> => {
      const { status, body } = await call<{ message?: string }>('PUT', `/assets/${photo}`, {
        json: { livePhotoVideoId },
      });
      return [status, body.message];
    };

    test('requires a video of the same user, and hides it until it is unlinked', async () => {
      const photo = await add('a.jpg', jpeg(1));
      const video = await add('a.mp4', mp4({ seconds: 1 }));
      expect(await linkTo(photo, photo)).toEqual([400, 'Live photo video must be a video']);
      expect(await linkTo(photo, UNKNOWN)).toEqual([400, 'Live photo video not found']);
      expect((await asset(photo)).livePhotoVideoId).toBeNull();

      expect(await linkTo(photo, video)).toEqual([200, undefined]);
      expect((await asset(photo)).livePhotoVideoId).toBe(video);
      expect((await asset(video)).visibility).toBe('hidden');

      await call('PUT', `/assets/${photo}`, { json: { visibility: 'archive' } });
      expect(await linkTo(photo, null)).toEqual([200, undefined]);
      expect((await asset(photo)).livePhotoVideoId).toBeNull();
      expect((await asset(video)).visibility).toBe('archive');
    });

    test('rejects a video of another user', async () => {
      const { email, password } = sandbox.friend;
      const { body } = await call<Schemas['LoginResponseDto']>('POST', '/auth/login', {
        json: { email, password },
      });
      const friend = calls(sandbox, { authorization: `Bearer ${body.accessToken}` });
      const video = (await upload(friend, 'a.mp4', { bytes: new Uint8Array(mp4({ seconds: 1 })) })).body.id;
      const refused = [400, 'Live photo video does not belong to the user'];
      expect(await linkTo(await add('a.jpg', jpeg(1)), video)).toEqual(refused);
      const uploaded = await upload(call, 'b.jpg', { fields: { livePhotoVideoId: video } });
      expect([uploaded.status, (uploaded.body as { message?: string }).message]).toEqual(refused);
    });
  });

  describe('an update of metadata', () => {
    test('is returned as it was sent, before the file is read again', async () => {
      const id = await add('a.jpg', jpeg(1));
      const json = { rating: -1, latitude: 60.39, longitude: 5.32 };
      const { body } = await call<Asset>('PUT', `/assets/${id}`, { json });
      expect(body.exifInfo).toMatchObject({ rating: -1, latitude: 60.39, city: null });
      expect((await asset(id)).exifInfo).toMatchObject({ rating: isOlder ? -1 : null, city: 'Bergen' });
    });

    const change = async (json: object): Promise<[number, unknown]> => {
      const id = await add('a.jpg', jpeg(1));
      const { status, body } = await call<{ message?: unknown; errors?: { message: string }[] }>(
        'PUT',
        `/assets/${id}`,
        { json },
      );
      return [status, body.errors?.[0]?.message ?? body.message];
    };

    test('is rejected with only one coordinate', async () => {
      expect(await change({ latitude: 1 })).toEqual([
        400,
        isOlder
          ? ['longitude should not be empty', 'longitude must be a longitude string or number']
          : 'Latitude and longitude must be provided together',
      ]);
    });

    test('fails for a date that is invalid', async () => {
      expect(await change({ dateTimeOriginal: '2021' })).toEqual([500, 'Failed to update asset']);
      expect(await change({ dateTimeOriginal: '' })).toEqual(
        isOlder
          ? [400, ['dateTimeOriginal must be a valid ISO 8601 date string']]
          : [500, 'Failed to update asset'],
      );
      expect(await change({ dateTimeOriginal: '2021-03-05' })).toEqual([200, undefined]);
    });

    test(`of many assets ${isOlder ? 'rejects an unknown time zone' : 'accepts any time zone'}`, async () => {
      const json = { ids: [await add('a.jpg', jpeg(1))], timeZone: 'Nowhere/X' };
      const { status, body } = await call('PUT', '/assets', { json });
      if (!isOlder) expect(status).toBe(204);
      else expect(body).toMatchObject({ message: ['timeZone must be a valid IANA time-zone'] });
    });

    test('of many assets into the locked folder removes them from their albums', async () => {
      const id = await add('a.jpg', jpeg(1));
      const json = { albumName: 'one', assetIds: [id] };
      const album = await call<Schemas['AlbumResponseDto']>('POST', '/albums', { json });
      await call('PUT', '/assets', { json: { ids: [id], visibility: 'locked' } });
      expect((await call('GET', `/albums/${album.body.id}`)).body).toMatchObject({ assetCount: 0 });
    });
  });

  test(`a date without a time is ${isOlder ? 'accepted' : 'rejected'}`, async () => {
    const date = '2021-03-05';
    const uploaded = await upload(call, 'a.jpg', { fields: { fileCreatedAt: date, fileModifiedAt: date } });
    expect(uploaded.status).toBe(isOlder ? 201 : 400);
    if (isOlder) expect((await asset(uploaded.body.id)).fileCreatedAt).toBe('2021-03-05T00:00:00.000Z');
    const search = await call('POST', '/search/metadata', { json: { takenAfter: date } });
    expect(search.status).toBe(isOlder ? 200 : 400);
  });
});

const fetched = (path: string, headers: Record<string, string> = { 'x-api-key': sandbox.apiKey }) =>
  fetch(`${sandbox.url}/api${path}`, { headers, redirect: 'manual' });
