import { describe, expect, test } from 'vitest';
import { movie } from '../../helpers/media-files.js';
import { type CallFunction, type Schemas, upload } from '../calls.js';
import { loggedIn, photo, started } from './started.js';

type Asset = Schemas['AssetResponseDto'];

const PLACES = {
  Bergen: { latitude: 60.39, longitude: 5.32 },
  Kyoto: { latitude: 35.02, longitude: 135.75 },
  Lisbon: { latitude: 38.72, longitude: -9.13 },
};

/** Uploads a photo with a place. */
async function placed(call: CallFunction, city: keyof typeof PLACES, changes: object = {}): Promise<string> {
  const id = await photo(call);
  await call('PUT', `/assets/${id}`, { json: { ...PLACES[city], ...changes } });
  return id;
}

const cities = async (call: CallFunction) =>
  (await call<Asset[]>('GET', '/search/cities')).body.map(({ id, exifInfo }) => [exifInfo?.city, id]);

describe('the cities of assets', () => {
  test('are sorted, each with its first asset on the timeline', async () => {
    const { sandbox, call } = await started();
    const kyoto = await placed(call, 'Kyoto');
    await placed(call, 'Kyoto');
    const bergen = await placed(call, 'Bergen');
    await photo(call);
    await placed(call, 'Lisbon', { visibility: 'archive' });
    await placed(await loggedIn(sandbox, sandbox.friend), 'Lisbon');
    expect(await cities(call)).toEqual([
      ['Bergen', bergen],
      ['Kyoto', kyoto],
    ]);
    await call('DELETE', '/assets', { json: { ids: [kyoto] } });
    const [, [, other] = []] = await cities(call);
    expect(other).not.toBe(kyoto);
  });
});

describe('the data to explore', () => {
  test('has at most 12 recent photos, the latest first, and only cities with 5 photos', async () => {
    const { call } = await started();
    const ids: string[] = [];
    for (let number = 0; number < 5; number++) ids.push(await placed(call, 'Bergen'));
    for (let number = 0; number < 4; number++) ids.push(await placed(call, 'Kyoto'));
    for (let number = 0; number < 4; number++) ids.push(await photo(call));
    await upload(call, 'video.mov', { bytes: new Uint8Array(movie()) });
    const { body } = await call<Schemas['SearchExploreResponseDto'][]>('GET', '/search/explore');
    const [byCity, recent] = body;
    expect([byCity?.fieldName, recent?.fieldName]).toEqual(['exifInfo.city', 'createdAt']);
    expect(byCity?.items.map(({ value }) => value)).toEqual(['Bergen']);
    expect(recent?.items.map(({ data }) => data.id)).toEqual(ids.toReversed().slice(0, 12));
  });
});

describe('suggestions', () => {
  test('are sorted, narrowed by larger places only, and have null last on request', async () => {
    const { call } = await started();
    await placed(call, 'Kyoto');
    await placed(call, 'Bergen');
    await photo(call);
    const suggested = async (query: string) =>
      (await call<string[]>('GET', `/search/suggestions?${query}`)).body;
    expect(await suggested('type=city')).toEqual(['Bergen', 'Kyoto']);
    expect(await suggested('type=city&country=Norway')).toEqual(['Bergen']);
    expect(await suggested('type=state&country=Japan')).toEqual(['Kyoto']);
    expect(await suggested('type=country&state=Vestland')).toEqual(['Japan', 'Norway']);
    expect(await suggested('type=city&country=')).toEqual(['Bergen', 'Kyoto']);
    expect(await suggested('type=city&includeNull=true')).toEqual(['Bergen', 'Kyoto', null]);
  });

  test('of places are found by a part of their name', async () => {
    const { call } = await started();
    const { body } = await call('GET', '/search/places?name=BERG');
    expect(body).toMatchObject([{ name: 'Bergen', admin1name: 'Vestland', latitude: 60.392 }]);
  });
});
