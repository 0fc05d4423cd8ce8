import { describe, expect, test } from 'vitest';
import { ServerRelease } from '../../src/compat/server-release.js';
import { line, observed } from '../helpers/network.js';

const version = { major: 2, minor: 7, patch: 5 };

describe('the server release', () => {
  test('is not requested by a client that does not need it', async () => {
    const { immich, requests } = observed(() => Response.json([]), { serverVersion: null });
    await immich.tags.list();
    expect(requests.map(line)).toEqual(['GET /api/tags']);
  });

  test('is requested once, also by simultaneous calls', async () => {
    const { immich, requests } = observed(
      ({ url }) => Response.json(url.endsWith('/version') ? version : []),
      { serverVersion: null },
    );
    await Promise.all([immich.albums.list({ isOwned: true }), immich.albums.list({ isOwned: true })]);
    await immich.albums.list({ isOwned: true });
    expect(requests.map(line).filter((sent) => sent.endsWith('/version'))).toHaveLength(1);
  });

  test('is not requested again after `server.version` has read it', async () => {
    const { immich, requests } = observed(
      ({ url }) => Response.json(url.endsWith('/version') ? version : []),
      { serverVersion: null },
    );
    await immich.server.version();
    await immich.albums.list({ isOwned: true });
    await immich.server.requireVersion('2');
    expect(requests.map(line).filter((sent) => sent.endsWith('/version'))).toHaveLength(1);
  });

  test('is not requested again if the server lacks an operation of a later release', async () => {
    const { immich, requests } = observed(
      ({ url, method }) => {
        if (url.endsWith('/version')) return Response.json(version);
        if (url.endsWith('/albums')) return Response.json([]);
        return Response.json({ message: `Cannot ${method} ${new URL(url).pathname}` }, { status: 404 });
      },
      { serverVersion: null },
    );
    await immich.server.version();
    // The raw client does not check the release before.
    const { response } = await immich.api.GET('/admin/config');
    expect(response.status).toBe(404);
    await immich.albums.list({ isOwned: true });
    expect(requests.map(line).filter((sent) => sent.endsWith('/version'))).toHaveLength(1);
  });

  test('is the one in the options, whatever version the server reports', async () => {
    const { immich } = observed(() => Response.json(version), { serverVersion: '3.0.3' });
    await immich.server.version();
    expect(await immich.server.requireVersion('3')).toMatchObject({ major: 3 });
  });

  test('is requested with the headers of the client that needs it, once for all derived clients', async () => {
    const { immich, requests } = observed(
      ({ url }) => Response.json(url.endsWith('/version') ? version : []),
      { serverVersion: null },
    );
    const derived = immich.with({ headers: { 'x-proxy': 'pass' } });
    await derived.albums.list({ isOwned: true });
    await immich.albums.list({ isOwned: true });
    expect(requests.map((request) => [line(request), request.headers.get('x-proxy')])).toEqual([
      ['GET /api/server/version', 'pass'],
      ['GET /api/albums', 'pass'],
      ['GET /api/albums', null],
    ]);
  });

  test('is not requested if the options contain it', async () => {
    const { immich, requests } = observed(() => Response.json([]), { serverVersion: '2.7.5' });
    await immich.albums.list({ isOwned: true });
    expect(requests.map(line)).toEqual(['GET /api/albums']);
  });

  test('is requested again after a failure', async () => {
    const answers = [new Response(null, { status: 503 }), Response.json(version), Response.json([])];
    const { immich } = observed(() => answers.shift() ?? Response.error(), { serverVersion: null });
    await expect(immich.albums.list({ isOwned: true })).rejects.toMatchObject({ status: 503 });
    await expect(immich.albums.list({ isOwned: true })).resolves.toEqual([]);
  });

  test('is still read for other callers if one caller aborts', async () => {
    let answer = (_: typeof version) => {};
    const release = new ServerRelease(undefined, () => new Promise((resolve) => (answer = resolve)));
    const controller = new AbortController();
    const impatient = release.read(controller.signal);
    const patient = release.read();
    controller.abort(new Error('too slow'));
    await expect(impatient).rejects.toThrow('too slow');
    answer(version);
    expect(await patient).toEqual(version);
  });

  test('is not requested by a call that is already aborted', async () => {
    const { immich, requests } = observed(() => Response.json(version), { serverVersion: null });
    await expect(immich.albums.list({}, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(requests).toEqual([]);
  });
});
