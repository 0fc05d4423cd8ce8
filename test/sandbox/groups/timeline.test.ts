import { describe, expect, test } from 'vitest';
import { type CallFunction, calls, type Schemas } from '../calls.js';
import { RELEASES } from '../releases.js';
import { loggedIn, photo, started, UNKNOWN } from './started.js';

type Bucket = Schemas['TimeBucketAssetResponseDto'];

/** Uploads a photo with a date that is not in its file. */
const taken = (call: CallFunction, date: string) =>
  photo(call, 'photo.jpg', { fileCreatedAt: date, fileModifiedAt: date });

describe.each(RELEASES)('the timeline on %s', (immich) => {
  const buckets = async (call: CallFunction, query = '') =>
    (await call<Schemas['TimeBucketsResponseDto'][]>('GET', `/timeline/buckets?${query}`)).body.map(
      ({ timeBucket, count }) => [timeBucket, count],
    );
  const bucket = async (call: CallFunction, month: string, query = '') =>
    (await call<Bucket>('GET', `/timeline/bucket?timeBucket=${month}&${query}`)).body;

  test('counts assets by month, and returns a month in columns', async () => {
    const { call } = await started({ immich });
    const early = await taken(call, '2024-05-06T07:00:00.000Z');
    const late = await taken(call, '2024-05-07T07:00:00.500Z');
    await taken(call, '2023-12-31T00:00:00.000Z');
    expect(await buckets(call)).toEqual([
      ['2024-05-01', 2],
      ['2023-12-01', 1],
    ]);
    expect(await buckets(call, 'order=asc')).toEqual([
      ['2023-12-01', 1],
      ['2024-05-01', 2],
    ]);
    const may = await bucket(call, '2024-05-01');
    expect(may).toMatchObject({
      id: [late, early],
      fileCreatedAt: ['2024-05-07T07:00:00.5', '2024-05-06T07:00:00'],
      isImage: [true, true],
      ratio: [1.333, 1.333],
      visibility: ['timeline', 'timeline'],
      localOffsetHours: [0, 0],
    });
    expect('latitude' in may || 'stack' in may).toBe(false);
    expect((await bucket(call, '2024-05-01', 'order=asc')).id).toEqual([early, late]);
    expect((await bucket(call, '2024-05-06')).id).toEqual([]);
    const bad = await call('GET', '/timeline/bucket?timeBucket=x');
    expect(bad).toMatchObject({ status: 500, body: { message: 'Failed to get time bucket' } });
  });

  test('can be filtered by visibility, favorites, trash, albums and tags', async () => {
    const { call } = await started({ immich });
    const [a = '', b = ''] = [
      await taken(call, '2024-05-06T07:00:00.000Z'),
      await taken(call, '2024-06-06T07:00:00.000Z'),
    ];
    await call('PUT', `/assets/${a}`, { json: { visibility: 'archive', isFavorite: true } });
    expect(await buckets(call)).toHaveLength(2);
    expect(await buckets(call, 'visibility=timeline')).toEqual([['2024-06-01', 1]]);
    expect(await buckets(call, 'isFavorite=true')).toEqual([['2024-05-01', 1]]);
    const album = await call<{ id: string }>('POST', '/albums', { json: { albumName: 'a', assetIds: [b] } });
    expect(await buckets(call, `albumId=${album.body.id}`)).toEqual([['2024-06-01', 1]]);
    const [tag] = (await call<{ id: string }[]>('PUT', '/tags', { json: { tags: ['a'] } })).body;
    await call('PUT', `/tags/${tag?.id}/assets`, { json: { ids: [a] } });
    expect(await buckets(call, `tagId=${tag?.id}`)).toEqual([['2024-05-01', 1]]);
    await call('DELETE', '/assets', { json: { ids: [b] } });
    expect(await buckets(call, 'isTrashed=true')).toEqual([['2024-06-01', 1]]);
    expect(await buckets(call)).toEqual([['2024-05-01', 1]]);
  });

  test('with stacks shows their primary assets, with the size of the stack', async () => {
    const { call } = await started({ immich });
    const [a, b] = [
      await taken(call, '2024-05-06T07:00:00.000Z'),
      await taken(call, '2024-05-06T08:00:00.000Z'),
    ];
    const alone = await taken(call, '2024-05-05T08:00:00.000Z');
    const stack = await call<{ id: string }>('POST', '/stacks', { json: { assetIds: [a, b] } });
    expect(await bucket(call, '2024-05-01', 'withStacked=true')).toMatchObject({
      id: [a, alone],
      stack: [[stack.body.id, '2'], null],
    });
    expect((await bucket(call, '2024-05-01')).id).toHaveLength(3);
  });

  test('has coordinates on request, and can be limited to a bounding box', async () => {
    const { call } = await started({ immich });
    const id = await taken(call, '2024-05-06T07:00:00.000Z');
    await taken(call, '2024-05-07T07:00:00.000Z');
    await call('PUT', `/assets/${id}`, { json: { latitude: 60.39, longitude: 5.32 } });
    const places = await bucket(call, '2024-05-01', 'withCoordinates=true');
    expect([places.latitude, places.city]).toEqual([
      [null, 60.39],
      [null, 'Bergen'],
    ]);
    expect(await buckets(call, 'bbox=5,60,6,61')).toEqual([['2024-05-01', 1]]);
    expect(await buckets(call, 'bbox=7,60,8,61')).toEqual([]);
    expect((await call('GET', '/timeline/buckets?bbox=1,2,3')).status).toBe(400);
    expect((await call('GET', '/timeline/buckets?bbox=1,2,3,1')).status).toBe(400);
  });

  test('of another user, a locked folder or partners is rejected with the reason of real servers', async () => {
    const { sandbox, call } = await started({ immich });
    const refused = async (query: string) => {
      const { status, body } = await call<{ message: string }>('GET', `/timeline/buckets?${query}`);
      return [status, body.message];
    };
    expect(await refused(`userId=${sandbox.friend.id}`)).toEqual([
      400,
      'Not found or no timeline.read access',
    ]);
    expect(await refused(`albumId=${UNKNOWN}`)).toEqual([400, 'Not found or no album.read access']);
    expect(await refused(`tagId=${UNKNOWN}`)).toEqual([400, 'Not found or no tag.read access']);
    expect(await refused('visibility=locked')).toEqual([401, 'Elevated permission is required']);
    const locked = immich === '2.7.5' ? '' : ', non-locked';
    const message = `withPartners is only supported for non-archived, non-trashed, non-favorited${locked} assets`;
    expect(await refused('withPartners=true')).toEqual([400, message]);
    const friend = await loggedIn(sandbox, sandbox.friend);
    expect(await buckets(friend)).toEqual([]);
  });

  test('of a link is that of its album, without tags, and without places if it hides metadata', async () => {
    const { sandbox, call } = await started({ immich });
    const id = await taken(call, '2024-05-06T07:00:00.000Z');
    await taken(call, '2024-05-07T07:00:00.000Z');
    const album = await call<{ id: string }>('POST', '/albums', { json: { albumName: 'a', assetIds: [id] } });
    const [tag] = (await call<{ id: string }[]>('PUT', '/tags', { json: { tags: ['a'] } })).body;
    const json = { type: 'ALBUM', albumId: album.body.id, showMetadata: false };
    const { body: link } = await call<{ key: string }>('POST', '/shared-links', { json });
    const visitor = calls(sandbox, {});
    const query = `key=${link.key}&albumId=${album.body.id}`;
    expect(await buckets(visitor, query)).toEqual([['2024-05-01', 1]]);
    expect('city' in (await bucket(visitor, '2024-05-01', query))).toBe(immich === '2.7.5');
    expect((await visitor('GET', `/timeline/buckets?key=${link.key}`)).status).toBe(400);
    expect((await visitor('GET', `/timeline/buckets?${query}&tagId=${tag?.id}`)).status).toBe(400);
  });
});

test('a link that hides metadata returns no coordinates, even on request', async () => {
  const { sandbox, call } = await started();
  const id = await taken(call, '2024-05-06T07:00:00.000Z');
  await call('PUT', `/assets/${id}`, { json: { latitude: 60.39, longitude: 5.32 } });
  const album = await call<{ id: string }>('POST', '/albums', { json: { albumName: 'a', assetIds: [id] } });
  const columnsOf = async (showMetadata: boolean) => {
    const json = { type: 'ALBUM', albumId: album.body.id, showMetadata };
    const { body: link } = await call<{ key: string }>('POST', '/shared-links', { json });
    const query = `timeBucket=2024-05-01&albumId=${album.body.id}&withCoordinates=true&key=${link.key}`;
    return (await calls(sandbox, {})<Bucket>('GET', `/timeline/bucket?${query}`)).body;
  };
  expect(await columnsOf(true)).toMatchObject({ latitude: [60.39], longitude: [5.32], city: ['Bergen'] });
  const hidden = await columnsOf(false);
  expect(hidden.id).toEqual([id]);
  expect(Object.keys(hidden)).not.toContain('latitude');
});

test('the timeline of another user, of partners and of a bounding box has its limits', async () => {
  const { sandbox, call } = await started();
  const friend = await loggedIn(sandbox, sandbox.friend);
  const id = await taken(call, '2024-05-06T07:00:00.000Z');
  const count = async (by: CallFunction, query: string) => {
    const { status, body } = await by<{ count: number }[]>('GET', `/timeline/buckets?${query}`);
    return status === 200 ? body.reduce((sum, bucket) => sum + bucket.count, 0) : status;
  };
  await call('POST', '/partners', { json: { sharedWithId: sandbox.friend.id } });
  expect(await count(friend, `userId=${sandbox.admin.id}`)).toBe(1);
  expect(await count(friend, `userId=${sandbox.admin.id}&visibility=archive`)).toBe(400);
  expect(await count(call, `userId=${sandbox.friend.id}`)).toBe(400);
  await friend('PUT', `/partners/${sandbox.admin.id}`, { json: { inTimeline: true } });
  const withPartners = 'withPartners=true&visibility=timeline';
  expect(await count(friend, withPartners)).toBe(1);
  for (const more of ['isFavorite=true', 'isFavorite=false', 'isTrashed=true']) {
    expect(await count(friend, `${withPartners}&${more}`)).toBe(400);
  }
  expect(await count(friend, 'withPartners=true&visibility=archive')).toBe(400);
  expect(await count(friend, 'withPartners=true&visibility=locked')).toBe(401);
  await friend('POST', '/auth/pin-code', { json: { pinCode: '123456' } });
  await friend('POST', '/auth/session/unlock', { json: { pinCode: '123456' } });
  expect(await count(friend, 'visibility=locked')).toBe(0);
  expect(await count(friend, 'withPartners=true&visibility=locked')).toBe(400);
  await call('PUT', `/assets/${id}`, { json: { latitude: 10, longitude: 179 } });
  expect(await count(call, 'bbox=179,10,180,10')).toBe(1);
  expect(await count(call, 'bbox=178,9,179,10')).toBe(1);
  expect(await count(call, 'bbox=170,10.5,180,11')).toBe(0);
  // Across the date line.
  expect(await count(call, 'bbox=170,0,-170,20')).toBe(1);
  expect(await count(call, 'bbox=-170,0,170,20')).toBe(0);
  for (const wrong of ['1,2,3,x', '1,2,3,4,5']) expect(await count(call, `bbox=${wrong}`)).toBe(400);
});

test('a month has the local day before the time, the offset, and what belongs to each asset', async () => {
  const { sandbox, call } = await started();
  const friend = await loggedIn(sandbox, sandbox.friend);
  const noon = await taken(call, '2024-05-01T12:00:00.000Z');
  // Earlier in UTC, but on the next day where it was taken.
  const night = await taken(call, '2024-05-01T10:30:00.000Z');
  const dateTimeOriginal = '2024-05-02T00:30:00.000+14:00';
  await call('PUT', `/assets/${night}`, { json: { dateTimeOriginal, isFavorite: true } });
  const bucketOf = async (by: CallFunction, query: string) =>
    (await by<Bucket>('GET', `/timeline/bucket?timeBucket=2024-05-01&${query}`)).body;
  const own = { id: [night, noon], localOffsetHours: [14, 0], isFavorite: [true, false] };
  expect(await bucketOf(call, '')).toMatchObject({ ...own, isTrashed: [false, false] });
  // Another user does not see favorites.
  await call('POST', '/partners', { json: { sharedWithId: sandbox.friend.id } });
  expect(await bucketOf(friend, `userId=${sandbox.admin.id}`)).toMatchObject({ isFavorite: [false, false] });
  await call('DELETE', '/assets', { json: { ids: [noon] } });
  expect(await bucketOf(call, 'isTrashed=true')).toMatchObject({ id: [noon], isTrashed: [true] });
});

test('the timeline is filtered by person, and can be grouped by upload', async () => {
  const { call } = await started();
  const [shown] = [
    await taken(call, '2024-05-01T12:00:00.000Z'),
    await taken(call, '2024-06-01T12:00:00.000Z'),
  ];
  const person = (await call<{ id: string }>('POST', '/people', { json: { name: 'Ada' } })).body.id;
  const box = { imageWidth: 8, imageHeight: 6, x: 1, y: 2, width: 3, height: 4 };
  await call('POST', '/faces', { json: { ...box, assetId: shown, personId: person } });
  const buckets = async (query: string) =>
    (await call<Schemas['TimeBucketsResponseDto'][]>('GET', `/timeline/buckets?${query}`)).body;
  expect(await buckets(`personId=${person}`)).toEqual([{ timeBucket: '2024-05-01', count: 1 }]);
  const uploaded = await buckets('orderBy=createdAt');
  expect(uploaded.map(({ count }) => count)).toEqual([2]);
  expect(uploaded[0]?.timeBucket).not.toMatch(/^2024/);
});

test('a shared-link client has no access to the timelines of partners', async () => {
  const { sandbox, call } = await started();
  const friend = await loggedIn(sandbox, sandbox.friend);
  await friend('POST', '/partners', { json: { sharedWithId: sandbox.admin.id } });
  const json = { type: 'INDIVIDUAL', assetIds: [await photo(call)] };
  const { body: link } = await call<{ key: string }>('POST', '/shared-links', { json });
  const status = async (userId: string, by: CallFunction) =>
    (await by('GET', `/timeline/buckets?userId=${userId}`)).status;
  expect(await status(sandbox.friend.id, call)).toBe(200);
  const visitor = calls(sandbox, { 'x-immich-share-key': link.key });
  for (const { id } of [sandbox.friend, sandbox.admin]) expect(await status(id, visitor)).toBe(400);
});
