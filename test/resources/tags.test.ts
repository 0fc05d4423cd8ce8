import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Tag } from '../../src/index.js';
import { type Call, observed, sentBy } from '../helpers/network.js';

describe('tags', () => {
  test.each<[string, Call]>([
    ['GET /api/tags', ({ tags }) => tags.list()],
    ['GET /api/tags/t1', ({ tags }) => tags.get('t1')],
    [
      'POST /api/tags {"name":"fjord","parentId":"t1"}',
      ({ tags }) => tags.create({ name: 'fjord', parentId: 't1' }),
    ],
    ['PUT /api/tags {"tags":["norway/fjord","sea"]}', ({ tags }) => tags.upsert(['norway/fjord', 'sea'])],
    ['PUT /api/tags/t1 {"color":null}', ({ tags }) => tags.update('t1', { color: null })],
    ['DELETE /api/tags/t1', ({ tags }) => tags.delete('t1')],
    ['PUT /api/tags/t1/assets {"ids":["x1"]}', ({ tags }) => tags.tagAssets('t1', ['x1'])],
    ['DELETE /api/tags/t1/assets {"ids":["x1"]}', ({ tags }) => tags.untagAssets('t1', ['x1'])],
    [
      'PUT /api/tags/assets {"tagIds":["t1"],"assetIds":["x1"]}',
      ({ tags }) => tags.bulkTag({ tagIds: ['t1'], assetIds: ['x1'] }),
    ],
  ])('sends %s', async (sent, call) => {
    expect(await sentBy(call)).toBe(sent);
  });

  test('cannot be renamed', async () => {
    const { immich } = observed(() => Response.json({ id: 't1', name: 'fjord' }));
    // @ts-expect-error only the colour changes
    const tag = await immich.tags.update('t1', { name: 'inlet' });
    expect(tag.name).toBe('fjord');
    expectTypeOf(tag).toEqualTypeOf<Tag>();
  });
});
