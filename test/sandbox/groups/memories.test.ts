import { describe, expect, test } from 'vitest';
import type { CallFunction, Schemas } from '../calls.js';
import { RELEASES } from '../releases.js';
import { loggedIn, photo, photos, started, UNKNOWN } from './started.js';

type Memory = Schemas['MemoryResponseDto'];

const DAY = { type: 'on_this_day', data: { year: 2020 }, memoryAt: '2024-05-06T00:00:00.000Z' };

describe.each(RELEASES)('memories on %s', (immich) => {
  const create = async (call: CallFunction, facts: object) =>
    (await call<Memory>('POST', '/memories', { json: { ...DAY, ...facts } })).body;
  const found = async (call: CallFunction, query = '') =>
    (await call<Memory[]>('GET', `/memories?${query}`)).body.map(({ id }) => id);

  test('contain only your own assets on the timeline', async () => {
    const { sandbox, call } = await started({ immich });
    const [a = '', b = ''] = await photos(call, 2);
    const foreign = await photo(await loggedIn(sandbox, sandbox.friend));
    const memory = await create(call, { assetIds: [a, foreign] });
    expect(memory).toMatchObject({ isSaved: false, data: { year: 2020 }, assets: [{ id: a }] });
    expect('showAt' in memory).toBe(false);
    const added = await call('PUT', `/memories/${memory.id}/assets`, { json: { ids: [a, b, foreign] } });
    expect(added.body).toEqual([
      { id: a, success: false, error: 'duplicate' },
      { id: b, success: true },
      { id: foreign, success: false, error: 'no_permission' },
    ]);
    await call('PUT', `/assets/${b}`, { json: { visibility: 'archive' } });
    const shown = (await call<Memory>('GET', `/memories/${memory.id}`)).body.assets.map(({ id }) => id);
    expect(shown).toEqual([a]);
    const removed = await call('DELETE', `/memories/${memory.id}/assets`, { json: { ids: [a, UNKNOWN] } });
    expect(removed.body).toEqual([
      { id: a, success: true },
      { id: UNKNOWN, success: false, error: 'not_found' },
    ]);
  });

  test('are found by their day, and by whether they are saved', async () => {
    const { call } = await started({ immich });
    const id = await photo(call);
    const always = await create(call, { assetIds: [id] });
    const days = { showAt: '2024-05-07T00:00:00.000Z', hideAt: '2024-05-07T23:00:00.000Z' };
    const once = await create(call, {
      assetIds: [id],
      memoryAt: '2024-05-07T00:00:00.000Z',
      isSaved: true,
      ...days,
    });
    expect(await found(call)).toEqual([once.id, always.id]);
    expect(await found(call, 'order=asc')).toEqual([always.id, once.id]);
    expect(await found(call, 'order=asc&size=1')).toEqual([always.id]);
    expect(await found(call, 'for=2024-05-07')).toEqual([once.id, always.id]);
    expect(await found(call, 'for=2024-05-08')).toEqual([always.id]);
    expect(await found(call, 'isSaved=true')).toEqual([once.id]);
    expect(await found(call, 'isTrashed=true')).toEqual([]);
    expect((await call('GET', '/memories/statistics?for=2024-05-08')).body).toEqual({ total: 1 });
  });

  test('without assets are counted, and listed by 2.x only', async () => {
    const { call } = await started({ immich });
    const { id } = await create(call, {});
    expect(await found(call)).toEqual(immich === '2.7.5' ? [id] : []);
    expect((await call('GET', '/memories/statistics')).body).toEqual({ total: 1 });
  });

  test('reject an empty update', async () => {
    const { call } = await started({ immich });
    const { id } = await create(call, {});
    const nothing = await call<{ message: string }>('PUT', `/memories/${id}`, { json: {} });
    expect([nothing.status, nothing.body.message]).toEqual(
      immich === '2.7.5' ? [500, 'Failed to update memory'] : [400, 'Validation failed'],
    );
    const seen = await call('PUT', `/memories/${id}`, { json: { seenAt: DAY.memoryAt, isSaved: true } });
    expect(seen.body).toMatchObject({ seenAt: DAY.memoryAt, isSaved: true });
  });

  test('of other users cannot be read, nor deleted ones', async () => {
    const { sandbox, call } = await started({ immich });
    const { id } = await create(call, {});
    const friend = await loggedIn(sandbox, sandbox.friend);
    expect((await friend('GET', `/memories/${id}`)).body).toMatchObject({
      message: 'Not found or no memory.read access',
    });
    expect((await call('DELETE', `/memories/${id}`)).status).toBe(204);
    expect((await call('GET', `/memories/${id}`)).status).toBe(400);
  });
});

test('memories are shown from the start to the end of their days, and found by type and saved state', async () => {
  const { sandbox, call } = await started();
  const ids = await photos(call, 2);
  const json = {
    ...DAY,
    assetIds: ids,
    showAt: '2024-05-07T00:00:00.000Z',
    hideAt: '2024-05-08T00:00:00.000Z',
  };
  const { body } = await call<Memory>('POST', '/memories', { json });
  const count = async (query: string, by = call) =>
    (await by<Memory[]>('GET', `/memories?${query}`)).body.length;
  expect(await count('for=2024-05-06')).toBe(0);
  expect(await count('for=2024-05-07')).toBe(1);
  expect(await count('for=2024-05-08')).toBe(1);
  expect(await count('for=2024-05-09')).toBe(0);
  expect([await count('isSaved=false'), await count('isSaved=true')]).toEqual([1, 0]);
  expect([await count('type=on_this_day'), await count('order=random')]).toEqual([1, 1]);
  expect(await count('', await loggedIn(sandbox, sandbox.friend))).toBe(0);
  const stats = await (await loggedIn(sandbox, sandbox.friend))('GET', '/memories/statistics');
  expect(stats.body).toEqual({ total: 0 });
  const changed = await call<Memory>('PUT', `/memories/${body.id}`, {
    json: { memoryAt: '2024-06-01T00:00:00.000Z' },
  });
  expect(changed.body).toMatchObject({ memoryAt: '2024-06-01T00:00:00.000Z', isSaved: false });
});

test('memories do not show assets in the trash or of hidden people, and list assets from the oldest', async () => {
  const { call } = await started();
  const taken = (date: string) => photo(call, 'photo.jpg', { fileCreatedAt: date, fileModifiedAt: date });
  const [late, early] = [await taken('2024-05-02T00:00:00.000Z'), await taken('2024-05-01T00:00:00.000Z')];
  const [trashed, hidden] = [await photo(call), await photo(call)];
  const json = { ...DAY, assetIds: [late, early, trashed, hidden] };
  await call('POST', '/memories', { json });
  await call('DELETE', '/assets', { json: { ids: [trashed] } });
  const { body: person } = await call<{ id: string }>('POST', '/people', { json: { isHidden: true } });
  const box = { imageWidth: 8, imageHeight: 6, x: 1, y: 2, width: 3, height: 4 };
  await call('POST', '/faces', { json: { ...box, assetId: hidden, personId: person.id } });
  const [memory] = (await call<Memory[]>('GET', '/memories')).body;
  expect(memory?.assets.map(({ id }) => id)).toEqual([early, late]);
});
