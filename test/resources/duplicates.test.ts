import { describe, expect, expectTypeOf, test } from 'vitest';
import type { BulkResult } from '../../src/index.js';
import { line, observed } from '../helpers/network.js';

const group = (duplicateId: string) => ({
  duplicateId,
  keepAssetIds: [`${duplicateId}-best`],
  trashAssetIds: [`${duplicateId}-other`],
});

const success = (id: string) => ({ id, success: true });

/** A server on which some groups do not exist: it refuses each request that has one of them. */
const serverWithout = (gone: string[], answer = (id: string): object => success(id)) =>
  observed(async (request) => {
    const { groups } = (await request.json()) as { groups: { duplicateId: string }[] };
    const ids = groups.map(({ duplicateId }) => duplicateId);
    if (ids.some((id) => gone.includes(id))) {
      return Response.json({ message: 'Not found or no duplicate.delete access' }, { status: 400 });
    }
    return Response.json(ids.map(answer));
  });

describe('duplicates.resolve', () => {
  test('sends the groups, and returns a result for each', async () => {
    const { immich, requests } = serverWithout([], (id) =>
      id === 'g2'
        ? { id, success: false, error: 'validation', errorMessage: 'Every asset\nmust be in one' }
        : success(id),
    );
    const result = await immich.duplicates.resolve([group('g1'), group('g2')]);
    expectTypeOf(result).toEqualTypeOf<BulkResult>();
    expect(result).toMatchObject({
      succeeded: ['g1'],
      duplicates: [],
      failed: [{ id: 'g2', reason: 'validation', message: 'Every asset must be in one' }],
    });
    expect(requests.map(line)).toEqual(['POST /api/duplicates/resolve']);
    expect(await requests[0]?.json()).toEqual({ groups: [group('g1'), group('g2')] });
  });

  test('resolves the other groups if one no longer exists', async () => {
    const { immich, requests } = serverWithout(['g2']);
    const result = await immich.duplicates.resolve(['g1', 'g2', 'g3'].map(group));
    expect(result).toMatchObject({ succeeded: ['g1', 'g3'], failed: [{ id: 'g2', reason: 'not_found' }] });
    expect(requests).toHaveLength(4);
  });

  test.each<[string, object]>([
    ['by default', {}],
    ['if `chunkSize` is undefined', { chunkSize: undefined }],
  ])('sends 100 groups per request %s', async (_, options) => {
    const { immich, requests } = serverWithout([]);
    const groups = Array.from({ length: 101 }, (_each, index) => group(`g${index}`));
    const { succeeded } = await immich.duplicates.resolve(groups, options);
    expect(succeeded).toHaveLength(101);
    const sent = await Promise.all(requests.map((request) => request.json()));
    expect(sent).toEqual([{ groups: groups.slice(0, 100) }, { groups: groups.slice(100) }]);
  });

  test('keeps the results of earlier requests if a later one contains a group that does not exist', async () => {
    const { immich } = serverWithout(['g3']);
    const result = await immich.duplicates.resolve(['g1', 'g2', 'g3', 'g4'].map(group), { chunkSize: 2 });
    expect(result).toMatchObject({
      succeeded: ['g1', 'g2', 'g4'],
      failed: [{ id: 'g3', reason: 'not_found' }],
    });
  });

  test('rejects with a BulkError that contains the results so far if the server fails halfway', async () => {
    const { immich, requests } = observed(async (request) => {
      const text = await request.text();
      if (text.includes('g3')) return Response.json({ message: 'Internal server error' }, { status: 500 });
      return Response.json([success('g1'), success('g2')]);
    });
    await expect(
      immich.duplicates.resolve(['g1', 'g2', 'g3'].map(group), { chunkSize: 2 }),
    ).rejects.toMatchObject({
      name: 'BulkError',
      result: { succeeded: ['g1', 'g2'] },
      remaining: ['g3'],
      cause: { status: 500 },
    });
    expect(requests).toHaveLength(2);
  });

  test('rejects with a BulkError that contains the results so far if a repeated request fails', async () => {
    const { immich } = observed(async (request) => {
      const { groups } = (await request.json()) as { groups: { duplicateId: string }[] };
      const ids = groups.map(({ duplicateId }) => duplicateId);
      if (!ids.includes('g3')) return Response.json(ids.map(success));
      return ids.length > 1
        ? Response.json({ message: 'Not found or no duplicate.delete access' }, { status: 400 })
        : Response.json({ message: 'Internal server error' }, { status: 500 });
    });
    await expect(
      immich.duplicates.resolve(['g1', 'g2', 'g3', 'g4'].map(group), { chunkSize: 2 }),
    ).rejects.toMatchObject({
      name: 'BulkError',
      result: { succeeded: ['g1', 'g2'] },
      remaining: ['g3', 'g4'],
      cause: { status: 500 },
    });
  });

  test('rejects with an UnsupportedError on a release that cannot resolve duplicates', async () => {
    const { immich, requests } = observed(() => Response.json([]), { serverVersion: '2.6.3' });
    await expect(immich.duplicates.resolve([group('g1')])).rejects.toMatchObject({
      name: 'UnsupportedError',
      message: expect.stringContaining('since Immich 2.7.0'),
    });
    expect(requests).toEqual([]);
  });

  test.each<[string, unknown]>([
    ['a body instead of a list', { groups: [] }],
    ['a group without an id', [{ keepAssetIds: [], trashAssetIds: [] }]],
    ['a group twice', [group('g1'), group('g1')]],
    ['an asset in both lists', [{ duplicateId: 'g1', keepAssetIds: ['a'], trashAssetIds: ['a'] }]],
    ['assets instead of ids', [{ duplicateId: 'g1', keepAssetIds: [{ id: 'a' }], trashAssetIds: [] }]],
  ])('rejects %s, and sends nothing', async (_, groups) => {
    const { immich, requests } = serverWithout([]);
    // @ts-expect-error these are wrong
    await expect(immich.duplicates.resolve(groups)).rejects.toMatchObject({ name: 'ArgumentError' });
    expect(requests).toEqual([]);
  });
});
