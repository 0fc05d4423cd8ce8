import { describe, expect, expectTypeOf, test } from 'vitest';
import type { TrashResult } from '../../src/index.js';
import { type Call, observed, sentBy } from '../helpers/network.js';

describe('trash', () => {
  test.each<[string, Call]>([
    ['POST /api/trash/empty', ({ trash }) => trash.empty()],
    ['POST /api/trash/restore', ({ trash }) => trash.restore()],
    ['POST /api/trash/restore/assets {"ids":["x1"]}', ({ trash }) => trash.restoreAssets({ ids: ['x1'] })],
  ])('sends %s', async (sent, call) => {
    expect(await sentBy(call)).toBe(sent);
  });

  test('returns the number of affected assets', async () => {
    const { immich } = observed(() => Response.json({ count: 3 }));
    const result = await immich.trash.restore();
    expect(result).toEqual({ count: 3 });
    expectTypeOf(result).toEqualTypeOf<TrashResult>();
  });
});
