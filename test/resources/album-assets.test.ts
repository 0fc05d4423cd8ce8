import { describe, expect, expectTypeOf, onTestFinished, test } from 'vitest';
import { type Asset, type BulkResult, createImmichClient, type Pages } from '../../src/index.js';
import { startSandbox } from '../../src/sandbox/index.js';
import { type Call, line, observed, sentBy } from '../helpers/network.js';
import { RELEASES } from '../sandbox/releases.js';

describe('album assets', () => {
  test.each<[string, Call]>([
    [
      'PUT /api/albums/assets {"albumIds":["a1"],"assetIds":["x1"]}',
      ({ albums }) => albums.addAssetsToAlbums({ albumIds: ['a1'], assetIds: ['x1'] }),
    ],
    ['GET /api/albums/a1/map-markers', ({ albums }) => albums.mapMarkers('a1')],
    ['', ({ albums }) => albums.addAssets('a1', [])],
    ['', ({ albums }) => albums.removeAssets('a1', [])],
  ])('sends %j', async (sent, call) => {
    expect(await sentBy(call)).toBe(sent);
  });
});

describe('albums.assets', () => {
  test('searches the album in any visibility, so that it returns archived assets too', async () => {
    const x1 = { id: 'x1', fileCreatedAt: '2024-05-07T00:00:00.000Z' };
    const x2 = { id: 'x2', fileCreatedAt: '2024-05-06T00:00:00.000Z' };
    const x3 = { id: 'x3', fileCreatedAt: '2024-05-05T00:00:00.000Z' };
    const pages = [
      { items: [x1, x2], nextPage: '2' },
      { items: [x2, x3], nextPage: null },
    ];
    const { immich, requests } = observed(() => Response.json({ assets: pages.shift() }));
    const assets = immich.albums.assets('a1');
    expectTypeOf(assets).toEqualTypeOf<Pages<Asset>>();
    expect((await assets.toArray()).map(({ id }) => id)).toEqual(['x1', 'x2', 'x3']);
    expect(requests.map(line)).toEqual(['POST /api/search/metadata', 'POST /api/search/metadata']);
    expect(await Promise.all(requests.map((request) => request.json()))).toEqual([
      { albumIds: ['a1'], withExif: true, size: 250 },
      { albumIds: ['a1'], withExif: true, size: 1000, takenBefore: '2024-05-06T00:00:00.001Z' },
    ]);
  });

  test('reads the assets from the album of a 2.x server', async () => {
    const { immich, requests } = observed(
      () => Response.json({ id: 'a1', assets: [{ id: 'x1' }, { id: 'x2' }] }),
      {
        serverVersion: '2.7.5',
      },
    );
    expect((await immich.albums.assets('a1').toArray()).map(({ id }) => id)).toEqual(['x1', 'x2']);
    expect(requests.map(line)).toEqual(['GET /api/albums/a1']);
  });

  test('are newest first on a 2.x server, and those of the same date keep their order', async () => {
    const years = [2021, 2023, 2022, 2023, 2020, 2023];
    const assets = years.map((year, at) => ({ id: `x${at}`, fileCreatedAt: `${year}-05-06T00:00:00.000Z` }));
    const { immich } = observed(() => Response.json({ id: 'a1', assets }), { serverVersion: '2.7.5' });
    const found = await immich.albums.assets('a1').toArray();
    expect(found.map(({ id }) => id)).toEqual(['x1', 'x3', 'x5', 'x2', 'x0', 'x4']);
  });

  test.each(RELEASES)('are newest first on %s, whatever the order of the album', async (release) => {
    const sandbox = await startSandbox({ immich: release });
    onTestFinished(() => sandbox.close());
    const immich = createImmichClient(sandbox);
    const upload = async (year: number) => {
      const file = new File([String(year)], `${year}.jpg`, { lastModified: Date.UTC(year) });
      return (await immich.assets.upload(file)).id;
    };
    const [middle, oldest, newest] = [await upload(2021), await upload(2020), await upload(2022)];
    const album = await immich.albums.create({ albumName: 'Norway', assetIds: [middle, oldest, newest] });
    await immich.albums.update(album.id, { order: 'asc' });
    const assets = await immich.albums.assets(album.id).toArray();
    expect(assets.map(({ id }) => id)).toEqual([newest, middle, oldest]);
  });

  test('sends nothing until it is iterated', async () => {
    const { immich, requests } = observed(() => Response.json({}));
    immich.albums.assets('a1');
    await Promise.resolve();
    expect(requests).toEqual([]);
  });
});

describe('albums.assets with options', () => {
  test('requests pages of the given size and order', async () => {
    const { immich, requests } = observed(() => Response.json({ assets: { items: [], nextPage: null } }));
    await immich.albums.assets('a1', { size: 50, order: 'asc' }).toArray();
    expect(await requests[0]?.json()).toEqual({ albumIds: ['a1'], withExif: true, size: 50, order: 'asc' });
  });

  test.each(RELEASES)('are oldest first on %s with the order `asc`', async (release) => {
    const sandbox = await startSandbox({ immich: release });
    onTestFinished(() => sandbox.close());
    const immich = createImmichClient(sandbox);
    const upload = async (year: number) => {
      const file = new File([String(year)], `${year}.jpg`, { lastModified: Date.UTC(year) });
      return (await immich.assets.upload(file)).id;
    };
    const [middle, oldest, newest] = [await upload(2021), await upload(2020), await upload(2022)];
    const { id } = await immich.albums.create({ albumName: 'Years', assetIds: [middle, oldest, newest] });
    const assets = await immich.albums.assets(id, { order: 'asc', size: 2 }).toArray();
    expect(assets.map((asset) => asset.id)).toEqual([oldest, middle, newest]);
  });

  test.each([1, 1000])('accepts the size %i', async (size) => {
    const { immich, requests } = observed(() => Response.json({ assets: { items: [], nextPage: null } }));
    await immich.albums.assets('a1', { size }).toArray();
    expect(await requests[0]?.json()).toMatchObject({ size });
  });

  test.each([{ size: 0 }, { size: 1001 }, { size: 1.5 }, { order: 'newest' }, { pages: 2 }])(
    'rejects %j, and sends nothing',
    async (options) => {
      const { immich, requests } = observed(() => Response.json({}));
      // @ts-expect-error these are wrong
      await expect(immich.albums.assets('a1', options).toArray()).rejects.toMatchObject({
        name: 'ArgumentError',
      });
      expect(requests).toEqual([]);
    },
  );
});

describe('albums.assets on a server that is downgraded to 2.x after the first page', () => {
  const at = (id: string, time: string) => ({ id, fileCreatedAt: `2024-05-06T${time}Z` });
  const album = [
    at('a', '09:00:00.000'),
    ...[at('b', '10:00:00.000'), at('c', '10:00:00.000'), at('d', '10:00:00.001')],
    at('e', '11:00:00.000'),
  ];

  test.each([
    ['desc', ['e', 'b'], ['e', 'b', 'd', 'c', 'a']],
    ['asc', ['a', 'b'], ['a', 'b', 'c', 'd', 'e']],
  ] as const)('yields every asset once, with the order %s', async (order, firstPage, expected) => {
    let isOld = false;
    const { immich, requests } = observed(
      ({ method, url }) => {
        if (url.endsWith('/server/version'))
          return Response.json(isOld ? { major: 2, minor: 7, patch: 5 } : { major: 3, minor: 0, patch: 3 });
        if (method === 'GET') return Response.json({ id: 'a1', assets: album });
        if (isOld)
          return Response.json(
            { assets: { items: [], nextPage: null } },
            { headers: { 'x-immich-cid': 'c1' } },
          );
        isOld = true;
        const items = firstPage.map((id) => album.find((each) => each.id === id));
        return Response.json({ assets: { items, nextPage: '2' } });
      },
      { serverVersion: null },
    );
    const assets = await immich.albums.assets('a1', { order }).toArray();
    expect(assets.map(({ id }) => id)).toEqual(expected);
    expect(requests.map(line)).toEqual([
      'GET /api/server/version',
      ...['POST /api/search/metadata', 'POST /api/search/metadata'],
      ...['GET /api/server/version', 'GET /api/albums/a1'],
    ]);
  });
});

describe('albums.addAssets', () => {
  test('reports the result of each asset', async () => {
    const { immich, requests } = observed(() =>
      Response.json([
        { id: 'x1', success: true },
        { id: 'x2', success: false, error: 'duplicate' },
        { id: 'x3', success: false, error: 'no_permission' },
      ]),
    );
    const result = await immich.albums.addAssets('a1', ['x1', 'x2', 'x3']);
    expect({ ...result }).toEqual({
      succeeded: ['x1'],
      duplicates: ['x2'],
      failed: [{ id: 'x3', reason: 'no_permission' }],
    });
    expectTypeOf(result).toEqualTypeOf<BulkResult>();
    expect(line(requests[0])).toBe('PUT /api/albums/a1/assets');
    expect(await requests[0]?.json()).toEqual({ ids: ['x1', 'x2', 'x3'] });
  });

  test('encodes an id, so that it stays one segment of the path', async () => {
    const { immich, requests } = observed(() => Response.json([]));
    await immich.albums.addAssets('a/1?', ['x1']);
    expect(line(requests[0])).toBe('PUT /api/albums/a%2F1%3F/assets');
  });
});

describe('albums.removeAssets', () => {
  test('reports which assets were not in the album', async () => {
    const { immich, requests } = observed(() =>
      Response.json([{ id: 'x1', success: false, error: 'not_found' }]),
    );
    const { failed } = await immich.albums.removeAssets('a1', ['x1']);
    expect(failed).toEqual([{ id: 'x1', reason: 'not_found' }]);
    expect(line(requests[0])).toBe('DELETE /api/albums/a1/assets');
  });
});
