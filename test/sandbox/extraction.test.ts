import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/index.js';
import { type CallFunction, calls, jpeg, type Schemas, upload } from './calls.js';
import { RELEASES } from './releases.js';

type Asset = Schemas['AssetResponseDto'];

let sandbox: Sandbox;
let call: CallFunction;

async function start(options: SandboxOptions): Promise<void> {
  sandbox = await startSandbox(options);
  call = calls(sandbox);
}
// The sandbox uses fake timers that only the test advances, so that no test depends on the speed of the machine.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(async () => {
  vi.useRealTimers();
  await sandbox.close();
});

const asset = async (id: string): Promise<Asset> => (await call<Asset>('GET', `/assets/${id}`)).body;
const tagNames = (one: Asset): string[] => (one.tags ?? []).map(({ value }) => value);

/** The asset after the sandbox has finished all jobs of the requests so far. */
async function later(id: string): Promise<Asset> {
  vi.advanceTimersByTime(2 * SLOW_MS);
  return asset(id);
}

async function tag(id: string, path: string): Promise<string> {
  const { body } = await call<Schemas['TagResponseDto'][]>('PUT', '/tags', { json: { tags: [path] } });
  const tagId = body[0]?.id ?? '';
  await call('PUT', `/tags/${tagId}/assets`, { json: { ids: [id] } });
  return tagId;
}

const SLOW_MS = 2_000;

describe.each(RELEASES)('a sandbox of %s', (immich) => {
  test('returns only the size of a file right after the upload, and the rest later', async () => {
    await start({ immich, extractionDelayMs: SLOW_MS });
    const { id } = (await upload(call, 'a.jpg', { bytes: jpeg(7, 20, 10) })).body;
    const fresh = await asset(id);
    expect(fresh).toMatchObject({ width: null, height: null, fileCreatedAt: '2024-05-06T05:08:09.000Z' });
    const { fileSizeInByte, description, ...others } = fresh.exifInfo ?? {};
    expect([fileSizeInByte, description]).toEqual([jpeg(7, 20, 10).length, '']);
    expect(Object.values(others).filter((value) => value !== null)).toEqual([]);
    expect(await later(id)).toMatchObject({
      width: 20,
      height: 10,
      exifInfo: { exifImageWidth: 20 },
    });
  });

  test('has no thumbnail until the file is read', async () => {
    await start({ immich, extractionDelayMs: SLOW_MS });
    const { id } = (await upload(call, 'a.jpg')).body;
    const missing = await call('GET', `/assets/${id}/thumbnail`);
    expect([missing.status, missing.body]).toMatchObject([404, { message: 'Asset media not found' }]);
    await later(id);
    expect((await call('GET', `/assets/${id}/thumbnail`)).status).toBe(200);
  });

  test('loses a tag that was added before the file is read, and keeps one that was added later', async () => {
    await start({ immich, extractionDelayMs: SLOW_MS });
    const { id } = (await upload(call, 'a.jpg')).body;
    await tag(id, 'early');
    expect(tagNames(await asset(id))).toEqual(['early']);
    expect(tagNames(await later(id))).toEqual([]);

    await tag(id, 'late/leaf');
    const { updatedAt } = await asset(id);
    const read = await later(id);
    expect(read.updatedAt).not.toBe(updatedAt);
    expect(tagNames(read)).toEqual(['late/leaf']);
  });

  test('restores a deleted tag if it was deleted before it was written to the sidecar', async () => {
    await start({ immich, extractionDelayMs: 0 });
    const { id } = (await upload(call, 'a.jpg')).body;
    const tagId = await tag(id, 'back');
    await call('DELETE', `/tags/${tagId}`);
    expect(tagNames(await asset(id))).toEqual([]);
    await call('POST', '/assets/jobs', { json: { assetIds: [id], name: 'refresh-metadata' } });
    expect(tagNames(await asset(id))).toEqual(['back']);
    await call('DELETE', `/tags/${(await asset(id)).tags?.[0]?.id}/assets`, { json: { ids: [id] } });
    await call('POST', '/assets/jobs', { json: { assetIds: [id], name: 'refresh-metadata' } });
    expect(tagNames(await asset(id))).toEqual([]);
  });

  test('keeps fields that were set right after the upload', async () => {
    await start({ immich, extractionDelayMs: SLOW_MS });
    const { id } = (await upload(call, 'a.jpg')).body;
    const json = { description: 'A fjord', rating: 4, latitude: 60.39, longitude: 5.32, isFavorite: true };
    await call('PUT', `/assets/${id}`, { json: { ...json, dateTimeOriginal: '2021-03-04T05:06:07+02:00' } });
    expect(await later(id)).toMatchObject({
      isFavorite: true,
      fileCreatedAt: '2021-03-04T03:06:07.000Z',
      // The time zone follows from the place, not from the offset of the date.
      localDateTime: '2021-03-04T04:06:07.000Z',
      exifInfo: {
        description: 'A fjord',
        rating: 4,
        city: 'Bergen',
        country: 'Norway',
        timeZone: 'Europe/Oslo',
      },
    });
  });

  test('updates the place and the dates of an asset some time after they were changed', async () => {
    await start({ immich, extractionDelayMs: SLOW_MS });
    const { id } = (await upload(call, 'a.jpg')).body;
    await later(id);
    const changes = { latitude: 60.39, longitude: 5.32, dateTimeOriginal: '2021-03-04T05:06:07+02:00' };
    const { body } = await call<Asset>('PUT', `/assets/${id}`, { json: changes });
    expect(body).toMatchObject({
      fileCreatedAt: '2024-05-06T05:08:09.000Z',
      exifInfo: { latitude: 60.39, city: null, dateTimeOriginal: '2021-03-04T03:06:07+00:00' },
    });
    expect(await later(id)).toMatchObject({
      fileCreatedAt: '2021-03-04T03:06:07.000Z',
      exifInfo: { city: 'Bergen' },
    });
  });
});

test('updateMany converts the local time to the given time zone', async () => {
  await start({ extractionDelayMs: 0 });
  const fields = { fileCreatedAt: '2024-01-06T10:00:00Z', fileModifiedAt: '2024-01-06T10:00:00Z' };
  const { id } = (await upload(call, 'a.jpg', { fields })).body;
  await call('PUT', '/assets', { json: { ids: [id], dateTimeRelative: 60, timeZone: 'Europe/Berlin' } });
  expect(await asset(id)).toMatchObject({
    fileCreatedAt: '2024-01-06T11:00:00.000Z',
    localDateTime: '2024-01-06T12:00:00.000Z',
    exifInfo: { timeZone: 'UTC+1' },
  });
});

test('the date of a file without EXIF is the earlier one of creation and modification', async () => {
  await start({ extractionDelayMs: 0 });
  const fields = { fileCreatedAt: '2024-01-06T10:00:00+02:00', fileModifiedAt: '2023-01-06T10:00:00Z' };
  const { id } = (await upload(call, 'a.jpg', { fields })).body;
  expect(await asset(id)).toMatchObject({
    fileCreatedAt: '2023-01-06T10:00:00.000Z',
    localDateTime: '2023-01-06T10:00:00.000Z',
    exifInfo: { timeZone: null },
  });
});
