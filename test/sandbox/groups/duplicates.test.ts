import { describe, expect, test } from 'vitest';
import { type CallFunction, jpeg, type Schemas, upload } from '../calls.js';
import { RELEASES } from '../releases.js';
import { loggedIn, photo, photos, started, UNKNOWN } from './started.js';

type Duplicate = Schemas['DuplicateResponseDto'];
type Asset = Schemas['AssetResponseDto'];

describe.each(RELEASES)('duplicates on %s', (immich) => {
  const mark = (call: CallFunction, ids: string[], duplicateId = UNKNOWN) =>
    call('PUT', '/assets', { json: { ids, duplicateId } });
  const groups = async (call: CallFunction) => (await call<Duplicate[]>('GET', '/duplicates')).body;
  const asset = async (call: CallFunction, id: string) => (await call<Asset>('GET', `/assets/${id}`)).body;
  const resolve = async (call: CallFunction, keepAssetIds: string[], trashAssetIds: string[]) =>
    call('POST', '/duplicates/resolve', {
      json: { groups: [{ duplicateId: UNKNOWN, keepAssetIds, trashAssetIds }] },
    });

  test('are assets with the same duplicate id, with a suggestion which one to keep', async () => {
    const { call } = await started({ immich });
    const [a = '', b = '', c = ''] = await photos(call, 3);
    await call('PUT', `/assets/${a}`, { json: { description: 'more EXIF' } });
    await mark(call, [a, b]);
    expect(await groups(call)).toMatchObject([{ duplicateId: UNKNOWN, suggestedKeepAssetIds: [a] }]);
    expect(new Set((await groups(call))[0]?.assets.map(({ id }) => id))).toEqual(new Set([a, b]));
    expect((await asset(call, a)).duplicateId).toBe(UNKNOWN);
    await mark(call, [c], a);
    expect(await groups(call)).toHaveLength(1);
    expect((await asset(call, c)).duplicateId).toBeNull();
  });

  test('are resolved: kept assets get metadata of the trashed ones', async () => {
    const { call } = await started({ immich });
    const [a = '', b = ''] = await photos(call, 2);
    const album = await call<{ id: string }>('POST', '/albums', { json: { albumName: 'a', assetIds: [b] } });
    await call('PUT', `/assets/${b}`, { json: { isFavorite: true, rating: 3, description: 'from b' } });
    await mark(call, [a, b]);
    expect((await resolve(call, [a], [b])).body).toEqual([{ id: UNKNOWN, success: true }]);
    expect(await asset(call, a)).toMatchObject({
      isFavorite: true,
      duplicateId: null,
      exifInfo: { rating: 3, description: 'from b' },
    });
    expect((await asset(call, b)).isTrashed).toBe(true);
    expect((await call('GET', `/albums/${album.body.id}`)).body).toMatchObject({ assetCount: 1 });
    expect(await groups(call)).toEqual([]);
  });

  test('must all be either kept or trashed', async () => {
    const { call } = await started({ immich });
    const [a = '', b = ''] = await photos(call, 2);
    await mark(call, [a, b]);
    const message = async (keep: string[], trash: string[]) =>
      (await resolve(call, keep, trash)).body as [{ error: string; errorMessage: string }];
    expect(await message([a], [])).toMatchObject([
      { error: 'validation', errorMessage: 'Every asset must be in either keepAssetIds or trashAssetIds' },
    ]);
    expect(await message([a, b], [b])).toMatchObject([
      { error: 'validation', errorMessage: 'An asset cannot be in both keepAssetIds and trashAssetIds' },
    ]);
    expect((await resolve(call, [a, b], [])).body).toEqual([{ id: UNKNOWN, success: true }]);
  });

  test('are dismissed, and an unknown group is rejected by 3.x only', async () => {
    const { call } = await started({ immich });
    const [a = '', b = ''] = await photos(call, 2);
    await mark(call, [a, b]);
    expect((await call('DELETE', `/duplicates/${UNKNOWN}`)).status).toBe(204);
    expect((await asset(call, a)).duplicateId).toBeNull();
    const again = immich === '2.7.5' ? 204 : 400;
    expect((await call('DELETE', `/duplicates/${UNKNOWN}`)).status).toBe(again);
    expect((await call('DELETE', '/duplicates', { json: { ids: [UNKNOWN] } })).status).toBe(again);
    expect((await resolve(call, [a], [b])).body).toMatchObject({
      message: 'Not found or no duplicate.delete access',
    });
  });
});

describe('a group of duplicates', () => {
  const GROUP = { duplicateId: UNKNOWN };
  const mark = (call: CallFunction, ids: (string | undefined)[]) =>
    call('PUT', '/assets', { json: { ids, ...GROUP } });
  const groups = async (call: CallFunction) => (await call<Duplicate[]>('GET', '/duplicates')).body;
  const asset = async (call: CallFunction, id = '') => (await call<Asset>('GET', `/assets/${id}`)).body;
  const resolve = (call: CallFunction, keepAssetIds: (string | undefined)[], trashAssetIds: string[]) =>
    call('POST', '/duplicates/resolve', { json: { groups: [{ ...GROUP, keepAssetIds, trashAssetIds }] } });

  test('has the assets of its user that are neither in the trash nor in a stack, from the oldest', async () => {
    const { sandbox, call } = await started();
    const friend = await loggedIn(sandbox, sandbox.friend);
    const taken = (date: string) => photo(call, 'photo.jpg', { fileCreatedAt: date, fileModifiedAt: date });
    const [late, early] = [await taken('2024-05-02T00:00:00.000Z'), await taken('2024-05-01T00:00:00.000Z')];
    const [trashed = '', stacked, other] = await photos(call, 3);
    const theirs = await photo(friend);
    await mark(call, [late, early, trashed, stacked]);
    await mark(friend, [theirs]);
    await call('DELETE', '/assets', { json: { ids: [trashed] } });
    await call('POST', '/stacks', { json: { assetIds: [stacked, other] } });
    expect((await groups(call)).map(({ assets }) => assets.map(({ id }) => id))).toEqual([[early, late]]);
    // Assets of others and in the trash are not part of it.
    expect((await resolve(call, [early, late, stacked], [])).body).toEqual([{ id: UNKNOWN, success: true }]);
    expect((await asset(friend, theirs)).duplicateId).toBe(UNKNOWN);
    expect((await asset(call, trashed)).duplicateId).toBe(UNKNOWN);
  });

  test('suggests the largest file', async () => {
    const { call } = await started();
    const [large, small] = [jpeg(7, 64, 64), jpeg(9)];
    const ids = [
      (await upload(call, 'large.jpg', { bytes: large })).body.id,
      (await upload(call, 'small.jpg', { bytes: small })).body.id,
    ];
    await call('PUT', `/assets/${ids[1]}`, { json: { description: 'more EXIF' } });
    await mark(call, ids);
    expect(await groups(call)).toMatchObject([{ suggestedKeepAssetIds: [ids[0]] }]);
  });

  test('is merged into the only asset that is kept: the highest rating, all lines, albums, tags and one place', async () => {
    const { call } = await started();
    const [a = '', b = '', c = ''] = await photos(call, 3);
    const [tag] = (await call<{ id: string }[]>('PUT', '/tags', { json: { tags: ['x'] } })).body;
    await call('PUT', `/tags/${tag?.id}/assets`, { json: { ids: [b] } });
    const place = { latitude: 60.39, longitude: 5.32 };
    await call('PUT', `/assets/${a}`, { json: { description: 'one\ntwo', rating: 2 } });
    await call('PUT', `/assets/${b}`, { json: { description: 'two\nthree', rating: 5, ...place } });
    await call('PUT', `/assets/${c}`, { json: { visibility: 'archive' } });
    await mark(call, [a, b, c]);
    await resolve(call, [a], [b, c]);
    expect(await asset(call, a)).toMatchObject({
      ...{ isFavorite: false, visibility: 'archive', tags: [{ value: 'x' }] },
      exifInfo: { rating: 5, description: 'one\ntwo\nthree', ...place },
    });
  });

  test('is merged without a place if its assets have several, and not at all if several are kept', async () => {
    const { call } = await started();
    const [a = '', b = '', c = ''] = await photos(call, 3);
    await call('PUT', `/assets/${b}`, { json: { latitude: 60.39, longitude: 5.32, isFavorite: true } });
    await call('PUT', `/assets/${c}`, { json: { latitude: 35.02, longitude: 135.75 } });
    await mark(call, [a, b, c]);
    await resolve(call, [a], [b, c]);
    expect(await asset(call, a)).toMatchObject({ isFavorite: true, exifInfo: { latitude: null } });
    const [d = '', e = '', f = ''] = await photos(call, 3);
    await call('PUT', `/assets/${f}`, { json: { isFavorite: true } });
    await mark(call, [d, e, f]);
    await resolve(call, [d, e], [f]);
    expect([(await asset(call, d)).isFavorite, (await asset(call, f)).isTrashed]).toEqual([false, true]);
  });
});
