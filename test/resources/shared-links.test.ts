import { describe, expect, expectTypeOf, test } from 'vitest';
import type { AssetIdResult, SharedLink } from '../../src/index.js';
import { type Call, observed, sentBy } from '../helpers/network.js';

describe('sharedLinks', () => {
  test.each<[string, Call]>([
    ['GET /api/shared-links', ({ sharedLinks }) => sharedLinks.list()],
    ['GET /api/shared-links?albumId=a1', ({ sharedLinks }) => sharedLinks.list({ albumId: 'a1' })],
    ['GET /api/shared-links/l1', ({ sharedLinks }) => sharedLinks.get('l1')],
    [
      'POST /api/shared-links {"type":"ALBUM","albumId":"a1","expiresAt":"2030-01-01T00:00:00.000Z"}',
      ({ sharedLinks }) =>
        sharedLinks.create({ type: 'ALBUM', albumId: 'a1', expiresAt: new Date('2030-01-01') }),
    ],
    [
      'PATCH /api/shared-links/l1 {"expiresAt":null,"slug":"kyoto"}',
      ({ sharedLinks }) => sharedLinks.update('l1', { expiresAt: null, slug: 'kyoto' }),
    ],
    ['DELETE /api/shared-links/l1', ({ sharedLinks }) => sharedLinks.delete('l1')],
    [
      'PUT /api/shared-links/l1/assets {"assetIds":["x1"]}',
      ({ sharedLinks }) => sharedLinks.addAssets('l1', ['x1']),
    ],
    [
      'DELETE /api/shared-links/l1/assets {"assetIds":["x1"]}',
      ({ sharedLinks }) => sharedLinks.removeAssets('l1', ['x1']),
    ],
    ['GET /api/shared-links/me', ({ sharedLinks }) => sharedLinks.me()],
    ['GET /api/shared-links/me', ({ sharedLinks }) => sharedLinks.me({ slug: 'kyoto' })],
    [
      'POST /api/shared-links/login {"password":"open sesame"}',
      ({ sharedLinks }) => sharedLinks.login({ key: 'k1' }, { password: 'open sesame' }),
    ],
  ])('sends %s', async (sent, call) => {
    expect(await sentBy(call)).toBe(sent);
  });

  test('names a link in a header, not in the address, and instead of the API key', async () => {
    const { immich, requests } = observed(() => Response.json({}));
    await immich.sharedLinks.me({ slug: 'kyoto' });
    await immich.sharedLinks.login({ key: 'k1' }, { password: 'open sesame' });
    const sent = requests.map(({ headers }) =>
      ['x-immich-share-slug', 'x-immich-share-key', 'x-api-key'].map((name) => headers.get(name)),
    );
    expect(sent).toEqual([
      ['kyoto', null, null],
      [null, 'k1', null],
    ]);
  });

  test('answer with links, and with what became of each asset', async () => {
    const { immich } = observed(() => Response.json([{ assetId: 'x1', success: false, error: 'duplicate' }]));
    const results = await immich.sharedLinks.addAssets('l1', ['x1']);
    expect(results[0]?.error).toBe('duplicate');
    expectTypeOf(results).toEqualTypeOf<AssetIdResult[]>();
    expectTypeOf(immich.sharedLinks.me).returns.resolves.toEqualTypeOf<SharedLink>();
  });
});
