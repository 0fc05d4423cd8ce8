import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Album } from '../../src/index.js';
import { line, observed } from '../helpers/network.js';

describe('albums.update', () => {
  test('sends the changes and answers with the album', async () => {
    const { immich, requests } = observed(() => Response.json({ id: 'a1', albumName: 'Lofoten' }));

    const album = await immich.albums.update('a1', { albumName: 'Lofoten' });

    expect(line(requests[0])).toBe('PATCH /api/albums/a1');
    expect(await requests[0]?.json()).toEqual({ albumName: 'Lofoten' });
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
