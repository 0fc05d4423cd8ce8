import { describe, expect, expectTypeOf, test } from 'vitest';
import { type Call, observed, sentBy } from '../helpers/network.js';

describe('download', () => {
  test.each<[string, Call]>([
    [
      'POST /api/download/info {"albumId":"a1","archiveSize":1000000}',
      ({ download }) => download.info({ albumId: 'a1', archiveSize: 1_000_000 }),
    ],
    [
      'POST /api/download/archive {"assetIds":["x1"]}',
      ({ download }) => download.archive({ assetIds: ['x1'] }),
    ],
  ])('sends %s', async (sent, call) => {
    expect(await sentBy(call)).toBe(sent);
  });

  test('returns the archive before its body is read', async () => {
    const { immich } = observed(() => new Response('PK…'));
    const response = await immich.download.archive({ assetIds: ['x1'] });
    expect(response.bodyUsed).toBe(false);
    expect(await response.text()).toBe('PK…');
    expectTypeOf(response).toEqualTypeOf<Response>();
  });

  test('rejects with an HttpError instead of returning an error page as the archive', async () => {
    const { immich } = observed(() => Response.json({ message: 'no' }, { status: 400 }));
    await expect(immich.download.archive({ assetIds: [] })).rejects.toMatchObject({ status: 400 });
  });
});
