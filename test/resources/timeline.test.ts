import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Pages, TimelineAsset } from '../../src/index.js';
import { line, observed } from '../helpers/network.js';

/** A month as columns. */
const columns = (ids: string[], more: Record<string, unknown[]> = {}) => {
  const of = (value: unknown) => ids.map(() => value);
  return {
    id: ids,
    ownerId: of('u1'),
    isImage: of(true),
    isFavorite: of(false),
    isTrashed: of(false),
    visibility: of('timeline'),
    fileCreatedAt: of('2024-03-30T00:15:00.000Z'),
    localOffsetHours: of(9),
    // Servers leave out the time zone.
    createdAt: of('2024-04-02T00:00:00.123456'),
    duration: of(null),
    ratio: of(1.5),
    thumbhash: of('aGFzaA=='),
    projectionType: of(null),
    livePhotoVideoId: of(null),
    city: of('Kyoto'),
    country: of(null),
    ...more,
  };
};

/** A server with months; each reading of a list or a month takes the next of its states, and keeps the last. */
const serverWith = (
  months: Record<string, object[]>,
  lists: Record<string, number>[],
  serverVersion = '3.0.3',
) => {
  const next = <State>(states: State[]): State | undefined =>
    states.length > 1 ? states.shift() : states[0];
  return observed(
    ({ url }) => {
      const month = new URL(url).searchParams.get('timeBucket');
      if (month !== null) return Response.json(next(months[month] ?? []));
      const list = Object.entries(next(lists) ?? {});
      return Response.json(list.map(([timeBucket, count]) => ({ timeBucket, count })));
    },
    { serverVersion },
  );
};

const [MARCH, APRIL] = ['2024-03-01', '2024-04-01'];

describe('timeline.assets', () => {
  test('returns an object for each asset, month by month', async () => {
    const { immich, requests } = serverWith(
      {
        [APRIL]: [columns(['c'], { stack: [['s1', '3']], latitude: [35], longitude: [135.7] })],
        [MARCH]: [columns(['b', 'a'], { duration: [3000, null], stack: [null, null] })],
      },
      [{ [APRIL]: 1, [MARCH]: 2 }],
    );
    const assets = immich.timeline.assets({ withStacked: true, withCoordinates: true });
    expectTypeOf(assets).toEqualTypeOf<Pages<TimelineAsset>>();
    const rows = await assets.toArray();
    expect(rows.map(({ id, duration }) => [id, duration])).toEqual([
      ['c', null],
      ['b', 3000],
      ['a', null],
    ]);
    expect(rows[0]).toEqual({
      id: 'c',
      ownerId: 'u1',
      isImage: true,
      isFavorite: false,
      isTrashed: false,
      visibility: 'timeline',
      fileCreatedAt: '2024-03-30T00:15:00.000Z',
      localOffsetHours: 9,
      createdAt: '2024-04-02T00:00:00.123456Z',
      duration: null,
      ratio: 1.5,
      thumbhash: 'aGFzaA==',
      projectionType: null,
      livePhotoVideoId: null,
      stack: { id: 's1', assetCount: 3 },
      city: 'Kyoto',
      country: null,
      latitude: 35,
      longitude: 135.7,
    });
    const query = 'withStacked=true&withCoordinates=true';
    expect(requests.map(line)).toEqual([
      `GET /api/timeline/buckets?${query}`,
      `GET /api/timeline/bucket?${query}&timeBucket=${APRIL}`,
      `GET /api/timeline/bucket?${query}&timeBucket=${MARCH}`,
    ]);
  });

  test('reads durations of Immich 2, which are text, and leaves out fields that it does not send', async () => {
    const { createdAt: _, ...old } = columns(['b', 'a'], { duration: ['0:00:03.00000', '0:00:00.00000'] });
    const { immich } = serverWith({ [MARCH]: [old] }, [{ [MARCH]: 2 }], '2.7.5');
    const rows = await immich.timeline.assets().toArray();
    expect(rows.map(({ duration }) => duration)).toEqual([3000, null]);
    expect(rows[0]).not.toHaveProperty('createdAt');
  });

  test('reads a month again if it changed after the list was read', async () => {
    const { immich, requests } = serverWith({ [MARCH]: [columns(['b', 'a'])] }, [
      { [MARCH]: 1 },
      { [MARCH]: 2 },
    ]);
    expect((await immich.timeline.assets().toArray()).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(requests).toHaveLength(3);
  });

  test('accepts a month that has become empty in the meantime', async () => {
    const { immich } = serverWith({ [MARCH]: [columns([])] }, [{ [MARCH]: 1 }, {}]);
    expect(await immich.timeline.assets().toArray()).toEqual([]);
  });

  test('throws an IntegrityError if a month never has as many assets as the list reports', async () => {
    const { immich, requests } = serverWith({ [MARCH]: [columns(['a'])] }, [{ [MARCH]: 2 }]);
    await expect(immich.timeline.assets().toArray()).rejects.toMatchObject({
      name: 'IntegrityError',
      operationId: 'getTimeBucket',
      message: expect.stringContaining('returned 1 assets of 2024-03-01'),
    });
    expect(requests).toHaveLength(11);
  });

  test('throws an IntegrityError if an asset is repeated in a month, because another one is missing', async () => {
    const { immich } = serverWith({ [MARCH]: [columns(['a', 'a'])] }, [{ [MARCH]: 2 }]);
    await expect(immich.timeline.assets().toArray()).rejects.toThrow(
      'returned 2 rows but only 1 different assets',
    );
  });

  test('throws an IntegrityError if a month is listed twice', async () => {
    const { immich } = observed(() => Response.json([1, 1].map((count) => ({ timeBucket: MARCH, count }))));
    await expect(immich.timeline.assets().toArray()).rejects.toThrow('returned a month twice');
  });

  test('takes a stack that is not a pair for none', async () => {
    const { immich } = serverWith({ [MARCH]: [{ ...columns(['a']), stack: [5] }] }, [{ [MARCH]: 1 }]);
    expect(await immich.timeline.assets().toArray()).toMatchObject([{ id: 'a', stack: null }]);
  });

  const OPTIONAL = ['city', 'country', 'createdAt', 'latitude', 'longitude', 'stack'];
  const names = [...new Set([...Object.keys(columns([])), ...OPTIONAL])].filter((name) => name !== 'id');

  test.each(names)(
    'throws an IntegrityError if the column %s is shorter or longer than the others',
    async (name) => {
      for (const values of [[], ['2024-03-30', '2024-03-30']]) {
        const { immich } = serverWith({ [MARCH]: [columns(['a'], { [name]: values })] }, [{ [MARCH]: 1 }]);
        await expect(immich.timeline.assets().toArray()).rejects.toMatchObject({ name: 'IntegrityError' });
      }
    },
  );

  test.each(names)('accepts a month without the column %s only if it is optional', async (name) => {
    const { [name]: _, ...others }: Record<string, unknown[]> = columns(['a']);
    const { immich } = serverWith({ [MARCH]: [others] }, [{ [MARCH]: 1 }]);
    const rows = immich.timeline.assets().toArray();
    if (OPTIONAL.includes(name)) expect((await rows)[0]).not.toHaveProperty(name);
    else
      await expect(rows).rejects.toMatchObject({ name: expect.stringMatching(/^(?:Integrity|Parse)Error$/) });
  });
});
