import { describe, expect, test } from 'vitest';
import type { CallFunction, Schemas } from '../calls.js';
import { RELEASES } from '../releases.js';
import { loggedIn, photo, photos, started, UNKNOWN } from './started.js';

type Person = Schemas['PersonResponseDto'];
type People = Schemas['PeopleResponseDto'];
type Face = Schemas['AssetFaceResponseDto'];

const BOX = { imageWidth: 8, imageHeight: 6, x: 1, y: 2, width: 3, height: 4 };

const named = async (call: CallFunction, facts: object) =>
  (await call<Person>('POST', '/people', { json: facts })).body;
const face = (call: CallFunction, assetId: string, personId: string) =>
  call('POST', '/faces', { json: { ...BOX, assetId, personId } });
const facesIn = async (call: CallFunction, id: string) => (await call<Face[]>('GET', `/faces?id=${id}`)).body;
const list = async (call: CallFunction, query = '') => {
  const { people, total, hidden } = (await call<People>('GET', `/people${query}`)).body;
  return [people.map(({ name }) => name), total, hidden];
};

describe.each(RELEASES)('people on %s', (immich) => {
  test('are listed once they have a face and a name, and hidden people on request', async () => {
    const { call } = await started({ immich });
    const id = await photo(call);
    const ada = await named(call, { name: 'Ada', birthDate: '1815-12-10' });
    expect(ada).toMatchObject({ birthDate: '1815-12-10', isHidden: false, thumbnailPath: '' });
    const unnamed = await named(call, {});
    expect(await list(call)).toEqual([[], 0, 0]);
    expect((await face(call, id, ada.id)).status).toBe(201);
    await face(call, id, unnamed.id);
    expect(await list(call)).toEqual([['Ada'], 2, 0]);
    await call('PUT', `/people/${ada.id}`, { json: { isHidden: true } });
    expect(await list(call)).toEqual([[], 2, 1]);
    expect(await list(call, '?withHidden=true')).toEqual([['Ada'], 2, 1]);
  });

  test('are returned with an asset that has their face, and found by search', async () => {
    const { call } = await started({ immich });
    const [id = '', other = ''] = await photos(call, 2);
    const [ada, ben] = [await named(call, { name: 'Ada' }), await named(call, { name: 'Ben' })];
    await face(call, id, ada.id);
    await face(call, other, ben.id);
    const [found] = await facesIn(call, id);
    expect(found).toMatchObject({
      boundingBoxX1: 1,
      boundingBoxX2: 4,
      boundingBoxY2: 6,
      person: { id: ada.id },
    });
    const { body } = await call<Schemas['AssetResponseDto']>('GET', `/assets/${id}`);
    expect(body.people?.map(({ name }) => name)).toEqual(['Ada']);
    if (immich === '2.7.5') expect(body.people).toMatchObject([{ faces: [{ id: found?.id }] }]);
    const search = async (json: object) =>
      (await call<Schemas['SearchResponseDto']>('POST', '/search/metadata', { json })).body.assets.items;
    expect((await search({ personIds: [ada.id] })).map((asset) => asset.id)).toEqual([id]);
    expect(await search({ personIds: [ada.id, ben.id] })).toEqual([]);
    const [asset] = await search({ personIds: [ada.id], withPeople: true });
    expect(asset?.people?.map(({ name }) => name)).toEqual(['Ada']);
    expect((await call(`GET`, `/people/${ada.id}/statistics`)).body).toEqual({ assets: 1 });
    const byName = await call<Person[]>('GET', '/search/person?name=ad');
    expect(byName.body.map(({ name }) => name)).toEqual(['Ada']);
  });

  test('have faces that can be moved to another person, and keep a name when they are merged', async () => {
    const { call } = await started({ immich });
    const id = await photo(call);
    const [ada, blank] = [await named(call, { name: 'Ada' }), await named(call, {})];
    await face(call, id, ada.id);
    const [first] = await facesIn(call, id);
    expect((await call('PUT', `/faces/${blank.id}`, { json: { id: first?.id } })).status).toBe(200);
    expect((await facesIn(call, id))[0]?.person?.id).toBe(blank.id);
    const json = { data: [{ assetId: id, personId: blank.id }] };
    expect((await call<Person[]>('PUT', `/people/${ada.id}/reassign`, { json })).body).toHaveLength(1);
    expect((await facesIn(call, id))[0]?.person?.id).toBe(ada.id);
    const self = await call('POST', `/people/${ada.id}/merge`, { json: { ids: [ada.id] } });
    expect(self).toMatchObject({ status: 400, body: { message: 'Cannot merge a person into themselves' } });
    const merged = await call('POST', `/people/${blank.id}/merge`, { json: { ids: [ada.id, UNKNOWN] } });
    expect(merged.body).toEqual([
      { id: ada.id, success: true },
      { id: UNKNOWN, success: false, error: 'no_permission' },
    ]);
    expect((await call<Person>('GET', `/people/${blank.id}`)).body.name).toBe('Ada');
    expect((await call('GET', `/people/${ada.id}`)).status).toBe(400);
  });

  test('lose deleted faces, and leave their faces when they are deleted', async () => {
    const { call } = await started({ immich });
    const id = await photo(call);
    const ada = await named(call, { name: 'Ada' });
    await face(call, id, ada.id);
    const [first] = await facesIn(call, id);
    expect((await call('DELETE', `/people/${ada.id}`)).status).toBe(204);
    expect(await facesIn(call, id)).toMatchObject([{ id: first?.id, person: null }]);
    expect((await call('DELETE', `/faces/${first?.id}`, { json: { force: false } })).status).toBe(204);
    expect(await facesIn(call, id)).toEqual([]);
    expect((await call('DELETE', `/faces/${first?.id}`, { json: { force: true } })).status).toBe(204);
    const again = await call('DELETE', `/faces/${first?.id}`, { json: { force: true } });
    expect(again).toMatchObject({ status: 400, body: { message: 'Not found or no face.delete access' } });
  });

  test('are updated one by one, and deleted all or none', async () => {
    const { call } = await started({ immich });
    const ada = await named(call, { name: 'Ada' });
    const json = { people: [{ id: ada.id, name: 'Ada L.' }, { id: UNKNOWN }] };
    expect((await call('PUT', '/people', { json })).body).toEqual([
      { id: ada.id, success: true },
      { id: UNKNOWN, success: false, error: 'unknown' },
    ]);
    const mixed = await call('DELETE', '/people', { json: { ids: [ada.id, UNKNOWN] } });
    expect(mixed).toMatchObject({ status: 400, body: { message: 'Not found or no person.delete access' } });
    expect((await call('GET', `/people/${ada.id}`)).body).toMatchObject({ name: 'Ada L.' });
  });

  test('reject invalid values and ids of other users', async () => {
    const { sandbox, call } = await started({ immich });
    const id = await photo(call);
    const ada = await named(call, { name: 'Ada' });
    const future = await call('POST', '/people', { json: { birthDate: '2999-01-01' } });
    expect([future.status, JSON.stringify(future.body)]).toEqual([
      400,
      expect.stringContaining('Birth date cannot be in the future'),
    ]);
    const feature = await call('PUT', `/people/${ada.id}`, { json: { featureFaceAssetId: id } });
    expect(feature.body).toMatchObject({ message: 'Invalid assetId for feature face or asset is offline' });
    const friend = await loggedIn(sandbox, sandbox.friend);
    expect((await friend('GET', `/people/${ada.id}`)).body).toMatchObject({
      message: 'Not found or no person.read access',
    });
    const permission = immich === '2.7.5' ? 'asset.read' : 'asset.update';
    expect((await face(call, UNKNOWN, ada.id)).body).toMatchObject({
      message: `Not found or no ${permission} access`,
    });
    expect((await call('GET', `/people/${ada.id}/thumbnail`)).status).toBe(404);
  });
});

test('people have thumbnails for their user only if machine learning is enabled', async () => {
  const { sandbox, call } = await started({ machineLearning: true });
  const id = await photo(call);
  const ada = await named(call, { name: 'Ada' });
  await face(call, id, ada.id);
  expect((await call<Person>('GET', `/people/${ada.id}`)).body.thumbnailPath).toContain(ada.id);
  const { status, headers } = await call('GET', `/people/${ada.id}/thumbnail`);
  expect([status, headers.get('content-type')]).toEqual([200, 'image/jpeg']);
  const friend = await loggedIn(sandbox, sandbox.friend);
  expect((await friend('GET', `/people/${ada.id}/thumbnail`)).status).toBe(404);
});

test('the newest release merges a list of people into the first one', async () => {
  const { call } = await started({});
  const [ada, ben] = [await named(call, { name: 'Ada' }), await named(call, { name: 'Ben' })];
  const { status, body } = await call('POST', '/people/merge', { json: { ids: [ada.id, ben.id] } });
  expect([status, body]).toEqual([201, [{ id: ben.id, success: true }]]);
  expect((await call('GET', `/people/${ben.id}`)).status).toBe(400);
});

describe('the list of people', () => {
  test('has hidden people last, favorites first, then names, then those with most faces', async () => {
    const { call } = await started({});
    const ids = await photos(call, 4);
    const withFaces = async (facts: object, count: number) => {
      const person = await named(call, facts);
      for (const id of ids.slice(0, count)) await face(call, id, person.id);
      return person;
    };
    await withFaces({}, 4);
    await withFaces({}, 2);
    await withFaces({}, 3);
    await withFaces({ name: 'Cid' }, 1);
    await withFaces({ name: 'Ben' }, 1);
    await withFaces({ name: 'Dee' }, 2);
    await withFaces({ name: 'Eve', isFavorite: true }, 1);
    await withFaces({ name: 'Abe', isHidden: true, isFavorite: true }, 3);
    const all = ['Eve', 'Dee', 'Ben', 'Cid', '', '', 'Abe'];
    // Without a name, a person needs three faces.
    expect(await list(call, '?withHidden=true')).toEqual([all, 8, 1]);
    const page = async (query: string) => {
      const { people, hasNextPage } = (await call<People>('GET', `/people?withHidden=true&${query}`)).body;
      return [people.map(({ name }) => name), hasNextPage];
    };
    expect(await page('size=4')).toEqual([all.slice(0, 4), true]);
    expect(await page('size=4&page=2')).toEqual([all.slice(4), false]);
    expect(await page('size=3&page=2')).toEqual([all.slice(3, 6), true]);
    expect(await page('size=7')).toEqual([all, false]);
  });

  test('counts only faces on the timeline, and rejects a person without a face as the closest', async () => {
    const { call } = await started({});
    const [shown = '', archived = '', trashed = ''] = await photos(call, 3);
    const ada = await named(call, { name: 'Ada' });
    for (const id of [shown, archived, trashed]) await face(call, id, ada.id);
    await call('PUT', `/assets/${archived}`, { json: { visibility: 'archive' } });
    await call('DELETE', '/assets', { json: { ids: [trashed] } });
    expect((await call('GET', `/people/${ada.id}/statistics`)).body).toEqual({ assets: 1 });
    await call('PUT', `/assets/${shown}`, { json: { visibility: 'archive' } });
    expect(await list(call)).toEqual([[], 0, 0]);
    const { id } = await named(call, { name: 'Ben' });
    expect((await call('GET', `/people?closestPersonId=${id}`)).status).toBe(404);
    expect((await call('GET', `/people?closestPersonId=${UNKNOWN}`)).status).toBe(404);
    expect((await call('GET', `/people?closestPersonId=${ada.id}`)).status).toBe(200);
  });

  test('of another user is not included, nor are their faces and people changed', async () => {
    const { sandbox, call } = await started({});
    const friend = await loggedIn(sandbox, sandbox.friend);
    const [own, foreign] = [await photo(call), await photo(friend)];
    const [ada, ben] = [await named(call, { name: 'Ada' }), await named(friend, { name: 'Ben' })];
    await face(call, own, ada.id);
    await face(friend, foreign, ben.id);
    expect(await list(call)).toEqual([['Ada'], 1, 0]);
    expect((await call<Person[]>('GET', '/search/person?name=be')).body).toEqual([]);
    const [theirs] = await facesIn(friend, foreign);
    expect((await call('PUT', `/faces/${ada.id}`, { json: { id: theirs?.id } })).status).toBe(400);
    expect((await call('DELETE', `/faces/${theirs?.id}`, { json: { force: true } })).status).toBe(400);
    expect((await call('POST', `/people/${ada.id}/merge`, { json: { ids: [ben.id] } })).body).toMatchObject([
      { success: false, error: 'no_permission' },
    ]);
    expect((await face(call, foreign, ada.id)).status).toBe(400);
    expect((await face(call, own, ben.id)).status).toBe(400);
    expect(await facesIn(friend, foreign)).toMatchObject([{ person: { id: ben.id } }]);
  });
});

test('merging people takes over what is missing only, and hidden people are found on request', async () => {
  const { call } = await started({});
  const first = await named(call, { name: 'Ada', isHidden: true });
  const second = await named(call, { name: 'Other', birthDate: '1815-12-10' });
  await call('POST', `/people/${first.id}/merge`, { json: { ids: [second.id] } });
  const { body } = await call<Person>('GET', `/people/${first.id}`);
  expect(body).toMatchObject({ name: 'Ada', birthDate: '1815-12-10' });
  const search = async (query: string) =>
    (await call<Person[]>('GET', `/search/person?${query}`)).body.length;
  expect([await search('name=ad'), await search('name=ad&withHidden=true')]).toEqual([0, 1]);
});

test('a person can be born until today, and gets a feature face only from an asset that shows them', async () => {
  const { sandbox, call } = await started();
  const [own, foreign] = [await photo(call), await photo(await loggedIn(sandbox, sandbox.friend))];
  const ada = await named(call, { name: 'Ada', birthDate: '2000-02-29' });
  expect(ada.birthDate).toBe('2000-02-29');
  const feature = (featureFaceAssetId: string) =>
    call<{ message: string }>('PUT', `/people/${ada.id}`, { json: { featureFaceAssetId } });
  const ben = await named(call, { name: 'Ben' });
  await face(call, own, ben.id);
  expect((await feature(own)).body.message).toContain('Invalid assetId for feature face');
  expect((await feature(foreign)).body.message).toBe('Not found or no asset.read access');
  await face(call, own, ada.id);
  expect((await feature(own)).status).toBe(200);
  // Only the faces of the named person move.
  const cid = await named(call, { name: 'Cid' });
  const json = { data: [{ assetId: own, personId: ada.id }] };
  await call('PUT', `/people/${cid.id}/reassign`, { json });
  const faces = await facesIn(call, own);
  expect(faces.map(({ person }) => person?.name).sort()).toEqual(['Ben', 'Cid']);
  await call('DELETE', '/assets', { json: { ids: [own] } });
  const removed = await call('DELETE', `/faces/${faces[0]?.id}`, { json: { force: true } });
  expect(removed.status).toBe(400);
});

test('the faces of an asset are listed from left to right', async () => {
  const { call } = await started({});
  const id = await photo(call);
  const ada = await named(call, { name: 'Ada' });
  for (const x of [5, 1, 3])
    await call('POST', '/faces', { json: { ...BOX, x, assetId: id, personId: ada.id } });
  expect((await facesIn(call, id)).map(({ boundingBoxX1 }) => boundingBoxX1)).toEqual([1, 3, 5]);
});
