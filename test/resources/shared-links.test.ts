import { describe, expect, expectTypeOf, test } from 'vitest';
import type { BulkResult, SharedLink, SharedLinkUpdate } from '../../src/index.js';
import { type Call, line, observed, sentBy } from '../helpers/network.js';

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
      'POST /api/shared-links {"description":"Spring","allowUpload":false,"type":"ALBUM","albumId":"a1"}',
      ({ sharedLinks }) => sharedLinks.forAlbum('a1', { description: 'Spring' }),
    ],
    [
      'POST /api/shared-links {"allowUpload":true,"expiresAt":"2030-01-01T00:00:00.000Z","assetIds":["x1"],"type":"INDIVIDUAL"}',
      ({ sharedLinks }) =>
        sharedLinks.forAssets(['x1'], { allowUpload: true, expiresAt: new Date('2030-01-01') }),
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

  test('sends a link in a header instead of the query, in place of the API key', async () => {
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

  test('return links', () => {
    const { immich } = observed(() => Response.json({}));
    expectTypeOf(immich.sharedLinks.me).returns.resolves.toEqualTypeOf<SharedLink>();
    expectTypeOf(immich.sharedLinks.addAssets).returns.resolves.toEqualTypeOf<BulkResult>();
  });
});

describe('sharedLinks.addAssets and sharedLinks.removeAssets', () => {
  const said = [
    { assetId: 'x1', success: true },
    { assetId: 'x2', success: false, error: 'duplicate' },
    { assetId: 'x3', success: false, error: 'no_permission' },
  ];

  test.each(['addAssets', 'removeAssets'] as const)('%s reports the result of each asset', async (method) => {
    const { immich, requests } = observed(() => Response.json(said));
    const result = await immich.sharedLinks[method]('l1', ['x1', 'x2', 'x3']);
    expect({ ...result }).toEqual({
      succeeded: ['x1'],
      duplicates: ['x2'],
      failed: [{ id: 'x3', reason: 'no_permission' }],
    });
    const verb = method === 'addAssets' ? 'PUT' : 'DELETE';
    expect(line(requests[0])).toBe(`${verb} /api/shared-links/l1/assets`);
    expect(await requests[0]?.json()).toEqual({ assetIds: ['x1', 'x2', 'x3'] });
  });
});

describe('sharedLinks.forAlbum and sharedLinks.forAssets', () => {
  test('forbid uploads if `allowUpload` is undefined, which the server would allow', async () => {
    const { immich, requests } = observed(() => Response.json({ id: 'l1' }));
    const settings = { allowUpload: undefined };
    // @ts-expect-error only without `exactOptionalPropertyTypes` this compiles
    await immich.sharedLinks.forAlbum('a1', settings);
    // @ts-expect-error only without `exactOptionalPropertyTypes` this compiles
    await immich.sharedLinks.forAssets(['x1'], settings);
    expect(await Promise.all(requests.map((request) => request.json()))).toEqual([
      { allowUpload: false, type: 'ALBUM', albumId: 'a1' },
      { allowUpload: false, type: 'INDIVIDUAL', assetIds: ['x1'] },
    ]);
  });
});

describe('sharedLinks.update', () => {
  const server = (slug: string | null) => observed(() => Response.json({ id: 'l1', slug }));

  test.each<[string, SharedLinkUpdate, string]>([
    ['keeps the slug if it is not given', { expiresAt: null }, '{"expiresAt":null,"slug":"kyoto"}'],
    ['removes the slug if it is null', { slug: null }, '{"slug":null}'],
    ['sets another slug', { slug: 'nara' }, '{"slug":"nara"}'],
    [
      'keeps the slug if it is undefined',
      // @ts-expect-error only without `exactOptionalPropertyTypes` this compiles
      { slug: undefined, description: 'Spring' },
      '{"slug":"kyoto","description":"Spring"}',
    ],
  ])('%s', async (_, changes, body) => {
    const { immich, requests } = server('kyoto');
    await immich.sharedLinks.update('l1', changes);
    expect(await requests.at(-1)?.text()).toBe(body);
    expect(line(requests.at(-1))).toBe('PATCH /api/shared-links/l1');
  });

  test('reads the link only if it needs the slug', async () => {
    const { immich, requests } = server('kyoto');
    await immich.sharedLinks.update('l1', { slug: 'nara' });
    await immich.sharedLinks.update('l1', { description: null });
    expect(requests.map(line)).toEqual([
      'PATCH /api/shared-links/l1',
      'GET /api/shared-links/l1',
      'PATCH /api/shared-links/l1',
    ]);
  });
});

describe('sharedLinks.create and sharedLinks.update', () => {
  test.each(['description', 'password', 'slug'])('send null for an empty %s', async (name) => {
    const { immich, requests } = observed(() => Response.json({ id: 'l1', slug: null }));
    const empty = { slug: 'kyoto', [name]: '' };
    await immich.sharedLinks.create({ type: 'ALBUM', albumId: 'a1', ...empty });
    await immich.sharedLinks.update('l1', empty);
    expect(await Promise.all(requests.map((request) => request.json()))).toEqual([
      { type: 'ALBUM', albumId: 'a1', slug: 'kyoto', [name]: null },
      { slug: 'kyoto', [name]: null },
    ]);
  });
});

describe('sharedLinks.login', () => {
  test('sends the password in the query to a server that has no login for links', async () => {
    const { immich, requests } = observed(() => Response.json({ id: 'l1' }), { serverVersion: '2.5.6' });
    await immich.sharedLinks.login({ key: 'k1' }, { password: 'open sesame' });
    expect(requests.map(line)).toEqual(['GET /api/shared-links/me?password=open+sesame']);
  });
});

describe('sharedLinks.url', () => {
  const server = (externalDomain: string) =>
    observed(() => Response.json({ externalDomain }), { url: 'http://immich:2283/photos/api/' });

  test.each([
    ['https://share.example.com', 'https://share.example.com/share/k%2F1'],
    ['https://share.example.com/', 'https://share.example.com/share/k%2F1'],
    ['', 'http://immich:2283/photos/share/k%2F1'],
  ])('is below the domain %j', async (externalDomain, url) => {
    const { immich } = server(externalDomain);
    expect(await immich.sharedLinks.url({ key: 'k/1', slug: null })).toBe(url);
  });

  /** A server without `GET /server/config`. */
  const later = (config: () => Response) =>
    observed(
      (request) =>
        request.url.endsWith('/server/config')
          ? Response.json({ message: 'Cannot GET /api/server/config' }, { status: 404 })
          : config(),
      { url: 'http://immich:2283', serverVersion: '4.0.0' },
    );

  test('reads the domain from `GET /config` on a server without `GET /server/config`', async () => {
    const { immich, requests } = later(() =>
      Response.json({ server: { externalDomain: 'https://share.example.com' } }),
    );
    expect(await immich.sharedLinks.url({ key: 'k1', slug: null })).toBe(
      'https://share.example.com/share/k1',
    );
    expect(requests.map(line)).toEqual(['GET /api/server/config', 'GET /api/config']);
  });

  test.each([
    ['the key lacks the permission', 403, 'Missing required permission: userConfig.read'],
    ['the server has neither endpoint', 404, 'Cannot GET /api/config'],
  ])('"uses the client\'s own URL if %s"', async (_reason, status, message) => {
    const { immich } = later(() => Response.json({ message }, { status }));
    expect(await immich.sharedLinks.url({ key: 'k1', slug: null })).toBe('http://immich:2283/share/k1');
  });

  test('rejects if `GET /server/config` fails, without reading `GET /config`', async () => {
    const { immich, requests } = observed(() => new Response(null, { status: 500 }));
    await expect(immich.sharedLinks.url({ key: 'k1', slug: null })).rejects.toMatchObject({ status: 500 });
    expect(requests).toHaveLength(1);
  });

  test('rejects if the configuration cannot be read', async () => {
    const { immich } = later(() => Response.json({ message: 'Invalid API key' }, { status: 401 }));
    await expect(immich.sharedLinks.url({ key: 'k1', slug: null })).rejects.toMatchObject({ status: 401 });
  });

  test('prefers the slug to the key', async () => {
    const { immich } = server('https://share.example.com');
    expect(await immich.sharedLinks.url({ key: 'k1', slug: 'kyoto 24' })).toBe(
      'https://share.example.com/s/kyoto%2024',
    );
  });
});
