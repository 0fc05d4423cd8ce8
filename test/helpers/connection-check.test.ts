import { describe, expect, expectTypeOf, test } from 'vitest';
import type { ConnectionCheck, Permission } from '../../src/index.js';
import { line, observed } from './network.js';

type Answers = Partial<Record<'/server/version' | '/users/me' | '/api-keys/me', Response>>;

const forbidden = (message: string) => Response.json({ message }, { status: 403 });

/** A server for a key with all permissions, with the given responses. */
const server = (answers: Answers = {}) => {
  const usual: Required<Answers> = {
    '/server/version': Response.json({ major: 3, minor: 0, patch: 3, prerelease: null }),
    '/users/me': Response.json({ id: 'u1', name: 'Ada' }),
    '/api-keys/me': key('all'),
  };
  return observed(({ url, signal }) => {
    signal.throwIfAborted();
    const path = new URL(url).pathname.replace('/api/', '/') as keyof Answers;
    return answers[path] ?? usual[path];
  });
};

const key = (...permissions: Permission[]) => Response.json({ id: 'k1', name: 'backup', permissions });

describe('immich.check', () => {
  test('returns the user, the key and the server', async () => {
    const { immich, requests } = server();
    const check = await immich.check();
    expect(check).toEqual({
      reachable: true,
      version: { major: 3, minor: 0, patch: 3, prerelease: null },
      authenticated: true,
      user: { id: 'u1', name: 'Ada' },
      apiKey: { name: 'backup', permissions: ['all'] },
      missingPermissions: [],
    });
    expectTypeOf(check).toEqualTypeOf<ConnectionCheck>();
    expect(requests.map(line)).toEqual([
      'GET /api/server/version',
      'GET /api/users/me',
      'GET /api/api-keys/me',
    ]);
  });

  test('names the permissions that the key lacks, with the operations that need each', async () => {
    const { immich } = server({
      '/users/me': forbidden('Missing required permission: user.read'),
      '/api-keys/me': key('album.read', 'asset.read', 'tag.read'),
    });
    const { authenticated, user, missingPermissions } = await immich.check();
    expect({ authenticated, user }).toEqual({ authenticated: true, user: undefined });
    expect(missingPermissions).toContainEqual({
      permission: 'user.read',
      operations: expect.arrayContaining(['getMyUser']),
    });
    expect(missingPermissions).toContainEqual({
      permission: 'tag.asset',
      operations: expect.arrayContaining(['bulkTagAssets', 'tagAssets', 'untagAssets']),
    });
    expect(missingPermissions.map(({ permission }) => permission)).not.toContain('album.read');
  });

  test('leaves out operations that this server does not have', async () => {
    const answers = (major: number) => ({
      '/server/version': Response.json({ major, minor: 0, patch: 0 }),
      '/api-keys/me': key('user.read'),
    });
    const viewing = async (major: number) => {
      const { missingPermissions } = await server(answers(major)).immich.check();
      return missingPermissions.find(({ permission }) => permission === 'asset.view')?.operations;
    };
    expect(await viewing(3)).toContain('getMainPlaylist');
    expect(await viewing(2)).toEqual(['playAssetVideo', 'viewAsset']);
  });

  test('accepts a session, which has no key to describe', async () => {
    const { immich } = server({ '/api-keys/me': forbidden('Not authenticated with API Key') });
    expect(await immich.check()).toMatchObject({
      authenticated: true,
      user: { id: 'u1' },
      missingPermissions: [],
    });
  });

  test('distinguishes a wrong key from a wrong URL', async () => {
    const wrongKey = server({ '/users/me': Response.json({ message: 'Invalid API key' }, { status: 401 }) });
    expect(await wrongKey.immich.check()).toMatchObject({
      reachable: true,
      authenticated: false,
      error: { status: 401 },
    });
    const elsewhere = server({ '/server/version': new Response('nothing here', { status: 404 }) });
    expect(await elsewhere.immich.check()).toMatchObject({ reachable: false, error: { status: 404 } });
    expect(elsewhere.requests).toHaveLength(1);
  });

  test('rejects if it is aborted', async () => {
    const { immich } = server();
    await expect(immich.check({ signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
  });
});
