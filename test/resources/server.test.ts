import { describe, expect, expectTypeOf, test } from 'vitest';
import { type License, type Release, UnsupportedError } from '../../src/index.js';
import { type Call, line, observed, sentBy } from '../helpers/network.js';

const missing = (message: string) => Response.json({ message }, { status: 404 });

describe('server', () => {
  test.each<[string, Call]>([
    ['GET /api/server/ping', ({ server }) => server.ping()],
    ['GET /api/server/version', ({ server }) => server.version()],
    ['GET /api/server/about', ({ server }) => server.about()],
    ['GET /api/server/config', ({ server }) => server.config()],
    ['GET /api/server/features', ({ server }) => server.features()],
    ['GET /api/server/statistics', ({ server }) => server.statistics()],
    ['GET /api/server/storage', ({ server }) => server.storage()],
    ['GET /api/server/media-types', ({ server }) => server.mediaTypes()],
    ['GET /api/server/version-check', ({ server }) => server.versionCheck()],
    ['GET /api/server/version-history', ({ server }) => server.versionHistory()],
    ['GET /api/server/apk-links', ({ server }) => server.apkLinks()],
    ['GET /api/server/license', ({ server }) => server.license()],
    [
      'PUT /api/server/license {"licenseKey":"IMSV-1","activationKey":"a"}',
      ({ server }) => server.setLicense({ licenseKey: 'IMSV-1', activationKey: 'a' }),
    ],
    ['DELETE /api/server/license', ({ server }) => server.deleteLicense()],
  ])('sends %s', async (sent, call) => {
    expect(await sentBy(call)).toBe(sent);
  });
});

describe('server.theme', () => {
  test('returns the CSS if the server has it', async () => {
    const { immich, requests } = observed(() => Response.json({ customCss: 'body {}' }), {
      serverVersion: '2.7.5',
    });
    const theme = await immich.server.theme();
    expect(theme).toEqual({ customCss: 'body {}' });
    expectTypeOf(theme).toEqualTypeOf<{ customCss: string }>();
    expect(requests.map(line)).toEqual(['GET /api/server/theme']);
  });

  test('rejects with the releases that support it if the server no longer has it', async () => {
    const { immich } = observed(() => missing('Cannot GET /api/server/theme'), { serverVersion: '2.7.5' });
    const error: unknown = await immich.server.theme().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UnsupportedError);
    expect(error).toMatchObject({
      message: 'GET /server/theme exists until Immich 2.7.5; this server does not have it.',
      cause: { status: 404 },
    });
  });

  test('sends nothing to a release that is known to lack it', async () => {
    const { immich, requests } = observed(() => missing('Not Found'), { serverVersion: '3.0.3' });
    await expect(immich.server.theme()).rejects.toThrow(
      'GET /server/theme exists until Immich 2.7.5; this server runs 3.0.3.',
    );
    expect(requests).toEqual([]);
  });

  test('does not change any other error', async () => {
    const { immich } = observed(() => new Response(null, { status: 502 }), { serverVersion: '2.7.5' });
    await expect(immich.server.theme()).rejects.toMatchObject({ name: 'HttpError', status: 502 });
  });
});

describe('server.requireVersion', () => {
  const server = () =>
    observed(() => Response.json({ major: 2, minor: 7, patch: 5 }), { serverVersion: null });

  test('returns the version if it is in the range', async () => {
    const { immich } = server();
    const release = await immich.server.requireVersion('>=2.7 <4');
    expect(release).toMatchObject({ major: 2, minor: 7, patch: 5 });
    expectTypeOf(release).toEqualTypeOf<Release>();
  });

  test('rejects with both versions if it is not', async () => {
    const { immich } = server();
    await expect(immich.server.requireVersion('>=3')).rejects.toMatchObject({
      name: 'UnsupportedError',
      message: 'This requires Immich >=3; this server runs 2.7.5.',
    });
  });

  test('requests the version once', async () => {
    const { immich, requests } = server();
    await Promise.all([immich.server.requireVersion('2'), immich.server.requireVersion('>=2')]);
    await immich.server.requireVersion('2.7');
    expect(requests.map(line)).toEqual(['GET /api/server/version']);
  });
});

describe('server.license', () => {
  test('returns the product key', async () => {
    const { immich } = observed(() => Response.json({ licenseKey: 'IMSV-1' }));
    const license = await immich.server.license();
    expect(license).toEqual({ licenseKey: 'IMSV-1' });
    expectTypeOf(license).toEqualTypeOf<License | null>();
  });

  test('returns null if the server reports that there is none', async () => {
    const { immich } = observed(() => missing('Not Found'));
    expect(await immich.server.license()).toBeNull();
  });

  test.each([
    ['an unknown path', missing('Cannot GET /api/server/license')],
    ['a proxy', new Response('<h1>Not Found</h1>', { status: 404 })],
  ])('rejects with the 404 of %s', async (_, answer) => {
    const { immich } = observed(() => answer);
    await expect(immich.server.license()).rejects.toMatchObject({ status: 404 });
  });
});
