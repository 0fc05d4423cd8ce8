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
