import { describe, expect, test } from 'vitest';
import { createImmichClient } from '../../src/index.js';
import { UnsupportedError } from '../../src/errors/index.js';

const ID = '5e9e2a63-5d6d-4f4c-8f2e-0f4f5d7e1a01';

/** A client of a server of one release, and the requests that reach it. */
function serverOf(version: string, respond: (request: Request) => Response = () => Response.json({})) {
  const [major, minor, patch] = version.split('.').map(Number);
  const requests: string[] = [];
  const immich = createImmichClient({
    url: 'http://immich.test',
    apiKey: 'k',
    retries: 0,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const { pathname } = new URL(request.url);
      requests.push(`${request.method} ${pathname}`);
      if (pathname === '/api/server/version') return Response.json({ major, minor, patch, prerelease: null });
      return respond(request);
    },
  });
  return { immich, requests };
}

describe('a request field that an older release lacks', () => {
  test('rejects with the releases that support it, and sends only the version request', async () => {
    const { immich, requests } = serverOf('2.4.1');
    const call = immich.assets.thumbnail(ID, { edited: true });
    await expect(call).rejects.toThrow(UnsupportedError);
    await expect(call).rejects.toThrow(
      '`edited` in GET /assets/{id}/thumbnail exists since Immich 2.5.0; this server runs 2.4.1.',
    );
    expect(requests).toEqual(['GET /api/server/version']);
  });

  test('is sent to a release that supports it', async () => {
    const { immich, requests } = serverOf(
      '2.5.0',
      () => new Response('x', { headers: { 'content-type': 'image/jpeg' } }),
    );
    await immich.assets.thumbnail(ID, { edited: true });
    expect(requests).toEqual(['GET /api/server/version', `GET /api/assets/${ID}/thumbnail`]);
  });

  test('sends no request for the version if the field is not given', async () => {
    const { immich, requests } = serverOf(
      '2.4.1',
      () => new Response('x', { headers: { 'content-type': 'image/jpeg' } }),
    );
    await immich.assets.thumbnail(ID, { size: 'preview' });
    expect(requests).toEqual([`GET /api/assets/${ID}/thumbnail`]);
  });

  test('in a body rejects too', async () => {
    const { immich, requests } = serverOf('2.5.6');
    await expect(immich.download.archive({ assetIds: [ID], edited: true })).rejects.toThrow(
      '`edited` in POST /download/archive exists since Immich 2.6.0; this server runs 2.5.6.',
    );
    expect(requests).toEqual(['GET /api/server/version']);
  });
});

describe('an operation that the release of the server lacks', () => {
  test('rejects before the call is sent if the release is known', async () => {
    const { immich, requests } = serverOf('2.0.0');
    await immich.server.version();
    requests.length = 0;
    await expect(immich.assets.ocr(ID)).rejects.toThrow(
      'GET /assets/{id}/ocr exists since Immich 2.2.0; this server runs 2.0.0.',
    );
    // A cached version is read again before a call is rejected because of it.
    expect(requests).toEqual(['GET /api/server/version']);
  });

  test('rejects with an UnsupportedError if its path matches another operation of the server', async () => {
    const { immich } = serverOf('2.0.0', () =>
      Response.json({ message: ['id must be a UUID'], statusCode: 400 }, { status: 400 }),
    );
    await expect(immich.assets.copy({ sourceId: ID, targetId: ID })).rejects.toMatchObject({
      name: 'UnsupportedError',
      message: 'PUT /assets/copy exists since Immich 2.2.0; this server runs 2.0.0.',
      cause: { status: 400 },
    });
  });

  test.each([
    ['2.4.1', 'since Immich 2.5.0'],
    ['3.0.3', 'until Immich 2.7.5'],
  ])('on %s, rejects with the nearest release that supports it: %s', async (version, releases) => {
    const { immich } = serverOf(version);
    await immich.server.version();
    await expect(immich.plugins.triggers()).rejects.toThrow(
      `GET /plugins/triggers exists ${releases}; this server runs ${version}.`,
    );
  });

  test.each([
    ['whose path matches another operation', 400],
    ['whose path is unknown', 404],
  ])('rejects with the last release of an operation %s, if the release is not known', async (_, status) => {
    const { immich, requests } = serverOf('3.0.3', () =>
      Response.json({ message: 'Validation failed' }, { status }),
    );
    await expect(immich.assets.random()).rejects.toMatchObject({
      name: 'UnsupportedError',
      message: 'GET /assets/random exists until Immich 2.7.5; this server runs 3.0.3.',
      cause: { status },
    });
    expect(requests).toEqual(['GET /api/assets/random', 'GET /api/server/version']);
  });

  test('returns the error of a failing server without a request for the version', async () => {
    const { immich, requests } = serverOf('2.0.0', () => new Response(null, { status: 500 }));
    await expect(immich.assets.ocr(ID)).rejects.toMatchObject({ name: 'HttpError', status: 500 });
    expect(requests).toEqual([`GET /api/assets/${ID}/ocr`]);
  });

  test('does not change the error of an operation that the release has', async () => {
    const { immich } = serverOf('2.2.0', () => Response.json({ message: 'Bad Request' }, { status: 400 }));
    await expect(immich.assets.copy({ sourceId: ID, targetId: ID })).rejects.toMatchObject({
      name: 'HttpError',
      status: 400,
    });
  });
});
