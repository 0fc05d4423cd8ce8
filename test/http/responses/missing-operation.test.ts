import { describe, expect, test } from 'vitest';
import { observed } from '../../helpers/network.js';

const refusing = (body: unknown, status = 404) => observed(() => Response.json(body, { status })).immich;

describe('an operation that the server does not have', () => {
  test.each([
    ['3.x', { message: 'Cannot GET /api/albums/a1/map-markers' }],
    ['2.x', { message: 'Cannot GET /api/albums/a1/map-markers', error: 'Not Found', statusCode: 404 }],
  ])('rejects with the releases that support it, for the 404 of %s', async (_, body) => {
    await expect(refusing(body).albums.mapMarkers('a1')).rejects.toMatchObject({
      name: 'UnsupportedError',
      message: 'GET /albums/{id}/map-markers exists since Immich 3.0.0; this server does not have it.',
      cause: { status: 404 },
    });
  });

  test('rejects in the same way if the method returns a file', async () => {
    const immich = refusing({ message: 'Cannot GET /api/assets/x1/video/stream/main.m3u8' });
    await expect(immich.assets.mainPlaylist('x1')).rejects.toMatchObject({ name: 'UnsupportedError' });
  });

  test.each([
    ['an asset or album that does not exist', { message: 'Not Found' }, 404],
    ['another status', { message: 'Cannot GET /api/albums/a1/map-markers' }, 400],
    ['an empty body', null, 404],
    ['a body that is text', 'Not Found', 404],
  ])('is distinguished from %s', async (_, body, status) => {
    await expect(refusing(body, status).albums.mapMarkers('a1')).rejects.toMatchObject({
      name: 'HttpError',
      status,
    });
  });

  test.each([null, 5, ['Cannot GET /api/albums/a1/map-markers']])(
    'is distinguished from a body whose message is %j',
    async (message) => {
      const call = refusing({ message }).albums.mapMarkers('a1');
      await expect(call).rejects.toMatchObject({ name: 'HttpError', status: 404 });
    },
  );

  test('is distinguished from an object that does not exist, without advice about `url`', async () => {
    const call = refusing({ message: 'Not found or no album.read access' }).albums.mapMarkers('a1');
    await expect(call).rejects.toThrow(
      /^GET \/albums\/\{id\}\/map-markers returned 404: Not found or no album\.read access$/,
    );
  });

  test.each([
    'Cannot GET /api/albums/a1/map-markers/x',
    'Cannot GET /api/albums/a1',
    'Cannot GET /api/albums//map-markers',
  ])('is distinguished from another path: %s', async (message) => {
    await expect(refusing({ message }).albums.mapMarkers('a1')).rejects.toMatchObject({
      name: 'HttpError',
      message: expect.stringContaining('check that `url` is') as string,
    });
  });

  test('that every release has rejects with the response', async () => {
    const call = refusing({ message: 'Cannot GET /api/albums' }).albums.list();
    await expect(call).rejects.toMatchObject({ name: 'HttpError', reason: 'unknown-route' });
  });

  test('is distinguished from a URL that is wrong for all operations', async () => {
    const site = { name: 'HttpError', status: 404, message: expect.stringContaining('check that `url` is') };
    const aPage = observed(() => new Response('\n<title>Not Found</title>', { status: 404 })).immich;
    await expect(aPage.albums.mapMarkers('a1')).rejects.toMatchObject(site);
    const other = refusing({ message: 'Cannot GET /api/people/a1/map-markers' });
    await expect(other.albums.mapMarkers('a1')).rejects.toMatchObject(site);
    for (const base of ['/photos', '/api/v1', '']) {
      const wrong = refusing({ message: `Cannot GET ${base}/api/albums/a1/map-markers?key=x` });
      const call = wrong.albums.mapMarkers('a1');
      if (base) await expect(call).rejects.toMatchObject({ ...site, reason: 'unknown-route' });
      else await expect(call).rejects.toMatchObject({ name: 'UnsupportedError' });
    }
  });
});
