import { expect, test } from 'vitest';
import { movie } from '../../helpers/media-files.js';
import { jpeg, type Schemas, upload } from '../calls.js';
import { loggedIn, started } from './started.js';

type Usage = Pick<Schemas['ServerStatsResponseDto'], 'photos' | 'videos' | 'usage'>;

test('the statistics of the server count photos, videos and bytes by user', async () => {
  const { sandbox, call } = await started();
  const friend = await loggedIn(sandbox, sandbox.friend);
  const [image, other, video] = [jpeg(1), jpeg(2), new Uint8Array(movie({ contentId: 'v' }))];
  await upload(call, 'a.jpg', { bytes: image });
  await upload(call, 'v.mov', { bytes: video });
  await upload(friend, 'b.jpg', { bytes: other });
  const { body } = await call<Schemas['ServerStatsResponseDto']>('GET', '/server/statistics');
  const all = image.length + other.length + video.length;
  expect(body).toMatchObject({
    ...{ photos: 2, videos: 1, usage: all },
    ...{ usagePhotos: image.length + other.length, usageVideos: video.length },
  });
  const byUser = Object.fromEntries(
    body.usageByUser.map(({ userId, photos, videos, usage }): [string, Usage] => [
      userId,
      { photos, videos, usage },
    ]),
  );
  expect(byUser).toEqual({
    [sandbox.admin.id]: { photos: 1, videos: 1, usage: image.length + video.length },
    [sandbox.friend.id]: { photos: 1, videos: 0, usage: other.length },
  });
  const storage = (await call<Schemas['ServerStorageResponseDto']>('GET', '/server/storage')).body;
  expect(storage).toMatchObject({
    ...{ diskUseRaw: all, diskSizeRaw: 256 * 1024 ** 3, diskAvailableRaw: 256 * 1024 ** 3 - all },
    ...{ diskUse: '0.0 GiB', diskSize: '256.0 GiB', diskAvailable: '256.0 GiB', diskUsagePercentage: 0 },
  });
});

test('a product key is accepted only as a whole, for the server and for a user', async () => {
  const { sandbox, call } = await started();
  const { licenseKey, activationKey } = sandbox.productKey;
  const own = await loggedIn(sandbox, sandbox.admin);
  for (const [by, path] of [
    [call, '/server/license'],
    [own, '/users/me/license'],
  ] as const) {
    expect((await by('GET', path)).status).toBe(404);
    for (const json of [
      { licenseKey, activationKey: 'wrong' },
      { licenseKey: licenseKey.replace(/.$/, 'X'), activationKey },
    ]) {
      expect((await by('PUT', path, { json })).status).toBe(400);
    }
    const json = { licenseKey, activationKey };
    expect((await by('PUT', path, { json })).body).toMatchObject({
      licenseKey,
      activatedAt: expect.any(String),
    });
    expect((await by('GET', path)).body).toMatchObject(json);
    expect((await by('DELETE', path)).status).toBe(204);
    expect((await by('GET', path)).status).toBe(404);
  }
});
