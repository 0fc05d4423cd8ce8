import { describe, expect, test } from 'vitest';
import type { CallFunction, Schemas } from '../calls.js';
import { loggedIn, photo, started } from './started.js';

type Marker = Schemas['MapMarkerResponseDto'];

const BERGEN = { latitude: 60.39, longitude: 5.32 };

/** Uploads a photo of a day in 2024 with a place. */
async function placed(call: CallFunction, day: string, changes: object = {}): Promise<string> {
  const date = `2024-${day}T12:00:00.000Z`;
  const id = await photo(call, 'photo.jpg', { fileCreatedAt: date, fileModifiedAt: date });
  await call('PUT', `/assets/${id}`, { json: { ...BERGEN, ...changes } });
  return id;
}

const markers = async (call: CallFunction, query = ''): Promise<Marker[]> =>
  (await call<Marker[]>('GET', `/map/markers?${query}`)).body;
const idsOf = async (call: CallFunction, query = '') => (await markers(call, query)).map(({ id }) => id);

describe('the markers of the map', () => {
  test('are your own assets with a place, newest first', async () => {
    const { sandbox, call } = await started();
    const [may, july, june] = [
      await placed(call, '05-01'),
      await placed(call, '07-01'),
      await placed(call, '06-01'),
    ];
    await photo(call);
    const trashed = await placed(call, '08-01');
    await call('DELETE', '/assets', { json: { ids: [trashed] } });
    const friend = await loggedIn(sandbox, sandbox.friend);
    await placed(friend, '09-01');
    const found = await markers(call);
    expect(found.map(({ id }) => id)).toEqual([july, june, may]);
    expect(found[0]).toEqual({
      ...{ id: july, lat: BERGEN.latitude, lon: BERGEN.longitude },
      ...{ city: 'Bergen', state: expect.any(String), country: 'Norway' },
    });
  });

  test('are filtered by date, favorites and the archive', async () => {
    const { call } = await started();
    const may = await placed(call, '05-01', { isFavorite: true });
    const july = await placed(call, '07-01');
    const archived = await placed(call, '06-01', { visibility: 'archive' });
    expect(await idsOf(call)).toEqual([july, may]);
    expect(await idsOf(call, 'isArchived=true')).toEqual([july, archived, may]);
    expect(await idsOf(call, 'isArchived=false')).toEqual([july, may]);
    expect(await idsOf(call, 'isFavorite=true')).toEqual([may]);
    expect(await idsOf(call, 'isFavorite=false')).toEqual([july]);
    const noon = (day: string) => encodeURIComponent(`2024-${day}T12:00:00.000Z`);
    expect(await idsOf(call, `fileCreatedAfter=${noon('05-01')}`)).toEqual([july, may]);
    expect(await idsOf(call, `fileCreatedAfter=${noon('05-02')}`)).toEqual([july]);
    expect(await idsOf(call, `fileCreatedBefore=${noon('07-01')}`)).toEqual([july, may]);
    expect(await idsOf(call, `fileCreatedBefore=${noon('06-30')}`)).toEqual([may]);
  });

  test('include assets of partners and shared albums only on request', async () => {
    const { sandbox, call } = await started();
    const friend = await loggedIn(sandbox, sandbox.friend);
    const [own, shared] = [await placed(call, '05-01'), await placed(call, '06-01')];
    await placed(call, '07-01', { visibility: 'archive' });
    const albumUsers = [{ userId: sandbox.friend.id, role: 'viewer' }];
    const json = { albumName: 'a', assetIds: [shared], albumUsers };
    await call('POST', '/albums', { json });
    expect(await idsOf(friend)).toEqual([]);
    expect(await idsOf(friend, 'withSharedAlbums=true')).toEqual([shared]);
    expect(await idsOf(friend, 'withPartners=true')).toEqual([]);
    await call('POST', '/partners', { json: { sharedWithId: sandbox.friend.id } });
    expect(await idsOf(friend, 'withPartners=true&isArchived=true')).toEqual([shared, own]);
    expect(await idsOf(friend)).toEqual([]);
  });
});

test('a place without a city near it has no name', async () => {
  const { call } = await started();
  const named = async (query: string) => (await call('GET', `/map/reverse-geocode?${query}`)).body;
  expect(await named('lat=60.39&lon=5.32')).toMatchObject([{ city: 'Bergen', country: 'Norway' }]);
  expect(await named('lat=0&lon=-30')).toEqual([]);
});
