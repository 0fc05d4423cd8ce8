import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Album, BulkIdResult } from '../../src/index.js';
import { type Call, line, observed, sentBy } from '../helpers/network.js';

describe('albums', () => {
  test.each<[string, Call]>([
    ['GET /api/albums', ({ albums }) => albums.list()],
    [
      'GET /api/albums?isOwned=false&name=Kyoto',
      ({ albums }) => albums.list({ isOwned: false, name: 'Kyoto' }),
    ],
    ['GET /api/albums/a1', ({ albums }) => albums.get('a1')],
    ['POST /api/albums {"albumName":"Kyoto"}', ({ albums }) => albums.create({ albumName: 'Kyoto' })],
    ['PATCH /api/albums/a1 {"order":"asc"}', ({ albums }) => albums.update('a1', { order: 'asc' })],
    ['DELETE /api/albums/a1', ({ albums }) => albums.delete('a1')],
    ['PUT /api/albums/a1/assets {"ids":["x1","x2"]}', ({ albums }) => albums.addAssets('a1', ['x1', 'x2'])],
    ['DELETE /api/albums/a1/assets {"ids":["x1"]}', ({ albums }) => albums.removeAssets('a1', ['x1'])],
    [
      'PUT /api/albums/assets {"albumIds":["a1"],"assetIds":["x1"]}',
      ({ albums }) => albums.addAssetsToAlbums({ albumIds: ['a1'], assetIds: ['x1'] }),
    ],
    [
      'PUT /api/albums/a1/users {"albumUsers":[{"userId":"u1","role":"viewer"}]}',
      ({ albums }) => albums.addUsers('a1', [{ userId: 'u1', role: 'viewer' }]),
    ],
    [
      'PUT /api/albums/a1/user/u1 {"role":"editor"}',
      ({ albums }) => albums.updateUser('a1', 'u1', { role: 'editor' }),
    ],
    ['DELETE /api/albums/a1/user/me', ({ albums }) => albums.removeUser('a1', 'me')],
    ['GET /api/albums/statistics', ({ albums }) => albums.statistics()],
    ['GET /api/albums/a1/map-markers', ({ albums }) => albums.mapMarkers('a1')],
  ])('sends %s', async (sent, call) => {
    expect(await sentBy(call)).toBe(sent);
  });
});

describe('albums.update', () => {
  test('answers with the album', async () => {
    const { immich } = observed(() => Response.json({ id: 'a1', albumName: 'Lofoten' }));
    const album = await immich.albums.update('a1', { albumName: 'Lofoten' });
    expect(album).toEqual({ id: 'a1', albumName: 'Lofoten' });
    expectTypeOf(album).toEqualTypeOf<Album>();
  });

  test('rejects with the status when the error body is empty', async () => {
    const { immich } = observed(() => new Response(null, { status: 500 }));
    await expect(immich.albums.update('a1', {})).rejects.toMatchObject({ name: 'HttpError', status: 500 });
  });

  test('refuses an id that would climb the path, and sends nothing', async () => {
    const { immich, requests } = observed(() => Response.json({}));
    await expect(immich.albums.update('..', {})).rejects.toMatchObject({ name: 'ArgumentError' });
    expect(requests).toEqual([]);
  });
});

describe('albums.delete', () => {
  test('answers with nothing', async () => {
    const { immich } = observed(() => new Response(null, { status: 204 }));
    const nothing = await immich.albums.delete('a1');
    expect(nothing).toBeUndefined();
    expectTypeOf(nothing).toEqualTypeOf<void>();
  });
});

describe('albums.addAssets', () => {
  test('keeps what was said of each asset', async () => {
    const said = [
      { id: 'x1', success: true },
      { id: 'x2', success: false, error: 'duplicate' },
    ];
    const { immich } = observed(() => Response.json(said));
    const results = await immich.albums.addAssets('a1', ['x1', 'x2']);
    expect(results).toEqual(said);
    expectTypeOf(results).toEqualTypeOf<BulkIdResult[]>();
  });

  test('escapes an id, so that it stays one step of the path', async () => {
    const { immich, requests } = observed(() => Response.json([]));
    await immich.albums.addAssets('a/1?', []);
    expect(line(requests[0])).toBe('PUT /api/albums/a%2F1%3F/assets');
  });
});
