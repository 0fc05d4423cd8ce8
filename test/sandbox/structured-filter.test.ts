import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RELEASE } from '../../generated/release.js';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.js';
import { type CallFunction, calls, jpeg, type Schemas, upload } from './calls.js';

type Filter = Schemas['SearchFilter'];

let sandbox: Sandbox;
let call: CallFunction;
/** The names of the assets by their ids, and the ids of what they are in. */
const names = new Map<string, string>();
let album: string;
let tag: string;

beforeAll(async () => {
  sandbox = await startSandbox({ immich: RELEASE, extractionDelayMs: 0 });
  call = calls(sandbox);
  const ids: string[] = [];
  for (const [index, name] of ['Fjord.jpg', 'fjörd 2.jpg', 'Oslo.jpg'].entries()) {
    const fields = { fileCreatedAt: `2024-05-0${index + 1}T00:00:00.000Z` };
    const { body } = await upload(call, name, { bytes: jpeg(index + 1), fields });
    names.set(body.id, name);
    ids.push(body.id);
  }
  const [fjord = '', second = '', oslo = ''] = ids;
  await call('PUT', `/assets/${fjord}`, { json: { latitude: 60.39, longitude: 5.32, rating: 5 } });
  await call('PUT', `/assets/${second}`, { json: { isFavorite: true, rating: 2, visibility: 'archive' } });
  await call('DELETE', '/assets', { json: { ids: [oslo] } });
  album = (
    await call<Schemas['AlbumResponseDto']>('POST', '/albums', {
      json: { albumName: 'a', assetIds: [fjord] },
    })
  ).body.id;
  tag = (await call<Schemas['TagResponseDto']>('POST', '/tags', { json: { name: 'north' } })).body.id;
  await call('PUT', `/tags/${tag}/assets`, { json: { ids: [second] } });
});
afterAll(() => sandbox.close());

const search = (json: object) => call<Schemas['SearchResponseDto']>('POST', '/search/metadata', { json });

async function found(filter: Filter): Promise<string[]> {
  const { status, body } = await search({ filter, orderBy: { direction: 'asc' } });
  expect(status).toBe(200);
  return body.assets.items.map(({ id }) => names.get(id) ?? id);
}

const FJORD = 'Fjord.jpg';
const SECOND = 'fjörd 2.jpg';
const OSLO = 'Oslo.jpg';

describe('a filter finds', () => {
  test.each<[string, () => Filter, string[]]>([
    ['all assets without a condition, including archive and trash', () => ({}), [FJORD, SECOND, OSLO]],
    ['assets that are not in the trash', () => ({ trashedAt: { eq: null } }), [FJORD, SECOND]],
    ['assets in the trash', () => ({ trashedAt: { ne: null } }), [OSLO]],
    ['a visibility', () => ({ visibility: { in: ['archive'] } }), [SECOND]],
    ['favorites', () => ({ isFavorite: { eq: true } }), [SECOND]],
    ['text without case and accents', () => ({ originalFileName: { startsWith: 'FJORD' } }), [FJORD, SECOND]],
    ['text without a word', () => ({ originalFileName: { notLike: 'fjord' } }), [OSLO]],
    ['the end of a text', () => ({ originalFileName: { endsWith: '2.JPG' } }), [SECOND]],
    ['exact text with its case', () => ({ originalFileName: { in: ['fjord.jpg', OSLO] } }), [OSLO]],
    ['a missing value', () => ({ rating: { eq: null } }), [OSLO]],
    ['an existing value', () => ({ rating: { ne: null } }), [FJORD, SECOND]],
    ['no missing value for `ne`', () => ({ rating: { ne: 5 } }), [SECOND]],
    ['no missing value for `notIn`', () => ({ rating: { notIn: [2] } }), [FJORD]],
    ['numbers in a range', () => ({ rating: { gt: 2, lte: 5 } }), [FJORD]],
    [
      'dates in a range',
      () => ({ takenAt: { gte: '2024-05-02T00:00:00Z', lt: '2024-05-03T00:00:00Z' } }),
      [SECOND],
    ],
    ['a date', () => ({ takenAt: { eq: '2024-05-03T02:00:00+02:00' } }), [OSLO]],
    ['members of an album', () => ({ albumIds: { any: [album] } }), [FJORD]],
    ['assets in none of some albums', () => ({ albumIds: { none: [album] } }), [SECOND, OSLO]],
    ['assets in any album', () => ({ hasAlbums: { eq: true } }), [FJORD]],
    ['assets without tags', () => ({ hasTags: { eq: false } }), [FJORD, OSLO]],
    ['assets with all of some tags', () => ({ tagIds: { all: [tag] } }), [SECOND]],
    [
      'one of several branches',
      () => ({ or: [{ rating: { eq: 5 } }, { isFavorite: { eq: true } }] }),
      [FJORD, SECOND],
    ],
    [
      'a branch together with other conditions',
      () => ({ rating: { lt: 5 }, or: [{ type: { eq: 'IMAGE' } }] }),
      [SECOND],
    ],
    ['assets without people', () => ({ hasPeople: { eq: true } }), []],
  ])('%s', async (_what, filter, expected) => {
    expect(await found(filter())).toEqual(expected);
  });
});

test.each([
  ['rating', 'desc', [OSLO, FJORD, SECOND]],
  ['rating', 'asc', [SECOND, FJORD, OSLO]],
  ['localDateTime', 'desc', [OSLO, SECOND, FJORD]],
])('orderBy %s %s counts a missing value as the largest', async (field, direction, expected) => {
  const { body } = await search({ orderBy: { field, direction } });
  expect(body.assets.items.map(({ id }) => names.get(id))).toEqual(expected);
});

test.each([
  ['a condition without an operator', { city: {} }, ['filter', 'city']],
  ['a branch with such a condition', { or: [{ rating: {} }] }, ['filter', 'or', 0, 'rating']],
])('an invalid filter is rejected: %s', async (_what, filter, path) => {
  const { status, body } = await call('POST', '/search/metadata', { json: { filter } });
  expect([status, body]).toMatchObject([400, { message: 'Validation failed', errors: [{ path }] }]);
});

test.each([
  ['an unknown name', { town: { eq: 'Oslo' } }],
  ['an empty list', { city: { in: [] } }],
])('an invalid filter of statistics is rejected: %s', async (_what, filter) => {
  expect((await call('POST', '/search/statistics', { json: { filter } })).status).toBe(400);
});

test.each([{ eq: 'locked' }, { ne: 'timeline' }, { notIn: ['archive'] }])(
  'a visibility that includes locked assets requires an unlocked session: %j',
  async (visibility) => {
    const { status } = await call('POST', '/search/metadata', { json: { filter: { visibility } } });
    expect(status).toBe(401);
  },
);

test('an album that the caller cannot read is rejected', async () => {
  const filter = { or: [{ albumIds: { none: [tag] } }] };
  const { status, body } = await call('POST', '/search/random', { json: { filter } });
  expect([status, body]).toEqual([400, { message: 'Not found or no album.read access' }]);
});

test('random assets and counts accept a filter', async () => {
  const json = { filter: { isFavorite: { eq: true } } };
  const random = await call<Schemas['AssetResponseDto'][]>('POST', '/search/random', { json });
  expect(random.body.map(({ id }) => names.get(id))).toEqual([SECOND]);
  expect((await call('POST', '/search/statistics', { json })).body).toEqual({ total: 1 });
});

test('Immich 3.0 ignores a filter', async () => {
  const older = await startSandbox({ immich: '3.0.3' });
  try {
    const ofOlder = calls(older);
    await upload(ofOlder, 'photo.jpg', { bytes: jpeg(1) });
    const json = { filter: { isFavorite: { eq: true } }, cursor: 'nonsense' };
    const { body } = await ofOlder<Schemas['SearchResponseDto']>('POST', '/search/metadata', { json });
    expect(body.assets).toMatchObject({ count: 1, nextPage: null });
    expect(body.assets).not.toHaveProperty('nextCursor');
  } finally {
    await older.close();
  }
});
