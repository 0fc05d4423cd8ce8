import { expect } from 'vitest';
import { type Answer, type CallFunction, jpeg, type Schemas, untilRead } from '../calls.js';
import { UNKNOWN } from '../recorded/world.js';
import { albumOf, type Person, photoOf, type Rule, type Stage, V2, V3 } from './rule.js';

/** What a person shares with a friend in an album. */
async function sharedAlbum({ person }: Stage) {
  const [owner, friend] = [await person(), await person()];
  const photo = await photoOf(owner);
  const album = await albumOf(owner, { assetIds: [photo], viewers: [friend] });
  return { owner, friend, photo, album };
}

async function linkTo(albumId: string, { call }: Person): Promise<string> {
  const json = { type: 'ALBUM', albumId };
  return (await call<Schemas['SharedLinkResponseDto']>('POST', '/shared-links', { json })).body.key;
}

const items = (ids: string[]) => ({ assets: { items: ids.map((id) => ({ id })) } });
const anyItems = (count: number) => ({
  assets: { items: Array.from({ length: count }, () => expect.anything()) },
});
const MILLISECONDS = /T\d\d:\d\d:\d\d\.\d{3}Z$/;
const noAlbum = { message: 'Not found or no album.read access' };

/** A JPEG with the maker of its camera. */
function photographedBy(make: string): Uint8Array<ArrayBuffer> {
  const ifd = Buffer.alloc(2 + 12 + 4);
  ifd.writeUInt16LE(1, 0);
  ifd.writeUInt16LE(0x10f, 2);
  ifd.writeUInt16LE(2, 4);
  ifd.writeUInt32LE(make.length + 1, 6);
  ifd.writeUInt32LE(8 + ifd.length, 10);
  const exif = Buffer.concat([Buffer.from('Exif\0\0II*\0\x08\0\0\0'), ifd, Buffer.from(`${make}\0`)]);
  const head = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
  const picture = Buffer.from(jpeg(make.length));
  return new Uint8Array(Buffer.concat([picture.subarray(0, 2), head, exif, picture.subarray(2)]));
}

async function photosBy(person: Person, makes: string[]): Promise<void> {
  for (const make of makes)
    await untilRead(person.call, await photoOf(person, { bytes: photographedBy(make) }));
}

const suggest = async (person: Person, query: string): Promise<Answer<unknown>> =>
  person.call('GET', `/search/suggestions?${query}`);

export const searchRules: Rule[] = [
  {
    call: 'POST /search/metadata',
    situation: 'the dates are in milliseconds with Z, also where albums have another form',
    async run({ person }) {
      const owner = await person();
      await photoOf(owner);
      return owner.call('POST', '/search/metadata', { json: {} });
    },
    status: 200,
    body: {
      assets: {
        items: [
          {
            createdAt: expect.stringMatching(MILLISECONDS),
            fileCreatedAt: expect.stringMatching(MILLISECONDS),
          },
        ],
      },
    },
  },
  {
    call: 'GET /assets/{id}',
    situation: 'a favorite of another user: it is not said',
    async run(stage) {
      const { owner, friend, photo } = await sharedAlbum(stage);
      await owner.call('PUT', `/assets/${photo}`, { json: { isFavorite: true } });
      return friend.call('GET', `/assets/${photo}`);
    },
    status: 200,
    body: { isFavorite: false },
  },
  {
    call: 'POST /search/metadata',
    situation: 'a favorite of another user is in the album: it is not said, but found',
    on: V3,
    async run(stage) {
      const { owner, friend, photo, album } = await sharedAlbum(stage);
      await owner.call('PUT', `/assets/${photo}`, { json: { isFavorite: true } });
      return friend.call('POST', '/search/metadata', { json: { albumIds: [album], isFavorite: true } });
    },
    status: 200,
    body: { assets: { items: [{ isFavorite: false }] } },
  },
  {
    call: 'GET /albums/{id}',
    situation: 'a favorite of another user is in the album: it is not said',
    on: V2,
    async run(stage) {
      const { owner, friend, photo, album } = await sharedAlbum(stage);
      await owner.call('PUT', `/assets/${photo}`, { json: { isFavorite: true } });
      return friend.call('GET', `/albums/${album}`);
    },
    status: 200,
    body: { assets: [{ isFavorite: false }] },
  },
  ...['unknown', 'not shared'].flatMap((situation) =>
    ([V3, V2] as const).map((on): Rule => ({
      call: 'POST /search/metadata',
      situation: `albumIds has an album that is ${situation}`,
      on,
      async run({ person }) {
        const [owner, other] = [await person(), await person()];
        const albumIds = [situation === 'unknown' ? UNKNOWN : await albumOf(other)];
        return owner.call('POST', '/search/metadata', { json: { albumIds } });
      },
      ...(on === V3 ? { status: 400, body: noAlbum } : { status: 200, body: items([]) }),
    })),
  ),
  {
    call: 'POST /search/metadata',
    situation: 'albumIds has an album that another user shares',
    on: V3,
    async run(stage) {
      const { friend, album } = await sharedAlbum(stage);
      return friend.call('POST', '/search/metadata', { json: { albumIds: [album] } });
    },
    status: 200,
    body: anyItems(1),
  },
  {
    call: 'POST /search/metadata',
    situation: 'albumIds has an album that another user shares',
    on: V2,
    async run(stage) {
      const { friend, album } = await sharedAlbum(stage);
      return friend.call('POST', '/search/metadata', { json: { albumIds: [album] } });
    },
    status: 200,
    body: items([]),
  },
  {
    call: 'POST /search/metadata',
    situation: 'without albumIds, what another user shares is not found',
    async run(stage) {
      const { friend } = await sharedAlbum(stage);
      return friend.call('POST', '/search/metadata', { json: {} });
    },
    status: 200,
    body: items([]),
  },
  {
    call: 'POST /search/statistics',
    situation: 'albumIds has an album that another user shares',
    async run(stage) {
      const { friend, album } = await sharedAlbum(stage);
      return friend.call('POST', '/search/statistics', { json: { albumIds: [album] } });
    },
    status: 200,
    body: { total: 0 },
  },
  {
    call: 'POST /search/random',
    situation: 'albumIds has an album that another user shares',
    async run(stage) {
      const { friend, album } = await sharedAlbum(stage);
      return friend.call('POST', '/search/random', { json: { albumIds: [album] } });
    },
    status: 200,
    body: [],
  },
  ...[undefined, []].map((albumIds): Rule => ({
    call: 'POST /search/metadata?key=',
    situation: `a shared link searches with albumIds ${JSON.stringify(albumIds)}`,
    on: V3,
    async run(stage) {
      const { owner, album } = await sharedAlbum(stage);
      const key = await linkTo(album, owner);
      return stage.anonymous('POST', `/search/metadata?key=${key}`, { json: { albumIds } });
    },
    status: 400,
    body: { message: 'Shared link access is only allowed in combination with an albumIds filter' },
  })),
  {
    call: 'POST /search/metadata?key=',
    situation: 'a shared link searches its album',
    on: V3,
    async run(stage) {
      const { owner, album } = await sharedAlbum(stage);
      const key = await linkTo(album, owner);
      return stage.anonymous('POST', `/search/metadata?key=${key}`, { json: { albumIds: [album] } });
    },
    status: 200,
    body: anyItems(1),
  },
  {
    call: 'POST /search/metadata?key=',
    situation: 'a shared link searches another album of the same owner',
    on: V3,
    async run(stage) {
      const { owner, album, photo } = await sharedAlbum(stage);
      const key = await linkTo(album, owner);
      const other = await albumOf(owner, { assetIds: [photo] });
      return stage.anonymous('POST', `/search/metadata?key=${key}`, { json: { albumIds: [other] } });
    },
    status: 400,
    body: noAlbum,
  },
  ...['city', 'state', 'country', 'make', 'model', 'lensModel'].flatMap((field) =>
    ['', null].flatMap((value): Rule[] => [
      {
        call: 'POST /search/metadata',
        situation: `${field} ${JSON.stringify(value)} finds assets without it`,
        on: V2,
        run: async ({ person }) => searchFor(await person(), '/search/metadata', { [field]: value }),
        status: 200,
        body: anyItems(1),
      },
      {
        call: 'POST /search/random',
        situation: `${field} ${JSON.stringify(value)} finds assets without it`,
        on: V2,
        run: async ({ person }) => searchFor(await person(), '/search/random', { [field]: value }),
        status: 200,
        body: [expect.anything()],
      },
    ]),
  ),
  {
    call: 'POST /search/metadata',
    situation: 'make "" finds nothing',
    on: V3,
    run: async ({ person }) => searchFor(await person(), '/search/metadata', { make: '' }),
    status: 200,
    body: items([]),
  },
  {
    call: 'POST /search/metadata',
    situation: 'withDeleted is false and trashedAfter is given: the trash is searched',
    async run({ person }) {
      const owner = await person();
      const id = await photoOf(owner);
      await owner.call('DELETE', '/assets', { json: { ids: [id] } });
      const json = { withDeleted: false, trashedAfter: '2020-01-01T00:00:00.000Z' };
      return owner.call('POST', '/search/metadata', { json });
    },
    status: 200,
    body: anyItems(1),
  },
  {
    call: 'POST /search/metadata',
    situation: 'isNotInAlbum does nothing beside albumIds',
    async run(stage) {
      const { owner, album } = await sharedAlbum(stage);
      return owner.call('POST', '/search/metadata', { json: { albumIds: [album], isNotInAlbum: true } });
    },
    status: 200,
    body: anyItems(1),
  },
  {
    call: 'POST /search/metadata',
    situation: 'a name is found without its accents',
    async run({ person }) {
      const owner = await person();
      await photoOf(owner, { fields: { filename: 'Ålesund Café.jpg' } });
      return owner.call('POST', '/search/metadata', { json: { originalFileName: 'alesund cafe' } });
    },
    status: 200,
    body: anyItems(1),
  },
  {
    call: 'GET /search/suggestions',
    situation: 'makes that differ in case and accents, with includeNull',
    async run({ person }) {
      const owner = await person();
      await photosBy(owner, ['SONY', 'apple', 'samsung', 'Zeiss']);
      return suggest(owner, 'type=camera-make&includeNull=true');
    },
    status: 200,
    body: ['apple', 'samsung', 'SONY', 'Zeiss', null],
  },
  {
    call: 'GET /search/suggestions',
    situation: 'makes are not narrowed by a make, nor by a country',
    async run({ person }) {
      const owner = await person();
      await photosBy(owner, ['SONY', 'apple']);
      return suggest(owner, 'type=camera-make&make=apple&country=Norway');
    },
    status: 200,
    body: ['apple', 'SONY'],
  },
  ...['country', 'state', 'city', 'camera-make', 'camera-model', 'camera-lens-model'].map((type): Rule => ({
    call: 'GET /search/suggestions',
    situation: `${type} with includeNull`,
    run: async ({ person }) => {
      const owner = await person();
      await photoOf(owner);
      return suggest(owner, `type=${type}&includeNull=true`);
    },
    status: 200,
    body: [null],
  })),
  {
    call: 'GET /search/explore',
    situation: 'four photos of a city',
    run: ({ person }) => explored(person, 4),
    status: 200,
    body: [],
  },
  {
    call: 'GET /search/explore',
    situation: 'five photos of a city',
    run: ({ person }) => explored(person, 5),
    status: 200,
    body: ['Kyoto'],
  },
  {
    call: 'GET /assets/random',
    situation: 'without a count',
    on: V2,
    async run({ person }) {
      const owner = await person();
      await photoOf(owner);
      await photoOf(owner);
      return owner.call('GET', '/assets/random');
    },
    status: 200,
    body: [{ type: 'IMAGE', exifInfo: expect.anything() }],
  },
  {
    call: 'GET /assets/random',
    situation: 'with a count',
    on: V2,
    async run({ person }) {
      const owner = await person();
      await photoOf(owner);
      await photoOf(owner);
      return owner.call('GET', '/assets/random?count=5');
    },
    status: 200,
    body: [{ type: 'IMAGE' }, { type: 'IMAGE' }],
  },
  {
    call: 'GET /assets/random',
    situation: 'there is no such route',
    on: V3,
    run: async ({ person }) => (await person()).call('GET', '/assets/random'),
    status: 400,
  },
  {
    call: 'POST /assets/exist',
    situation: 'one of two is there',
    on: V2,
    async run({ person }) {
      const owner = await person();
      await photoOf(owner, { fields: { deviceAssetId: 'IMG_7' } });
      const json = { deviceId: 'camera', deviceAssetIds: ['IMG_7', 'IMG_8'] };
      return owner.call('POST', '/assets/exist', { json });
    },
    status: 200,
    body: { existingIds: ['IMG_7'] },
  },
  {
    call: 'POST /assets/exist',
    situation: 'there is no such route',
    on: V3,
    run: async ({ person }) => (await person()).call('POST', '/assets/exist', { json: {} }),
    status: 404,
  },
  {
    call: 'GET /assets/{id}',
    situation: 'the asset is in the locked folder',
    run: async ({ person }) => locked(await person(), (call, id) => call('GET', `/assets/${id}`)),
    status: 400,
    body: { message: 'Not found or no asset.read access' },
  },
  {
    call: 'PUT /assets/{id}',
    situation: 'the asset is in the locked folder',
    run: async ({ person }) =>
      locked(await person(), (call, id) =>
        call('PUT', `/assets/${id}`, { json: { visibility: 'timeline' } }),
      ),
    status: 400,
    body: { message: 'Not found or no asset.update access' },
  },
];

/** Searches a library of one plain photo, once it is read. */
async function searchFor(person: Person, path: string, json: object): Promise<Answer<unknown>> {
  await untilRead(person.call, await photoOf(person));
  return person.call('POST', path, { json });
}

async function locked(
  person: Person,
  then: (call: CallFunction, id: string) => Promise<Answer<unknown>>,
): Promise<Answer<unknown>> {
  const id = await photoOf(person);
  await person.call('PUT', `/assets/${id}`, { json: { visibility: 'locked' } });
  return then(person.call, id);
}

/** The cities on the explore page of a library with this number of photos of one city. */
async function explored(person: Stage['person'], count: number): Promise<Answer<unknown>> {
  const owner = await person();
  for (let photo = 0; photo < count; photo += 1) {
    const id = await photoOf(owner);
    await untilRead(owner.call, id);
    await owner.call('PUT', `/assets/${id}`, { json: { latitude: 35.021, longitude: 135.754 } });
    await expect
      .poll(
        async () =>
          (await owner.call<Schemas['AssetResponseDto']>('GET', `/assets/${id}`)).body.exifInfo?.city,
        {
          timeout: 10_000,
        },
      )
      .toBe('Kyoto');
  }
  const answer = await owner.call<Schemas['SearchExploreResponseDto'][]>('GET', '/search/explore');
  return { ...answer, body: answer.body[0]?.items.map(({ value }) => value) };
}
