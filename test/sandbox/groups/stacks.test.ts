import { describe, expect, test } from 'vitest';
import type { CallFunction, Schemas } from '../calls.js';
import { RELEASES } from '../releases.js';
import { loggedIn, photo, photos, started, UNKNOWN } from './started.js';

type Stack = Schemas['StackResponseDto'];
type Asset = Schemas['AssetResponseDto'];

describe.each(RELEASES)('stacks on %s', (immich) => {
  const create = async (call: CallFunction, assetIds: (string | undefined)[]) =>
    (await call<Stack>('POST', '/stacks', { json: { assetIds } })).body;
  const stackOf = async (call: CallFunction, id: string | undefined) =>
    (await call<Asset>('GET', `/assets/${id}`)).body.stack;
  const idsIn = ({ assets }: Stack) => assets.map(({ id }) => id);

  test('a new stack has its first asset as the primary one, and assets contain their stack', async () => {
    const { call } = await started({ immich });
    const [a = '', b = ''] = await photos(call, 2);
    const stack = await create(call, [b, a]);
    expect([stack.primaryAssetId, idsIn(stack)]).toEqual([b, [b, a]]);
    expect(await stackOf(call, a)).toEqual({ id: stack.id, primaryAssetId: b, assetCount: 2 });
    const changed = await call<Stack>('PUT', `/stacks/${stack.id}`, { json: { primaryAssetId: a } });
    expect([changed.body.primaryAssetId, idsIn(changed.body)]).toEqual([a, [a, b]]);
    expect((await call<Stack[]>('GET', `/stacks?primaryAssetId=${a}`)).body.map(({ id }) => id)).toEqual([
      stack.id,
    ]);
    expect((await call('GET', `/stacks?primaryAssetId=${b}`)).body).toEqual([]);
  });

  test('a stack needs two assets of the same user', async () => {
    const { sandbox, call } = await started({ immich });
    const [id] = await photos(call, 1);
    const one = await call('POST', '/stacks', { json: { assetIds: [id] } });
    const message = immich === '2.7.5' ? ['assetIds must contain at least 2 elements'] : 'Validation failed';
    expect(one).toMatchObject({ status: 400, body: { message } });
    const foreign = await photo(await loggedIn(sandbox, sandbox.friend));
    for (const other of [foreign, UNKNOWN]) {
      const refused = await call('POST', '/stacks', { json: { assetIds: [id, other] } });
      expect(refused).toMatchObject({
        status: 400,
        body: { message: 'Not found or no asset.update access' },
      });
    }
  });

  test('stacking the primary asset of a stack merges all its assets, and any other asset is moved', async () => {
    const { call } = await started({ immich });
    const [a, b, c, d] = await photos(call, 4);
    const first = await create(call, [a, b]);
    expect(idsIn(await create(call, [b, c]))).toEqual([b, c]);
    // An asset that is alone in its stack is returned without a stack.
    expect(await stackOf(call, a)).toBeNull();
    expect((await call<Stack>('GET', `/stacks/${first.id}`)).body.assets).toHaveLength(1);
    expect(new Set(idsIn(await create(call, [b, d])))).toEqual(new Set([b, c, d]));
    expect((await call<Stack[]>('GET', '/stacks')).body).toHaveLength(2);
  });

  test('an asset can be removed from its stack, unless it is the primary one', async () => {
    const { call } = await started({ immich });
    const [a, b, c, loose] = await photos(call, 4);
    const { id } = await create(call, [a, b, c]);
    const remove = (assetId: string | undefined) => call('DELETE', `/stacks/${id}/assets/${assetId}`);
    expect(await remove(a)).toMatchObject({
      status: 400,
      body: { message: "Cannot remove stack's primary asset" },
    });
    expect(await remove(loose)).toMatchObject({ status: 400, body: { message: 'Asset not in stack' } });
    expect((await remove(b)).status).toBe(204);
    const primary = await call('PUT', `/stacks/${id}`, { json: { primaryAssetId: b } });
    expect(primary).toMatchObject({ status: 400, body: { message: 'Primary asset must be in the stack' } });
    expect(await stackOf(call, a)).toMatchObject({ assetCount: 2 });
    expect((await call('DELETE', `/stacks/${id}`)).status).toBe(204);
    expect(await stackOf(call, a)).toBeNull();
  });

  test('the next asset becomes the primary one if that is deleted, and a stack of one asset is deleted', async () => {
    const { call } = await started({ immich });
    const [a, b, c] = await photos(call, 3);
    const { id } = await create(call, [a, b, c]);
    await call('DELETE', '/assets', { json: { ids: [a], force: true } });
    const { body } = await call<Stack>('GET', `/stacks/${id}`);
    expect(body.primaryAssetId).not.toBe(a);
    await call('DELETE', '/assets', { json: { ids: [body.primaryAssetId], force: true } });
    expect((await call('GET', `/stacks/${id}`)).status).toBe(400);
  });

  test('a search for assets without a stack finds no stacked assets', async () => {
    const { call } = await started({ immich });
    const [a, b, c] = await photos(call, 3);
    await create(call, [a, b]);
    const search = async (json: object) =>
      (await call<Schemas['SearchResponseDto']>('POST', '/search/metadata', { json })).body.assets.items.map(
        ({ id }) => id,
      );
    expect(await search({ withStacked: false })).toEqual([c]);
    expect(await search({ withStacked: true })).toHaveLength(3);
    expect(await search({})).toHaveLength(3);
  });

  test('several stacks are deleted all or none', async () => {
    const { call } = await started({ immich });
    const [a, b] = await photos(call, 2);
    const { id } = await create(call, [a, b]);
    expect((await call('DELETE', '/stacks', { json: { ids: [id, UNKNOWN] } })).status).toBe(400);
    expect((await call<Stack[]>('GET', '/stacks')).body).toHaveLength(1);
    expect((await call('DELETE', '/stacks', { json: { ids: [id] } })).status).toBe(204);
    expect((await call('GET', '/stacks')).body).toEqual([]);
  });
});

test('stacks of other users are neither listed nor changed, and hide assets in the trash', async () => {
  const { sandbox, call } = await started();
  const friend = await loggedIn(sandbox, sandbox.friend);
  const [a, b, c] = await photos(call, 3);
  const { body: stack } = await call<Stack>('POST', '/stacks', { json: { assetIds: [a, b, c] } });
  expect((await friend('GET', '/stacks')).body).toEqual([]);
  const statuses = [
    await friend('GET', `/stacks/${stack.id}`),
    await friend('PUT', `/stacks/${stack.id}`, { json: { primaryAssetId: b } }),
    await friend('DELETE', `/stacks/${stack.id}`),
    await friend('DELETE', `/stacks/${stack.id}/assets/${b}`),
    await friend('DELETE', '/stacks', { json: { ids: [stack.id] } }),
  ].map(({ status }) => status);
  expect(statuses).toEqual([400, 400, 400, 400, 400]);
  await call('DELETE', '/assets', { json: { ids: [b] } });
  const shown = (await call<Stack>('GET', `/stacks/${stack.id}`)).body.assets.map(({ id }) => id);
  expect(shown).toEqual([a, c]);
});

test('a merged stack does not take over assets in the trash', async () => {
  const { call } = await started();
  const [a, b, c, d] = await photos(call, 4);
  await call('POST', '/stacks', { json: { assetIds: [a, b, c] } });
  await call('DELETE', '/assets', { json: { ids: [b] } });
  const { body: stack } = await call<Stack>('POST', '/stacks', { json: { assetIds: [d, a] } });
  expect(stack.primaryAssetId).toBe(d);
  await call('POST', '/trash/restore/assets', { json: { ids: [b] } });
  const shown = (await call<Stack>('GET', `/stacks/${stack.id}`)).body.assets.map(({ id }) => id);
  expect(new Set(shown)).toEqual(new Set([d, a, c]));
});

test('a stack keeps its primary asset if another one is deleted, and its assets are single after it', async () => {
  const { call } = await started();
  const [a = '', b = '', c = ''] = await photos(call, 3);
  const { body: stack } = await call<Stack>('POST', '/stacks', { json: { assetIds: [c, a, b] } });
  await call('DELETE', '/assets', { json: { ids: [b], force: true } });
  expect((await call<Stack>('GET', `/stacks/${stack.id}`)).body.primaryAssetId).toBe(c);
  const count = async () => {
    const { body } = await call<{ count: number }[]>('GET', '/timeline/buckets?withStacked=true');
    return body.reduce((sum, bucket) => sum + bucket.count, 0);
  };
  expect(await count()).toBe(1);
  await call('DELETE', `/stacks/${stack.id}`);
  expect(await count()).toBe(2);
});
