import { describe, expect, test } from 'vitest';
import type { Schemas } from '../calls.js';
import { RELEASES } from '../releases.js';
import { loggedIn, photo, started, UNKNOWN } from './started.js';

type Partner = Schemas['PartnerResponseDto'];

describe.each(RELEASES)('partners on %s', (immich) => {
  async function startedWithFriend() {
    const { sandbox, call } = await started({ immich });
    const { admin, friend } = sandbox;
    const share = (sharedWithId = friend.id) =>
      call<Partner>('POST', '/partners', { json: { sharedWithId } });
    return { admin, friend, call, friendly: await loggedIn(sandbox, friend), share };
  }

  test('are listed in both directions until they are removed', async () => {
    const { admin, friend, call, friendly, share } = await startedWithFriend();
    const created = await share();
    expect([created.status, created.body.id, created.body.inTimeline]).toEqual([201, friend.id, false]);
    const ids = async (by: typeof call, direction: string) =>
      (await by<Partner[]>('GET', `/partners?direction=${direction}`)).body.map(({ id }) => id);
    expect(await ids(call, 'shared-by')).toEqual([friend.id]);
    expect(await ids(call, 'shared-with')).toEqual([]);
    expect(await ids(friendly, 'shared-with')).toEqual([admin.id]);
    expect(await share()).toMatchObject({ status: 400, body: { message: 'Partner already exists' } });
    expect(await share(UNKNOWN)).toMatchObject({
      status: 500,
      body: { message: 'Failed to create partner' },
    });
    const foreign = await friendly('DELETE', `/partners/${admin.id}`);
    expect(foreign).toMatchObject({ status: 400, body: { message: 'Partner not found' } });
    expect((await call('DELETE', `/partners/${friend.id}`)).status).toBe(204);
    expect(await ids(call, 'shared-by')).toEqual([]);
    expect((await call('POST', `/partners/${friend.id}`)).status).toBe(201);
  });

  test('can read the assets on the timeline, and use them in albums', async () => {
    const { admin, call, friendly, share } = await startedWithFriend();
    const [shown, archived] = [await photo(call), await photo(call)];
    await call('PUT', `/assets/${archived}`, { json: { visibility: 'archive' } });
    expect((await friendly('GET', `/assets/${shown}`)).status).toBe(400);
    await share();
    expect((await friendly('GET', `/assets/${shown}`)).status).toBe(200);
    expect((await friendly('GET', `/assets/${archived}`)).status).toBe(400);
    const json = { albumName: 'a', assetIds: [shown, archived] };
    expect((await friendly('POST', '/albums', { json })).body).toMatchObject({ assetCount: 1 });
    expect((await friendly('GET', `/timeline/buckets?userId=${admin.id}`)).status).toBe(200);
    const archive = await friendly('GET', `/timeline/buckets?userId=${admin.id}&visibility=archive`);
    expect(archive.body).toMatchObject({ message: 'Not found or no archive.read access' });
    expect((await friendly('DELETE', '/assets', { json: { ids: [shown] } })).status).toBe(400);
  });

  test('see the assets in their timeline and searches once they enable it', async () => {
    const { admin, friend, call, friendly, share } = await startedWithFriend();
    const id = await photo(call);
    await share();
    const search = async () =>
      (await friendly<Schemas['SearchResponseDto']>('POST', '/search/metadata', { json: {} })).body.assets
        .count;
    const buckets = async () =>
      (await friendly('GET', '/timeline/buckets?visibility=timeline&withPartners=true')).body;
    expect([await search(), await buckets()]).toEqual([0, []]);
    const owner = await call('PUT', `/partners/${friend.id}`, { json: { inTimeline: true } });
    expect(owner).toMatchObject({ status: 400, body: { message: 'Not found or no partner.update access' } });
    const chosen = await friendly('PUT', `/partners/${admin.id}`, { json: { inTimeline: true } });
    expect(chosen.body).toMatchObject({ id: admin.id, inTimeline: true });
    expect([await search(), await buckets()]).toEqual([1, [expect.objectContaining({ count: 1 })]]);
    expect((await call('GET', `/assets/${id}`)).status).toBe(200);
  });
});

test('partners who are scheduled for deletion are not listed, and share nothing', async () => {
  const { sandbox, call } = await started();
  const friend = await loggedIn(sandbox, sandbox.friend);
  const id = await photo(friend);
  await friend('POST', '/partners', { json: { sharedWithId: sandbox.admin.id } });
  await call('POST', '/partners', { json: { sharedWithId: sandbox.friend.id } });
  expect((await call('GET', `/assets/${id}`)).status).toBe(200);
  await call('DELETE', `/admin/users/${sandbox.friend.id}`, { json: {} });
  expect((await call('GET', `/assets/${id}`)).status).toBe(400);
  for (const direction of ['shared-by', 'shared-with']) {
    expect((await call('GET', `/partners?direction=${direction}`)).body).toEqual([]);
  }
});

test('partners do not see assets in the trash or the locked folder, and cannot change those on the timeline', async () => {
  const { sandbox, call } = await started();
  const friend = await loggedIn(sandbox, sandbox.friend);
  const [shown, trashed, locked] = [await photo(call), await photo(call), await photo(call)];
  await call('POST', '/partners', { json: { sharedWithId: sandbox.friend.id } });
  await call('DELETE', '/assets', { json: { ids: [trashed] } });
  await call('PUT', `/assets/${locked}`, { json: { visibility: 'locked' } });
  const status = async (id: string) => (await friend('GET', `/assets/${id}`)).status;
  expect([await status(shown), await status(trashed), await status(locked)]).toEqual([200, 400, 400]);
  expect((await friend('PUT', `/assets/${shown}`, { json: { isFavorite: true } })).status).toBe(400);
  expect((await friend('POST', '/stacks', { json: { assetIds: [shown, await photo(friend)] } })).status).toBe(
    400,
  );
});
