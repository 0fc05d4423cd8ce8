import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Stack } from '../../src/index.js';
import { line, observed } from '../helpers/network.js';

const stack = (id: string, assetIds: string[]) => ({
  id,
  primaryAssetId: assetIds[0],
  assets: assetIds.map((each) => ({ id: each })),
});

const serverWith = (stacks: object[]) =>
  observed(({ method }) =>
    method === 'POST' ? Response.json(stack('new', ['a', 'b']), { status: 201 }) : Response.json(stacks),
  );

describe('stacks.ensure', () => {
  test('returns the stack with this cover and all of the assets', async () => {
    const { immich, requests } = serverWith([stack('s1', ['a', 'c', 'b'])]);
    const found = await immich.stacks.ensure(['a', 'b', 'a']);
    expectTypeOf(found).toEqualTypeOf<Stack>();
    expect(found.id).toBe('s1');
    expect(requests.map(line)).toEqual(['GET /api/stacks?primaryAssetId=a']);
  });

  test.each([
    ['no stack exists', []],
    ['an asset is missing from it', [stack('s1', ['a', 'c'])]],
    ['another asset is its cover', [stack('s1', ['b', 'a'])]],
  ])('creates the stack if %s', async (_, stacks) => {
    const { immich, requests } = serverWith(stacks);
    expect((await immich.stacks.ensure(['a', 'b'])).id).toBe('new');
    expect(line(requests[1])).toBe('POST /api/stacks');
    expect(await requests[1]?.json()).toEqual({ assetIds: ['a', 'b'] });
  });

  test.each([[[]], [['a']], [['a', 'a']]])('rejects %j, and sends nothing', async (assetIds) => {
    const { immich, requests } = serverWith([]);
    await expect(immich.stacks.ensure(assetIds)).rejects.toMatchObject({ name: 'ArgumentError' });
    expect(requests).toEqual([]);
  });
});
