import { expect, test } from 'vitest';
import { putIntoAlbums } from '../../../src/node/upload/upload-albums.js';
import { applied, idsByTag } from '../../../src/node/upload/upload-collections.js';
import type { Applied } from '../../../src/node/upload/upload-report.js';
import { observed } from '../../helpers/network.js';

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
