import { describe, expect, test } from 'vitest';
import type { CallFunction, Schemas } from '../calls.js';
import { RELEASES } from '../releases.js';
import { photos, started, UNKNOWN } from './started.js';

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
