import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ImmichClient, isIntegrityError, type MetadataSearch } from '../../src/index.js';
import { observed } from '../helpers/network.js';
import { type LibraryOptions, searchedLibrary, type StoredAsset } from '../helpers/searched-library.js';

const START = Date.UTC(2024, 4, 6) * 1000;
const UPLOADED = Date.UTC(2026, 0, 1) * 1000;

/** Assets with capture dates in microseconds after a start. Each is uploaded two milliseconds after the one before it. */
const assetsAt = (...taken: number[]): StoredAsset[] =>
  taken.map((time, index) => {
    const uploaded = UPLOADED + index * 2000 + ((index * 37) % 1000);
    return { id: `x${index}`, taken: START + time, created: uploaded, updated: uploaded };
  });

const moments = (count: number, time: number): number[] => Array.from({ length: count }, () => time);

/** Numbers from 0 up to 1, by a seed. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

function served(assets: Iterable<StoredAsset>, options: Partial<LibraryOptions> = {}) {
  const library = searchedLibrary(assets, { random: randomOf(1), ...options });
  return { ...library, immich: observed(library.respond).immich };
}

async function idsOf(immich: ImmichClient, filter: MetadataSearch = {}): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of immich.search.metadata(filter)) ids.push(id);
  return ids;
}

const sorted = (ids: Iterable<string>): string[] => [...ids].sort();

describe('a metadata search', () => {
  // Dates a few microseconds or milliseconds apart: some are equal, others only look equal in responses.
  const times = fc.array(
    fc.oneof(
      fc.integer({ min: 0, max: 4 }).map((step) => step * 1000),
      fc.integer({ min: 0, max: 6000 }),
    ),
    { maxLength: 60 },
  );
  const paging = fc.record({
    size: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
    largestPage: fc.integer({ min: 2, max: 12 }),
    order: fc.constantFrom('asc' as const, 'desc' as const),
    seed: fc.nat(),
  });
  const bounds = fc.record({
    takenAfter: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
    takenBefore: fc.option(fc.integer({ min: 2, max: 6 }), { nil: undefined }),
  });
  const dateAt = (step: number | undefined) =>
    step === undefined ? undefined : new Date(START / 1000 + step).toISOString();

  test('yields every asset exactly once, in order, for any number of equal dates, page size and bounds', async () => {
    await fc.assert(
      fc.asyncProperty(times, paging, bounds, async (taken, { size, largestPage, order, seed }, given) => {
        const assets = assetsAt(...taken);
        const { immich } = served(assets, { random: randomOf(seed), largestPage });
        const takenAfter = dateAt(given.takenAfter);
        const takenBefore = dateAt(given.takenBefore);
        const found = await immich.search
          .metadata({
            order,
            ...(size !== undefined && { size }),
            ...(takenAfter !== undefined && { takenAfter }),
            ...(takenBefore !== undefined && { takenBefore }),
          })
          .toArray();
        const expected = assets.filter(
          (asset) =>
            asset.taken >= START + (given.takenAfter ?? -Infinity) * 1000 &&
            asset.taken <= START + (given.takenBefore ?? Infinity) * 1000,
        );
        expect(sorted(found.map(({ id }) => id))).toEqual(sorted(expected.map(({ id }) => id)));
        const dates = found.map(({ fileCreatedAt }) => fileCreatedAt);
        expect(dates).toEqual(order === 'asc' ? dates.toSorted() : dates.toSorted().reverse());
      }),
      { numRuns: 300 },
    );
  });

  test('yields the assets that exist throughout exactly once, while others are added and deleted', async () => {
    const change = fc.record({ add: fc.integer({ min: 0, max: 6000 }), remove: fc.nat() });
    await fc.assert(
      fc.asyncProperty(
        times,
        times,
        fc.array(change),
        paging,
        async (kept, passing, changes, { size, largestPage, order, seed }) => {
          const assets = assetsAt(...kept, ...passing);
          const lasting = new Set(assets.slice(0, kept.length).map(({ id }) => id));
          const library = new Set(assets);
          const { immich } = served(library, {
            random: randomOf(seed),
            largestPage,
            onSearch() {
              const next = changes.pop();
              if (!next) return;
              const gone = [...library].filter(({ id }) => !lasting.has(id)).at(next.remove % 7);
              if (gone) library.delete(gone);
              const uploaded = UPLOADED + 10_000_000 + changes.length * 2000;
              library.add({
                id: `new${changes.length}`,
                taken: START + next.add,
                created: uploaded,
                updated: uploaded,
              });
            },
          });
          const found = await idsOf(immich, { order, ...(size !== undefined && { size }) });
          expect(sorted(found.filter((id) => lasting.has(id)))).toEqual(sorted(lasting));
          expect(new Set(found).size).toBe(found.length);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('requests 250 assets at first and 1,000 afterwards, by date and never by page number', async () => {
    const assets = assetsAt(...Array.from({ length: 2600 }, (_, index) => index * 1000));
    const { immich, bodies } = served(assets);
    expect(await idsOf(immich)).toHaveLength(2600);
    expect(bodies).toEqual([
      { visibility: 'timeline', size: 250 },
      { visibility: 'timeline', size: 1000, takenBefore: '2024-05-06T00:00:02.351Z' },
      { visibility: 'timeline', size: 1000, takenBefore: '2024-05-06T00:00:01.353Z' },
      { visibility: 'timeline', size: 1000, takenBefore: '2024-05-06T00:00:00.355Z' },
    ]);
  });

  test.each(['asc', 'desc'] as const)(
    'yields all assets if each page has a single date (%s)',
    async (order) => {
      const assets = assetsAt(...Array.from({ length: 25 }, (_, at) => at * 1000));
      const { immich } = served(assets);
      expect(sorted(await idsOf(immich, { size: 1, order }))).toEqual(sorted(assets.map(({ id }) => id)));
    },
  );

  test('continues in ascending order from the last date', async () => {
    const { immich, bodies } = served(assetsAt(0, 1500, 2000, 3000));
    expect(await idsOf(immich, { order: 'asc', size: 2 })).toEqual(['x0', 'x1', 'x2', 'x3']);
    expect(bodies.map(({ takenAfter }) => takenAfter)).toEqual([
      undefined,
      '2024-05-06T00:00:00.001Z',
      '2024-05-06T00:00:00.002Z',
    ]);
  });

  test.each([1000, 250, 50, 10])('yields 1,200 assets of one date at page size %i', async (size) => {
    const assets = assetsAt(...moments(900, 5000), ...moments(1200, 3500), ...moments(900, 1000));
    const { immich, bodies, rows } = served(assets);
    const found = await idsOf(immich, { size });
    expect(sorted(found)).toEqual(sorted(assets.map(({ id }) => id)));
    expect(bodies.filter(({ page = 1 }) => page > 1)).toEqual([]);
    expect(rows()).toBeLessThan(3 * assets.length);
  });

  test("keeps the caller's bounds of upload time when it splits a date", async () => {
    const assets = assetsAt(...moments(3000, 0));
    const { immich, bodies } = served(assets);
    const createdAfter = new Date(UPLOADED / 1000 + 400);
    const createdBefore = new Date(UPLOADED / 1000 + 4400);
    const found = await idsOf(immich, { createdAfter, createdBefore });
    const expected = assets.filter(
      ({ created }) => created >= UPLOADED + 400_000 && created <= UPLOADED + 4_400_000,
    );
    expect(expected.length).toBeGreaterThan(1500);
    expect(sorted(found)).toEqual(sorted(expected.map(({ id }) => id)));
    for (const body of bodies) {
      expect(Date.parse(body.createdAfter ?? '')).toBeGreaterThanOrEqual(createdAfter.getTime());
      expect(Date.parse(body.createdBefore ?? '')).toBeLessThanOrEqual(createdBefore.getTime());
    }
  });

  test('splits assets with the same upload time by the time of their last change', async () => {
    const assets = assetsAt(...moments(2500, 0)).map((asset) => ({ ...asset, created: UPLOADED }));
    const { immich } = served(assets);
    expect(sorted(await idsOf(immich))).toEqual(sorted(assets.map(({ id }) => id)));
  });

  test('fails if more than a page of assets have the same times', async () => {
    const alike = assetsAt(...moments(1001, 0)).map((asset) => ({
      ...asset,
      created: UPLOADED,
      updated: UPLOADED,
    }));
    const { immich, bodies } = served(alike);
    await expect(idsOf(immich)).rejects.toMatchObject({
      name: 'IntegrityError',
      operationId: 'searchAssets',
      message: expect.stringMatching(
        /more than 1000 assets of 2024-05-06T00:00:00\.000Z have the same upload time \(2026-01-01T00:00:00\.000Z\)/,
      ),
    });
    expect(bodies.length).toBeLessThan(20);
  });

  test('fails if the server ignores the bounds, and does not repeat requests', async () => {
    const { immich, requests } = observed(() => {
      const items = [{ id: 'x1', fileCreatedAt: '2024-05-06T00:00:00.000Z' }];
      return Response.json({ assets: { items, nextPage: '2' } });
    });
    await expect(idsOf(immich, { takenBefore: '2024-01-01T00:00:00.000Z' })).rejects.toSatisfy(
      isIntegrityError,
    );
    expect(requests).toHaveLength(1);
    await expect(idsOf(immich)).rejects.toSatisfy(isIntegrityError);
    expect(requests.length).toBeLessThan(200);
  });

  const UNSORTED = 'returned assets that are not sorted by date within the requested dates';
  const within: MetadataSearch = { takenAfter: '2024-05-02T00:00:00Z', takenBefore: '2024-05-08T00:00:00Z' };

  test.each<[string, string[], MetadataSearch, string]>([
    ['is empty', [], {}, 'returned an empty page that is not the last one'],
    ['is not sorted', ['06', '07'], {}, UNSORTED],
    ['is not sorted within bounds', ['06', '07'], within, UNSORTED],
    ['is not sorted in ascending order', ['07', '06'], { order: 'asc' }, UNSORTED],
    ['is not sorted in ascending order within bounds', ['07', '06'], { order: 'asc', ...within }, UNSORTED],
    ['begins after the bounds', ['09', '06'], within, UNSORTED],
    ['ends before the bounds', ['06', '01'], within, UNSORTED],
    ['begins before the bounds in ascending order', ['01', '06'], { order: 'asc', ...within }, UNSORTED],
    ['ends after the bounds in ascending order', ['06', '09'], { order: 'asc', ...within }, UNSORTED],
  ])('fails if a page that is not the last one %s', async (_what, days, filter, message) => {
    const { immich, requests } = observed(() => {
      const items = days.map((day) => ({ id: `x${day}`, fileCreatedAt: `2024-05-${day}T00:00:00.000Z` }));
      return Response.json({ assets: { items, nextPage: '2' } });
    });
    await expect(idsOf(immich, filter)).rejects.toMatchObject({
      name: 'IntegrityError',
      message: expect.stringContaining(message),
    });
    expect(requests).toHaveLength(1);
  });

  test('fails if the server returns one known asset forever, and no assets for its date', async () => {
    const start = Date.UTC(2024, 4, 6);
    const assetAt = (time: number) => [{ id: 'x1', fileCreatedAt: new Date(time).toISOString() }];
    const { immich, requests } = observed(async (request) => {
      if (requests.length > 200) return new Response('too many requests', { status: 400 });
      const { takenAfter, takenBefore, order } = await request.json();
      const [from, to] = [Date.parse(takenAfter), Date.parse(takenBefore)];
      if (Number.isNaN(from)) {
        const time = Number.isNaN(to) ? start : Math.min(start, to);
        return Response.json({ assets: { items: assetAt(time), nextPage: '2' } });
      }
      return Response.json({ assets: { items: order === 'asc' ? assetAt(from) : [], nextPage: null } });
    });
    await expect(idsOf(immich)).rejects.toThrow('10 pages in a row without a new item');
  });

  test('follows page numbers if the dates are hidden, and fails if assets repeat', async () => {
    const pages = [
      ['x1', 'x2'],
      ['x2', 'x3'],
    ];
    const { immich, requests } = observed(async (request) => {
      const { page = 1 } = await request.json();
      const items = (pages[page - 1] ?? []).map((id) => ({ id }));
      return Response.json({ assets: { items, nextPage: page < pages.length ? String(page + 1) : null } });
    });
    const found: string[] = [];
    const walk = (async () => {
      for await (const { id } of immich.search.metadata({ size: 2 })) found.push(id);
    })();
    await expect(walk).rejects.toMatchObject({ name: 'IntegrityError', operationId: 'searchAssets' });
    expect(found).toEqual(['x1', 'x2', 'x3']);
    expect(requests).toHaveLength(2);
  });

  test('requests no more assets than the limit needs', async () => {
    const { immich, bodies, rows } = served(assetsAt(...moments(2000, 0)));
    expect(await immich.search.metadata().first()).toBeDefined();
    expect(await immich.search.metadata().toArray({ limit: 300 })).toHaveLength(300);
    expect(bodies.map(({ size }) => size)).toEqual([1, 300]);
    expect(rows()).toBe(301);
  });

  test('rejects an invalid date before it sends anything', async () => {
    const { immich, bodies } = served([]);
    await expect(idsOf(immich, { takenBefore: '2024-13-01T00:00:00Z' })).rejects.toMatchObject({
      name: 'ArgumentError',
      message: '`takenBefore` is not a valid date.',
    });
    expect(bodies).toEqual([]);
  });
});

describe('the memory for a long search', () => {
  test('does not grow with the number of assets', async () => {
    // Every response is created on request, so only the client could keep the assets in memory.
    const total = 200_000;
    let [index, rows] = [0, 0];
    const { immich } = observed(async (request) => {
      const { size } = await request.json();
      // The next page begins one row early, so the last row is repeated.
      const from = Math.max(index - 1, 0);
      const items = Array.from({ length: Math.min(size, total - from) }, (_, offset) => ({
        id: `asset-${from + offset}`.padEnd(36, '0'),
        fileCreatedAt: new Date(Date.UTC(2024, 0) - (from + offset) * 1000).toISOString(),
        originalPath: 'x'.repeat(200),
      }));
      rows += items.length;
      index = from + items.length;
      return Response.json({ assets: { items, nextPage: index < total ? '2' : null } });
    });
    const kept: number[] = [];
    let count = 0;
    for await (const { id } of immich.search.metadata()) {
      if (id.length !== 36) throw new Error(`Not an id: ${id}`);
      count += 1;
      if (count % 50_000 === 0) kept.push(heapUsed());
    }
    expect([count, rows]).toEqual([total, total + Math.ceil((total - 250) / 999)]);
    // 150,000 ids need more than 10 MB.
    expect(Math.max(...kept) - kept[0]!).toBeLessThan(5_000_000);
  });
});

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function heapUsed(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}
