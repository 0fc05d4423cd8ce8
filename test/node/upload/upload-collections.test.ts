import { describe, expect, test } from 'vitest';
import type { Album } from '../../../src/index.js';
import { putIntoAlbums } from '../../../src/node/upload/upload-albums.js';
import { applied, idsByTag } from '../../../src/node/upload/upload-collections.js';
import type { Applied } from '../../../src/node/upload/upload-report.js';
import { line, observed } from '../../helpers/network.js';

/** A server that adds the assets of the first request, and fails then. */
function addingOnce() {
  const { immich, requests } = observed(async (request) => {
    if (requests.length > 1) return Response.json({ message: 'Internal server error' }, { status: 500 });
    const { ids }: { ids: string[] } = await request.json();
    return Response.json(ids.map((id) => ({ id, success: true })));
  });
  return { immich, requests };
}

test('reports the assets added before a later chunk of an album failed, and the remaining ones', async () => {
  const { immich, requests } = addingOnce();
  const outcome = await applied(
    'Kyoto',
    async () => 'a1',
    (id) => immich.albums.addAssets(id, ['x1', 'x2', 'x3', 'x4', 'x5'], { chunkSize: 2 }),
  );
  expect(outcome).toMatchObject({
    name: 'Kyoto',
    id: 'a1',
    error: { name: 'BulkError', remaining: ['x3', 'x4', 'x5'] },
  });
  expect({ ...outcome.result }).toMatchObject({ succeeded: ['x1', 'x2'], duplicates: [], failed: [] });
  expect(requests).toHaveLength(2);
});

test('reports the first 1,000 of 1,500 assets as added to the album if the second request fails', async () => {
  const { immich, requests } = addingOnce();
  const assets = Array.from({ length: 1_500 }, (_, index) => ({ path: `${index}.jpg`, id: `x${index}` }));
  const ids = assets.map(({ id }) => id);
  const outcomes: Applied[] = [];
  for await (const outcome of putIntoAlbums(immich, { id: 'a1' }, new Map(), assets, {}))
    outcomes.push(outcome);
  expect(outcomes).toMatchObject([
    { name: 'a1', id: 'a1', error: { name: 'BulkError', remaining: ids.slice(1_000) } },
  ]);
  expect(outcomes[0]?.result.succeeded).toEqual(ids.slice(0, 1_000));
  expect(outcomes[0]?.result.failed).toEqual([]);
  expect(requests).toHaveLength(2);
});

test('reports an album that cannot be created with its name and the error, and adds nothing to it', async () => {
  const { immich, requests } = observed(() => Response.json({ message: 'No' }, { status: 400 }));
  const outcome = await applied(
    'Kyoto',
    async () => (await immich.albums.create({ albumName: 'Kyoto' })).id,
    (id) => immich.albums.addAssets(id, ['x1']),
  );
  expect(outcome).toMatchObject({ name: 'Kyoto', result: { count: 0 }, error: { status: 400 } });
  expect(outcome).not.toHaveProperty('id');
  expect(requests).toHaveLength(1);
});

/** An album of the server, with the roles of its users by their IDs. */
const album = (
  id: string,
  { users = {}, ...fields }: { users?: Record<string, string> } & Partial<Album>,
) => ({
  id,
  albumName: 'Kyoto',
  assetCount: 0,
  shared: false,
  createdAt: '2024-01-01T00:00:00.000Z',
  albumUsers: Object.entries(users).map(([user, role]) => ({ user: { id: user }, role })),
  ...fields,
});

/** Puts an asset into the album `Kyoto`, and returns the requests after the search. */
async function intoKyoto(own: object[][], shared: object[] = []): Promise<string[]> {
  const { immich, requests } = observed(({ method, url }) => {
    if (url.endsWith('/users/me')) return Response.json({ id: 'me' });
    if (method === 'POST') return Response.json(album('new', {}));
    if (method === 'DELETE') return new Response(null, { status: 204 });
    if (method === 'PUT') return Response.json([{ id: 'x1', success: true }]);
    return Response.json(url.includes('isOwned=true') ? own.shift() : shared);
  });
  const results: Applied[] = [];
  const assets = [{ path: 'a.jpg', id: 'x1' }];
  for await (const result of putIntoAlbums(immich, 'Kyoto', new Map(), assets, {})) results.push(result);
  const failures = results.flatMap(({ error }) => error?.name ?? []);
  return [...requests.map(line).filter((request) => !request.startsWith('GET')), ...failures];
}

describe('the album of a name', () => {
  const CREATED = ['POST /api/albums', 'PUT /api/albums/new/assets'];

  test.each([
    ['you are an editor of it', { me: 'editor', other: 'viewer' }, ['PUT /api/albums/a1/assets']],
    ['you are a viewer of it, and another user is an editor', { me: 'viewer', other: 'editor' }, CREATED],
  ])('is a shared one if %s', async (_, users, expected) => {
    const shared = album('a1', { users, shared: true });
    expect(await intoKyoto([[], [album('new', {})]], [shared])).toEqual(expected);
  });

  test('is the oldest one in use, or else the oldest empty one', async () => {
    const old = { createdAt: '2020-01-01T00:00:00.000Z' };
    const [used, given, empty] = [{ assetCount: 1 }, { shared: true }, {}];
    expect(await intoKyoto([[album('a1', old), album('a2', used)]])).toEqual(['PUT /api/albums/a2/assets']);
    expect(await intoKyoto([[album('a1', old), album('a2', given)]])).toEqual(['PUT /api/albums/a2/assets']);
    expect(await intoKyoto([[album('a2', empty), album('a1', old)]])).toEqual(['PUT /api/albums/a1/assets']);
    expect(await intoKyoto([[album('b', empty), album('a', empty)]])).toEqual(['PUT /api/albums/a/assets']);
    expect(await intoKyoto([[album('a1', used), album('a2', given)]])).toEqual(['AmbiguousNameError']);
  });

  test('that another run has created first replaces the new one, which is deleted if it is empty', async () => {
    const first = album('a1', { createdAt: '2020-01-01T00:00:00.000Z' });
    expect(await intoKyoto([[], [first, album('new', {})]])).toEqual([
      'POST /api/albums',
      'DELETE /api/albums/new',
      'PUT /api/albums/a1/assets',
    ]);
    const inUse = album('a1', { createdAt: '2020-01-01T00:00:00.000Z', assetCount: 5 });
    expect(await intoKyoto([[], [inUse, album('new', { assetCount: 1 })]])).toEqual([
      'POST /api/albums',
      'PUT /api/albums/a1/assets',
    ]);
  });
});

test('groups assets by what the function returns for their paths, in one form of accents', () => {
  const assets = [
    { path: 'a.jpg', id: 'x1' },
    { path: 'b.jpg', id: 'x2' },
  ];
  const tags = (path: string) => (path === 'a.jpg' ? ['caf\u00e9', 'cafe\u0301'] : ['cafe\u0301']);
  expect([...idsByTag(tags, assets)]).toEqual([['caf\u00e9', ['x1', 'x2']]]);
});

test.each(['sea', ['sea', ''], [5], undefined])('rejects %j as the result of the function', (result) => {
  // @ts-expect-error not a list of tag paths
  const call = () => idsByTag(() => result, [{ path: 'a.jpg', id: 'x1' }]);
  expect(call).toThrow('`tags` must return a list of tag paths.');
});

test('groups assets by tag, and uses a repeated tag once', () => {
  const assets = [
    { path: 'a.jpg', id: 'x1' },
    { path: 'b.jpg', id: 'x2' },
  ];
  expect([...idsByTag(['sea', 'norway', 'sea'], assets)]).toEqual([
    ['sea', ['x1', 'x2']],
    ['norway', ['x1', 'x2']],
  ]);
  expect([...idsByTag([], assets)]).toEqual([]);
});
