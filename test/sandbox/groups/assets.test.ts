import { describe, expect, test } from 'vitest';
import { movie } from '../../helpers/media-files.js';
import { type CallFunction, type Schemas, upload } from '../calls.js';
import { loggedIn, photo, photos, started, UNKNOWN } from './started.js';

type Asset = Schemas['AssetResponseDto'];

const asset = async (call: CallFunction, id: string) => (await call<Asset>('GET', `/assets/${id}`)).body;

describe('the statistics of assets', () => {
  test('count photos and videos on the timeline and in the archive, without the trash', async () => {
    const { sandbox, call } = await started();
    const [a = '', b = '', c = '', hidden = ''] = await photos(call, 4);
    await upload(call, 'v.mov', { bytes: new Uint8Array(movie()) });
    await photo(await loggedIn(sandbox, sandbox.friend));
    await call('PUT', `/assets/${a}`, { json: { visibility: 'archive', isFavorite: true } });
    await call('PUT', `/assets/${hidden}`, { json: { visibility: 'hidden' } });
    await call('DELETE', '/assets', { json: { ids: [c] } });
    const count = async (query = '') => (await call('GET', `/assets/statistics?${query}`)).body;
    expect(await count()).toEqual({ images: 2, videos: 1, total: 3 });
    expect(await count('isFavorite=true')).toEqual({ images: 1, videos: 0, total: 1 });
    expect(await count('isFavorite=false')).toEqual({ images: 1, videos: 1, total: 2 });
    expect(await count('isTrashed=true')).toEqual({ images: 1, videos: 0, total: 1 });
    expect(await count('visibility=archive')).toEqual({ images: 1, videos: 0, total: 1 });
    expect(await count('visibility=hidden')).toEqual({ images: 1, videos: 0, total: 1 });
    expect(b).not.toBe(a);
  });
});

describe('the trash', () => {
  test('is counted when it is emptied or restored, and a second deletion changes nothing', async () => {
    const { call } = await started();
    const [a = '', b = '', c = '', d = ''] = await photos(call, 4);
    await call('DELETE', '/assets', { json: { ids: [a, b, c] } });
    expect((await call('DELETE', '/assets', { json: { ids: [a] } })).status).toBe(204);
    expect((await call('POST', '/trash/restore/assets', { json: { ids: [a, d] } })).body).toEqual({
      count: 1,
    });
    expect((await asset(call, a)).isTrashed).toBe(false);
    expect((await call('POST', '/trash/restore')).body).toEqual({ count: 2 });
    expect((await asset(call, b)).isTrashed).toBe(false);
    await call('DELETE', '/assets', { json: { ids: [c] } });
    expect((await call('POST', '/trash/empty')).body).toEqual({ count: 1 });
    expect((await call('GET', `/assets/${c}`)).status).toBe(400);
    expect((await call('POST', '/trash/empty')).body).toEqual({ count: 0 });
  });

  test('gets all assets of a call or none', async () => {
    const { sandbox, call } = await started();
    const [own, theirs] = [await photo(call), await photo(await loggedIn(sandbox, sandbox.friend))];
    expect((await call('DELETE', '/assets', { json: { ids: [own, theirs] } })).status).toBe(400);
    expect((await asset(call, own)).isTrashed).toBe(false);
    expect((await call('POST', '/trash/restore/assets', { json: { ids: [theirs] } })).status).toBe(400);
  });
});

describe('copying an asset', () => {
  test('adds the target to albums, links and the stack, unless they are excluded', async () => {
    const { call } = await started();
    const [source = '', target = '', third = '', other = ''] = await photos(call, 4);
    await call('PUT', `/assets/${source}`, { json: { isFavorite: true } });
    const album = await call<{ id: string }>('POST', '/albums', {
      json: { albumName: 'a', assetIds: [source] },
    });
    const json = { type: 'INDIVIDUAL', assetIds: [source] };
    const link = await call<{ id: string }>('POST', '/shared-links', { json });
    await call('POST', '/stacks', { json: { assetIds: [source, third] } });
    const copy = (targetId: string, more: object = {}) =>
      call('PUT', '/assets/copy', { json: { sourceId: source, targetId, ...more } });
    const counts = async () => {
      const { body } = await call<{ assetCount: number }>('GET', `/albums/${album.body.id}`);
      const shared = await call<{ assets: unknown[] }>('GET', `/shared-links/${link.body.id}`);
      return [body.assetCount, shared.body.assets.length];
    };
    const nothing = { albums: false, favorite: false, sharedLinks: false, stack: false };
    expect((await copy(other, nothing)).status).toBe(204);
    expect(await counts()).toEqual([1, 1]);
    expect(await asset(call, other)).toMatchObject({ isFavorite: false, stack: null });
    expect((await copy(target)).status).toBe(204);
    expect(await counts()).toEqual([2, 2]);
    expect(await asset(call, target)).toMatchObject({ isFavorite: true, stack: { assetCount: 3 } });
    expect((await copy(source)).body).toMatchObject({ message: 'Source and target id must be distinct' });
    expect((await copy(UNKNOWN)).status).toBe(400);
  });
});

describe('the metadata and the edits of an asset', () => {
  test('are written and deleted by the owner, one by one and in bulk', async () => {
    const { sandbox, call } = await started();
    const [a = '', b = ''] = await photos(call, 2);
    const path = `/assets/${a}/metadata`;
    const items = [
      { key: 'x', value: { n: 1 } },
      { key: 'y', value: { n: 2 } },
    ];
    const written = await call<{ key: string }[]>('PUT', path, { json: { items } });
    expect(written.body).toMatchObject(items);
    await call('PUT', path, { json: { items: [{ key: 'x', value: { n: 3 } }] } });
    expect((await call('GET', `${path}/x`)).body).toMatchObject({ key: 'x', value: { n: 3 } });
    expect((await call<unknown[]>('GET', path)).body).toHaveLength(2);
    const friend = await loggedIn(sandbox, sandbox.friend);
    for (const method of ['GET', 'DELETE']) expect((await friend(method, `${path}/x`)).status).toBe(400);
    expect((await call('DELETE', `${path}/x`)).status).toBe(204);
    expect((await call('GET', `${path}/x`)).status).toBe(400);
    const bulk = [
      { assetId: a, key: 'z', value: {} },
      { assetId: b, key: 'z', value: { n: 1 } },
    ];
    expect((await call('PUT', '/assets/metadata', { json: { items: bulk } })).body).toMatchObject(bulk);
    const gone = [{ assetId: a, key: 'z' }];
    expect((await call('DELETE', '/assets/metadata', { json: { items: gone } })).status).toBe(204);
    expect((await call('GET', `/assets/${b}/metadata/z`)).body).toMatchObject({ value: { n: 1 } });
    expect((await call('GET', `${path}/z`)).status).toBe(400);
  });

  test('are of images only, and can be removed', async () => {
    const { call } = await started();
    const [image, video] = [
      await photo(call),
      (await upload(call, 'v.mov', { bytes: new Uint8Array(movie()) })).body.id,
    ];
    const edits = [{ action: 'rotate', parameters: { angle: 90 } }];
    const edit = (id: string) =>
      call<{ edits: unknown[] }>('PUT', `/assets/${id}/edits`, { json: { edits } });
    expect((await edit(image)).body).toMatchObject({ assetId: image, edits });
    expect((await edit(video)).body).toMatchObject({ message: 'Only images can be edited' });
    expect((await call('GET', `/assets/${image}/edits`)).body).toMatchObject({ edits });
    expect((await call('DELETE', `/assets/${image}/edits`)).status).toBe(204);
    expect((await call('GET', `/assets/${image}/edits`)).body).toEqual({ assetId: image, edits: [] });
  });
});
