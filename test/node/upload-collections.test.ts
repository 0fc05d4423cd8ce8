import { expect, test } from 'vitest';
import { applied, idsByTag } from '../../src/node/upload-collections.js';
import { observed } from '../helpers/network.js';

test('reports what the first chunk of an album add did and what is left if the second one fails', async () => {
  const { immich, requests } = observed(async (request) => {
    if (requests.length > 1) return Response.json({ message: 'Internal server error' }, { status: 500 });
    const { ids }: { ids: string[] } = await request.json();
    return Response.json(ids.map((id) => ({ id, success: true })));
  });
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

test('reports an album that cannot be created with its name and the error, and adds nothing', async () => {
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

test('groups assets by tag, a tag that is named twice once', () => {
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
