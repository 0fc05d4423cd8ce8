import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createImmichClient, type ImmichClient } from '../src/index.js';
import { switchingServer } from './helpers/switching-server.js';
import { line, observed } from './helpers/network.js';

const VERSION = 'GET /api/server/version';
const photo = (name: string) => new File([name], `${name}.jpg`, { lastModified: Date.UTC(2024) });

/** Uploads a photo into a new album; resolves to the album's id. */
async function albumWith(immich: ImmichClient, name: string): Promise<string> {
  const { id } = await immich.assets.upload(photo(name));
  return (await immich.albums.create({ albumName: name, assetIds: [id] })).id;
}

const DIRECTIONS = [
  ['2.7.5', '3.0.3'],
  ['3.0.3', '2.7.5'],
] as const;

describe.each(DIRECTIONS)('after a change from %s to %s, a client', (before, after) => {
  test.each([false, true])(
    'lists the assets of an album (proxy removes headers: %s)',
    async (withoutHeaders) => {
      const server = await switchingServer([before, after], { withoutHeaders });
      const immich = createImmichClient(server.options);
      const derived = immich.with({ timeoutMs: 5000 });
      const old = await albumWith(immich, 'old');
      expect(await immich.albums.assets(old).toArray()).toHaveLength(1);

      server.switchTo(after);
      const fresh = createImmichClient({ ...server.options, serverVersion: after });
      const album = await albumWith(fresh, 'new');
      server.sent();
      for (const each of [derived, immich]) {
        expect(
          (await each.albums.assets(album).toArray()).map(({ originalFileName }) => originalFileName),
        ).toEqual(['new.jpg']);
      }
      const reads = server.sent().filter((sent) => sent === VERSION);
      // The search works on both servers, and without headers nothing shows that the server has changed.
      expect(reads).toHaveLength(withoutHeaders && after === '2.7.5' ? 0 : 1);
    },
  );

  test('filters albums', async () => {
    const server = await switchingServer([before, after]);
    const immich = createImmichClient(server.options);
    await immich.albums.list({ isShared: true });
    server.switchTo(after);
    const { id } = await immich.albums.create({ albumName: 'Kyoto' });
    expect((await immich.albums.list({ isShared: false })).map((album) => album.id)).toEqual([id]);
    expect(await immich.albums.list({ isShared: true })).toEqual([]);
    expect(await immich.albums.list({ name: 'Oslo' })).toEqual([]);
    expect(server.sent().filter((sent) => sent === VERSION)).toHaveLength(2);
  });

  test.each([false, true])('uploads (proxy removes headers: %s)', async (withoutHeaders) => {
    const server = await switchingServer([before, after], { withoutHeaders });
    const immich = createImmichClient(server.options);
    await immich.assets.upload(photo('old'));
    server.switchTo(after);
    expect(await immich.assets.upload(photo('new'), { duration: 3000 })).toMatchObject({ status: 'created' });
    expect(await immich.with({}).assets.upload(photo('next'))).toMatchObject({ status: 'created' });
    expect(server.sent().filter((sent) => sent === VERSION)).toHaveLength(2);
  });
});

describe('after an upgrade, a client', () => {
  test('stops sending 2.x fields with uploads', async () => {
    const server = await switchingServer(['2.7.5', '3.0.3']);
    const forms: string[] = [];
    const immich = createImmichClient({
      ...server.options,
      fetch: async (input, init) => {
        const body = init?.body;
        if (!(body instanceof ReadableStream)) return server.options.fetch!(input, init);
        const text = await new Response(body).text();
        forms.push(text);
        return server.options.fetch!(input, { ...init, body: text });
      },
    });
    const file = () => photo(`${forms.length}`);
    await immich.assets.upload(file());
    server.switchTo('3.0.3');
    await immich.assets.upload(file());
    await immich.assets.upload(file());
    expect(forms.map((form) => form.includes('name="deviceId"'))).toEqual([true, true, false]);
  });

  test('searches in any visibility although Immich 2 could not', async () => {
    const server = await switchingServer(['2.7.5', '3.0.3'], { withoutHeaders: true });
    const immich = createImmichClient(server.options);
    await expect(immich.search.random({ visibility: 'any' })).rejects.toMatchObject({ kind: 'unsupported' });
    server.switchTo('3.0.3');
    await expect(immich.search.random({ visibility: 'any' })).resolves.toEqual([]);
  });

  test('accepts the new version', async () => {
    const server = await switchingServer(['2.7.5', '3.0.3']);
    const immich = createImmichClient(server.options);
    await expect(immich.server.requireVersion('3')).rejects.toThrow('2.7.5');
    expect(server.sent()).toEqual([VERSION]);
    server.switchTo('3.0.3');
    await expect(immich.server.requireVersion('3')).resolves.toMatchObject({ major: 3 });
  });

  test('detects the upgrade by a header, also right after an error response', async () => {
    const server = await switchingServer(['2.7.5', '3.0.3']);
    const immich = createImmichClient(server.options);
    await immich.server.requireVersion('2');
    await expect(immich.server.requireVersion('3')).rejects.toMatchObject({ kind: 'unsupported' });
    server.switchTo('3.0.3');
    await immich.tags.list();
    await expect(immich.server.requireVersion('>=2')).resolves.toMatchObject({ major: 3 });
  });

  test('uses the version that `server.version()` has read', async () => {
    const server = await switchingServer(['2.7.5', '3.0.3'], { withoutHeaders: true });
    const immich = createImmichClient(server.options);
    await immich.with({ timeoutMs: 5000 }).server.requireVersion('2');
    server.switchTo('3.0.3');
    await immich.with({ timeoutMs: 5000 }).server.version();
    server.sent();
    await immich.server.requireVersion('3');
    expect(server.sent()).toEqual([]);
  });

  test('reads the version again after calling an operation that only the old release had', async () => {
    const server = await switchingServer(['2.7.5', '3.0.3'], { withoutHeaders: true });
    const immich = createImmichClient(server.options);
    await immich.server.requireVersion('2');
    server.switchTo('3.0.3');
    await expect(immich.server.theme()).rejects.toMatchObject({ kind: 'unsupported' });
    await expect(immich.server.requireVersion('>=2')).resolves.toMatchObject({ major: 3 });
  });
});

describe('a server whose version does not change', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
  afterEach(() => void vi.useRealTimers());

  const version = { major: 2, minor: 7, patch: 5 };

  test('is requested once in spite of failures', async () => {
    const { immich, requests } = observed(
      ({ url }) =>
        url.endsWith('/version')
          ? Response.json(version, { headers: { 'x-immich-cid': 'c' } })
          : Response.json(
              { message: 'Not found or no album.read access' },
              { status: url.includes('albums') ? 400 : 404 },
            ),
      { serverVersion: null },
    );
    for (let times = 0; times < 3; times += 1) {
      await expect(immich.albums.assets('a1').toArray()).rejects.toMatchObject({ status: 400 });
      await expect(immich.assets.download('x1')).rejects.toMatchObject({ status: 404 });
    }
    expect(requests.map(line).filter((sent) => sent === VERSION)).toHaveLength(1);
  });

  test('is requested at most once more per minute if a proxy adds the header of another major version', async () => {
    const { immich, requests } = observed(
      ({ url }) =>
        Response.json(url.endsWith('/version') ? version : [], {
          headers: { 'x-correlation-id': 'of the proxy' },
        }),
      { serverVersion: null },
    );
    for (let times = 0; times < 10; times += 1) await immich.albums.list({ isOwned: true });
    vi.advanceTimersByTime(59_000);
    await immich.albums.list({ isOwned: true });
    expect(requests.map(line).filter((sent) => sent === VERSION)).toHaveLength(2);
    vi.advanceTimersByTime(2_000);
    for (let times = 0; times < 10; times += 1) await immich.albums.list({ isOwned: true });
    expect(requests.map(line).filter((sent) => sent === VERSION)).toHaveLength(3);
  });

  test('that sends no assets with an album is reported as an error, not read as an empty album', async () => {
    const { immich, requests } = observed(
      ({ url }) => Response.json(url.endsWith('/version') ? version : { id: 'a1' }),
      { serverVersion: null },
    );
    await expect(immich.albums.assets('a1').toArray()).rejects.toMatchObject({ kind: 'integrity' });
    expect(requests.map(line)).toEqual([VERSION, 'GET /api/albums/a1', VERSION]);
  });

  test('rejects instead of returning a doubtful result if the version cannot be read again', async () => {
    let isUp = true;
    const { immich } = observed(
      ({ url }) =>
        url.endsWith('/version')
          ? Response.json(isUp ? version : {}, { status: isUp ? 200 : 503 })
          : Response.json([], { headers: isUp ? {} : { 'x-correlation-id': 'of Immich 3' } }),
      { serverVersion: null },
    );
    expect(await immich.albums.list({ isOwned: true })).toEqual([]);
    isUp = false;
    await expect(immich.albums.list({ isOwned: true })).rejects.toMatchObject({ kind: 'http', status: 503 });
  });

  test('returns its error if the version cannot be read again', async () => {
    let isUp = true;
    const { immich } = observed(
      ({ url }) =>
        url.endsWith('/version')
          ? Response.json(isUp ? version : {}, { status: isUp ? 200 : 503 })
          : Response.json({ message: ['duration must be a string'] }, { status: 400 }),
      { serverVersion: null },
    );
    await immich.server.version();
    isUp = false;
    await expect(immich.assets.upload(photo('a'))).rejects.toMatchObject({ kind: 'http', status: 400 });
  });
});

describe('a wrong `serverVersion`', () => {
  test.each<[string, unknown, number]>([
    ['2.7.5', { id: 'a1' }, 200],
    ['3.0.3', { message: ['deviceId should not be empty'] }, 400],
  ])('rejects with an error that names the option: %s', async (serverVersion, body, status) => {
    const { immich, requests } = observed(() => Response.json(body, { status }), { serverVersion });
    const call = status === 200 ? immich.albums.assets('a1').toArray() : immich.assets.upload(photo('a'));
    await expect(call).rejects.toMatchObject({
      kind: 'unsupported',
      message: expect.stringContaining('`serverVersion`'),
    });
    expect(requests).toHaveLength(1);
  });

  test.each([
    ['2.7.5', '3.0.3'],
    ['3.0.3', '2.7.5'],
  ] as const)('rejects a list of albums that would be wrong: %s for %s', async (serverVersion, actual) => {
    const server = await switchingServer([actual]);
    const immich = createImmichClient({ ...server.options, serverVersion });
    for (const each of [immich, immich.with({ timeoutMs: 5000 }), immich]) {
      await expect(each.albums.list({ isOwned: true })).rejects.toMatchObject({
        kind: 'unsupported',
        message: expect.stringContaining('`serverVersion`'),
      });
    }
  });

  test('overrides a contradicting header of a proxy', async () => {
    const { immich, requests } = observed(
      ({ url }) =>
        Response.json(url.endsWith('/version') ? { major: 2, minor: 7, patch: 5 } : [], {
          headers: { 'x-correlation-id': 'of the proxy' },
        }),
      { serverVersion: '2.7.5' },
    );
    for (let times = 0; times < 5; times += 1) await immich.albums.list({ isOwned: true });
    expect(requests.map(line).filter((sent) => sent === VERSION)).toHaveLength(1);
  });
});
