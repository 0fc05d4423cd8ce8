import { describe, expect, onTestFinished, test } from 'vitest';
import { createImmichClient, type ImmichClient } from '../src/index.js';
import { startSandbox } from '../src/sandbox/index.js';
import { line, observed } from './helpers/network.js';
import { RELEASES } from './sandbox/releases.js';

/** What a call means on each release that the sandbox can be: the same. */
describe.each(RELEASES)('on %s', (release) => {
  async function started() {
    const sandbox = await startSandbox({ immich: release });
    onTestFinished(() => sandbox.close());
    const immich = createImmichClient({ ...sandbox, retries: 0 });
    const { admin, friend } = sandbox;
    const album = await immich.albums.create({ albumName: 'Kyoto' });
    return { immich, admin, friend, album };
  }
  const photo = (name: string) => new File([name], `${name}.jpg`, { lastModified: Date.UTC(2024) });

  test('albums.addUsers does not change members and the owner, and adds the others', async () => {
    const { immich, admin, friend, album } = await started();
    await immich.albums.addUsers(album.id, [{ userId: friend.id, role: 'viewer' }]);
    const again = await immich.albums.addUsers(album.id, [
      { userId: admin.id },
      { userId: friend.id, role: 'editor' },
    ]);
    expect(again.albumUsers.map(({ user, role }) => [user.id, role])).toEqual([
      [admin.id, 'owner'],
      [friend.id, 'viewer'],
    ]);
    await immich.albums.removeUser(album.id, friend.id);
    const shared = await immich.albums.addUsers(album.id, [{ userId: admin.id }, { userId: friend.id }]);
    expect(shared.albumUsers.map(({ user, role }) => [user.id, role])).toEqual([
      [admin.id, 'owner'],
      [friend.id, 'editor'],
    ]);
  });

  test('albums.create accepts you in `albumUsers` and makes you the owner', async () => {
    const { immich, admin, friend } = await started();
    const created = await immich.albums.create({
      albumName: 'Oslo',
      albumUsers: [
        { userId: admin.id, role: 'viewer' },
        { userId: friend.id, role: 'viewer' },
      ],
    });
    const { albumUsers } = await immich.albums.get(created.id);
    expect(albumUsers.map(({ user, role }) => [user.id, role])).toEqual([
      [admin.id, 'owner'],
      [friend.id, 'viewer'],
    ]);
    expect((await immich.albums.list({ name: 'Oslo' })).length).toBe(1);
  });

  test('an unknown user rejects with not found', async () => {
    const { immich, album } = await started();
    const userId = '3fe388e4-2078-44d7-b36c-39d9dee3a657';
    await expect(immich.albums.addUsers(album.id, [{ userId }])).rejects.toMatchObject({
      reason: 'not-found',
    });
  });

  test('albums.list combines `assetId` with the other filters', async () => {
    const { immich, album } = await started();
    const { id } = await immich.assets.upload(photo('a'));
    await immich.albums.addAssets(album.id, [id]);
    const oslo = await immich.albums.create({ albumName: 'Oslo', assetIds: [id] });
    await immich.albums.create({ albumName: 'empty' });
    const idsOf = async (filter: Parameters<ImmichClient['albums']['list']>[0]) =>
      (await immich.albums.list({ assetId: id, ...filter })).map((each) => each.id).toSorted();
    expect(await idsOf({})).toEqual([album.id, oslo.id].toSorted());
    expect(await idsOf({ name: 'Oslo' })).toEqual([oslo.id]);
    expect(await idsOf({ id: album.id })).toEqual([album.id]);
    expect(await idsOf({ isOwned: false })).toEqual([]);
    expect(await idsOf({ isShared: true })).toEqual([]);
    expect(await idsOf({ name: '' })).toEqual([]);
    const unnamed = await immich.albums.create({ albumName: '' });
    expect((await immich.albums.list({ name: '' })).map((each) => each.id)).toEqual([unnamed.id]);
  });

  test('an original rejects with not found if the link does not allow downloads', async () => {
    const { immich } = await started();
    const { id } = await immich.assets.upload(photo('a'));
    const { key } = await immich.sharedLinks.forAssets([id], { allowDownload: false });
    const visitor = immich.with({ sharedLink: { key } });
    await expect(visitor.assets.download(id)).rejects.toMatchObject({ kind: 'http', reason: 'not-found' });
  });

  test('a shared-link client logs in once the link gets its password', async () => {
    const { immich, album } = await started();
    const link = await immich.sharedLinks.forAlbum(album.id);
    const visitor = immich.with({ sharedLink: { key: link.key, password: 'open sesame' } });
    expect((await visitor.sharedLinks.me()).id).toBe(link.id);
    await immich.sharedLinks.update(link.id, { password: 'open sesame' });
    expect((await visitor.sharedLinks.me()).id).toBe(link.id);
    const stranger = visitor.with({ sharedLink: { key: link.key } });
    await expect(stranger.sharedLinks.me()).rejects.toMatchObject({ reason: 'password-required' });
    await immich.sharedLinks.update(link.id, { password: 'another' });
    await expect(visitor.sharedLinks.me()).rejects.toMatchObject({ reason: 'invalid-password' });
  });

  test('assets.checkBulkUpload of an empty list returns an empty list, and sends nothing', async () => {
    const { immich } = await started();
    expect(await immich.assets.checkBulkUpload([])).toEqual({ results: [] });
  });

  test('tags.create accepts a color with `#`, and treats empty text as none', async () => {
    const { immich } = await started();
    const tag = await immich.tags.create({ name: 'fjord', color: '123456' });
    expect(tag.color).toBe('#123456');
    expect((await immich.tags.update(tag.id, { color: 'abcdef' })).color).toBe('#abcdef');
    expect((await immich.tags.update(tag.id, { color: '' })).color ?? null).toBeNull();
    expect((await immich.tags.create({ name: 'lake', color: '' })).color ?? null).toBeNull();
  });

  test('sharedLinks treats empty text as no value', async () => {
    const { immich, album } = await started();
    const empty = { description: '', password: '', slug: '' };
    const none = { description: null, password: null, slug: null };
    const link = await immich.sharedLinks.forAlbum(album.id, empty);
    expect(link).toMatchObject(none);
    await immich.sharedLinks.update(link.id, { description: 'a', password: 'b', slug: 'c' });
    expect(await immich.sharedLinks.update(link.id, empty)).toMatchObject(none);
  });

  test("a thumbnail of `size: 'original'` returns the original, or rejects and names the method to use", async () => {
    const { immich } = await started();
    const { id } = await immich.assets.upload(photo('a'));
    const call = immich.assets.thumbnail(id, { size: 'original' });
    if (release === '2.7.5') {
      await expect(call).rejects.toMatchObject({
        kind: 'unsupported',
        message: expect.stringContaining('assets.download'),
      });
    } else {
      expect(await (await call).text()).toBe('a');
    }
  });
});

describe('values that have different meanings on 2.x and 3.x', () => {
  const ID = '3fe388e4-2078-44d7-b36c-39d9dee3a657';
  const file = new File(['a'], 'a.jpg', { lastModified: 0 });

  type RejectedCall = [string, (immich: ImmichClient) => Promise<unknown>];

  test.each<RejectedCall>([
    ['takenAfter', ({ search }) => search.metadata({ takenAfter: '2024-01-01' }).toArray()],
    ['takenBefore', ({ search }) => search.random({ takenBefore: '2024-01-01T12:00:00' })],
    ['updatedAfter', ({ search }) => search.largeAssets({ updatedAfter: '2024' })],
    ['createdAfter', ({ search }) => search.statistics({ createdAfter: '2024-01-01' })],
    ['trashedBefore', ({ search }) => search.smart({ query: 'a', trashedBefore: '1 May 2024' }).toArray()],
    ['fileCreatedAt', ({ assets }) => assets.upload(file, { fileCreatedAt: '2024-01-01' })],
    ['fileModifiedAt', ({ assets }) => assets.upload(file, { fileModifiedAt: '2024-01-01T12:00:00' })],
    ['expiresAt', ({ sharedLinks }) => sharedLinks.forAlbum(ID, { expiresAt: '2030-01-01' })],
    ['expiresAt', ({ sharedLinks }) => sharedLinks.update(ID, { slug: 'a', expiresAt: '2030-01-01' })],
    ['dateTimeOriginal', ({ assets }) => assets.update(ID, { dateTimeOriginal: 'yesterday' })],
    ['dateTimeOriginal', ({ assets }) => assets.updateMany({ ids: [ID], dateTimeOriginal: '' })],
    ...(['city', 'state', 'country', 'make', 'model'] as const).map((name): RejectedCall => [
      name,
      ({ search }) => search.count({ [name]: '' }),
    ]),
    ['lensModel', ({ search }) => search.largeAssets({ lensModel: '' })],
    ...(['checksum', 'encodedVideoPath', 'ocr', 'originalPath', 'previewPath', 'thumbnailPath'] as const).map(
      (name): RejectedCall => [name, ({ search }) => search.metadata({ [name]: '' }).toArray()],
    ),
    ['name', ({ search }) => search.people({ name: '' })],
    ['name', ({ search }) => search.places({ name: '' })],
    ['name', ({ tags }) => tags.create({ name: '' })],
    ['paths', ({ tags }) => tags.upsert(['norway', ''])],
    ['timeZone', ({ assets }) => assets.updateMany({ ids: [ID], dateTimeRelative: 1, timeZone: 'Nowhere' })],
    ['rating', ({ search }) => search.metadata({ rating: 0 }).toArray()],
    ['rating', ({ search }) => search.random({ rating: -1 })],
    ['rating', ({ search }) => search.count({ rating: 6 })],
    ['rating', ({ search }) => search.count({ rating: 2.5 })],
    ['rating', ({ assets }) => assets.update(ID, { rating: 0 })],
    ['rating', ({ assets }) => assets.updateMany({ ids: [ID], rating: 0 })],
  ])('are rejected before anything is sent: `%s`', async (name, call) => {
    const { immich, requests } = observed(() => Response.json({}));
    await expect(call(immich)).rejects.toMatchObject({
      kind: 'argument',
      message: expect.stringContaining(`\`${name}\``),
    });
    expect(requests).toEqual([]);
  });

  test.each<[string, (immich: ImmichClient) => Promise<unknown>]>([
    ...[1, 2, 3, 4, 5, null].map((rating): RejectedCall => [
      `rating ${rating}`,
      ({ search }) => search.random({ rating }),
    ]),
    ['rating -1 of an asset', ({ assets }) => assets.update(ID, { rating: -1 })],
    [
      'timeZone Europe/Berlin',
      ({ assets }) => assets.updateMany({ ids: [ID], dateTimeRelative: 1, timeZone: 'Europe/Berlin' }),
    ],
    ...['2024-06-01', '2024-06-01T12:00', '2024-06-01T12:00:00.123456+02:00'].map(
      (dateTimeOriginal): RejectedCall => [
        `dateTimeOriginal ${dateTimeOriginal}`,
        ({ assets }) => assets.update(ID, { dateTimeOriginal }),
      ],
    ),
  ])('do not include %s, which is sent', async (_, call) => {
    const { immich, requests } = observed(({ url }) => Response.json(url.includes('search') ? [] : {}));
    await call(immich);
    expect(requests).toHaveLength(1);
  });

  test.each(['2024-06-01T12:00Z', '2024-06-01T12:00:00.123456+02:00', '2024-06-01T12:00:00-00:30'])(
    'do not include a date with a time and a zone: %s',
    async (takenAfter) => {
      const { immich, requests } = observed(() => Response.json({ total: 0 }));
      await immich.search.count({ takenAfter });
      expect(requests.map(line)).toEqual(['POST /api/search/statistics']);
    },
  );
});
