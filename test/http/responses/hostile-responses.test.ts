import { inspect } from 'node:util';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  createImmichClient,
  type ImmichClient,
  isAmbiguousNameError,
  isHttpError,
  isImmichError,
  isNetworkError,
} from '../../../src/index.js';
import type { ClientSettings } from '../../../src/options.js';
import { served } from '../../helpers/http-server.js';

/** A client over a network that always responds like this, and the number of requests. */
function over(respond: () => Response, settings: Partial<ClientSettings> = {}) {
  let requests = 0;
  const immich = createImmichClient({
    url: 'https://photos.example.com',
    serverVersion: '3.0.3',
    ...settings,
    fetch: async () => {
      requests += 1;
      return respond();
    },
  });
  return { immich, requests: () => requests };
}

const errorOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );

describe('control characters from a server', () => {
  const EVIL = 'gone\u001b[2J\u0007\r\n::error file=a.ts::oops\n\u009b31m\u202e\u2028end';
  const CONTROL = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/u;

  /** Every text in a JSON value. */
  const textsOf = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([name, each]) => [name, ...textsOf(each)]);
  };

  test.each<[string, () => Response]>([
    ['a message', () => Response.json({ message: EVIL }, { status: 503 })],
    ['a list of messages', () => Response.json({ message: [EVIL] }, { status: 503 })],
    [
      'issues',
      () => Response.json({ errors: [{ path: [EVIL], message: EVIL, code: EVIL }] }, { status: 503 }),
    ],
    ['unknown properties', () => Response.json({ a: [{ [EVIL]: EVIL }] }, { status: 503 })],
    ['a JSON text', () => Response.json(EVIL, { status: 503 })],
    ['plain text', () => new Response(EVIL, { status: 503 })],
    ['a web page', () => new Response(`<title>${EVIL}`, { status: 503 })],
    [
      'a permission',
      () => Response.json({ message: `Missing required permission: ${EVIL}` }, { status: 403 }),
    ],
    ['a correlation id', () => Response.json({ message: 'no', correlationId: EVIL }, { status: 503 })],
    ['a header', () => new Response('no', { status: 503, headers: { 'x-correlation-id': 'a\u009b31mb' } })],
    ['a content type', () => new Response('', { headers: { 'content-type': 'text/\u009bx' } })],
    ['a path', () => Response.json({ message: `Cannot GET /api/albums\n${EVIL}` }, { status: 404 })],
  ])('in %s do not reach messages, hooks or debug lines', async (_, respond) => {
    const lines: string[] = [];
    const { immich } = over(respond, {
      retries: 1,
      debug: (line) => lines.push(line),
      onRetry: ({ error }) => lines.push(error.message),
    });
    const error = await errorOf(immich.albums.get('a1'));
    if (!isImmichError(error)) throw error;
    lines.push(error.message, String(error));
    if (error.kind === 'http') {
      lines.push(error.correlationId ?? '', error.missingPermission ?? '');
      lines.push(...textsOf(error.body), ...textsOf(error.issues));
    }
    if (error.kind === 'parse') lines.push(error.contentType ?? '');
    expect(lines.length).toBeGreaterThan(4);
    for (const line of lines) expect(line).not.toMatch(CONTROL);
  });

  test('in the names of a JSON error body are replaced, and lines become one', async () => {
    const { immich } = over(() => Response.json({ [`a\u001bb`]: ['x\r\n\ty', 1, null] }, { status: 400 }));
    expect(await errorOf(immich.albums.list())).toMatchObject({ body: { 'a\uFFFDb': ['x y', 1, null] } });
  });

  test('in a name do not appear in the error about an ambiguous name', async () => {
    const albums = ['a1', 'a2'].map((id) => ({ id, albumName: EVIL, albumUsers: [], owner: { id: 'u1' } }));
    const { immich } = over(() => Response.json(albums));
    const error = await errorOf(immich.albums.ensure(EVIL));
    if (!isAmbiguousNameError(error)) throw new Error('no AmbiguousNameError', { cause: error });
    expect(error.message).not.toMatch(CONTROL);
  });

  test('in the path of a raw call do not appear in debug lines', async () => {
    const lines: string[] = [];
    const { immich } = over(() => new Response('no', { status: 400 }), {
      debug: (line) => lines.push(line),
    });
    await immich.api.GET(`/x\n::error::y` as never, {} as never);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line).not.toMatch(CONTROL);
  });
});

describe('a successful response', () => {
  const ODD = [
    'null',
    '{}',
    '[]',
    '"x"',
    '5',
    '[null]',
    '[5]',
    '[{}]',
    '{"assets":{"items":null}}',
    '{"assets":{"items":[null]}}',
  ];
  const TOSTRING = '{"toString":1,"valueOf":1}';

  test.each<[string, (immich: ImmichClient) => Promise<unknown>]>([
    ['albums.ensure', (immich) => immich.albums.ensure('Bergen')],
    ['albums.findByName', (immich) => immich.albums.findByName('Bergen')],
    ['albums.list of a 2.x server', (immich) => immich.with({ serverVersion: '2.7.5' }).albums.list()],
    ['albums.assets', (immich) => immich.albums.assets('a1').toArray()],
    [
      'albums.assets of a 2.x server',
      (immich) => immich.with({ serverVersion: '2.7.5' }).albums.assets('a1').toArray(),
    ],
    ['albums.addAssets', (immich) => immich.albums.addAssets('a1', ['x1'])],
    ['albums.removeAssets', (immich) => immich.albums.removeAssets('a1', ['x1'])],
    ['albums.create', (immich) => immich.albums.create({ albumName: 'Bergen' })],
    ['sharedLinks.addAssets', (immich) => immich.sharedLinks.addAssets('l1', ['x1'])],
    ['sharedLinks.removeAssets', (immich) => immich.sharedLinks.removeAssets('l1', ['x1'])],
    ['sharedLinks.url', (immich) => immich.sharedLinks.url({ key: 'k1', slug: null })],
    ['tags.ensure', (immich) => immich.tags.ensure(['søster'])],
    ['tags.tagMany', (immich) => immich.tags.tagMany({ tagIds: ['t1', 't2'], assetIds: ['x1'] })],
    ['tags.findByPath', (immich) => immich.tags.findByPath('a/b')],
    ['tags.tagAssets', (immich) => immich.tags.tagAssets('t1', ['x1'])],
    ['tags.untagAssets', (immich) => immich.tags.untagAssets('t1', ['x1'])],
    ['search.metadata', (immich) => immich.search.metadata().toArray()],
    ['search.smart', (immich) => immich.search.smart({ query: 'a fjord' }).toArray()],
    ['search.count', (immich) => immich.search.count()],
    ['server.requireVersion', (immich) => immich.server.requireVersion('>=2')],
    ['login', (immich) => immich.login('me@example.com', 'pw')],
  ])('with an unexpected body is never a raw error of %s', async (_, call) => {
    for (const body of ODD) {
      const { immich } = over(() => new Response(body), { retries: 0 });
      const error = await errorOf(call(immich));
      if (error !== undefined && !isImmichError(error)) throw error;
    }
  });

  test('with an unexpected body is an error of `check`', async () => {
    for (const permissions of [null, {}, [null], 5]) {
      const { immich } = over(() => Response.json({ id: 'u1', major: 3, minor: 0, patch: 3, permissions }));
      expect(await immich.check()).toMatchObject({
        authenticated: true,
        error: { kind: 'parse', likelyCause: 'unexpected' },
      });
    }
  });

  test.each(['id', 'checksum', 'originalFileName', 'fileCreatedAt', 'fileModifiedAt', 'livePhotoVideoId'])(
    'with an asset whose `%s` is not a string rejects with a ParseError',
    async (name) => {
      for (const value of ['5', '[]', 'true', TOSTRING]) {
        const asset = `{"id":"x1","${name}":${value}}`;
        const { immich } = over(() => new Response(asset));
        await expect(immich.assets.get('x1')).rejects.toMatchObject({ likelyCause: 'unexpected' });
        const page = over(() => new Response(`{"assets":{"items":[${asset}]}}`)).immich;
        await expect(page.search.metadata().first()).rejects.toMatchObject({ likelyCause: 'unexpected' });
      }
    },
  );

  test.each(['"false"', '1', '{}', 'null'])(
    'of a bulk call whose `success` is %s does not count as a success',
    async (success) => {
      const { immich } = over(() => new Response(`[{"id":"x1","success":${success}}]`));
      const expected = { kind: 'parse', likelyCause: 'unexpected' };
      await expect(immich.albums.addAssets('a1', ['x1'])).rejects.toMatchObject(expected);
    },
  );

  test('of a bulk call has no control characters in the reason of a failure', async () => {
    const { immich } = over(() => Response.json([{ id: 'x1', success: false, error: 'no\u001b[2J' }]));
    const { failed } = await immich.albums.addAssets('a1', ['x1']);
    expect(failed).toEqual([{ id: 'x1', reason: 'no\uFFFD[2J' }]);
  });

  test.each(['null', '{}', '[]', '5', '{"id":"l1","slug":5}'])(
    'that describes a shared link as %s is not followed by an update, which would clear the slug',
    async (body) => {
      const { immich, requests } = over(() => new Response(body));
      const update = immich.sharedLinks.update('l1', { description: 'x' });
      await expect(update).rejects.toMatchObject({ kind: 'parse' });
      expect(requests()).toBe(1);
    },
  );

  test.each(['null', '{}', '{"server":null}', '{"server":{"externalDomain":5}}'])(
    'with the configuration %s is a ParseError of `sharedLinks.url`',
    async (body) => {
      let isFirst = true;
      const { immich } = over(
        () => {
          const missing =
            isFirst && Response.json({ message: 'Cannot GET /api/server/config' }, { status: 404 });
          isFirst = false;
          return missing || new Response(body);
        },
        { serverVersion: '3.2.2' },
      );
      const url = immich.sharedLinks.url({ key: 'k1', slug: null });
      await expect(url).rejects.toMatchObject({ kind: 'parse' });
    },
  );

  test('with an asset that has only an id is accepted', async () => {
    const { immich } = over(() => Response.json({ id: 'x1', livePhotoVideoId: null }));
    expect(await immich.assets.get('x1')).toMatchObject({ id: 'x1' });
  });
});

describe('an error body', () => {
  test('that is nested 30,000 deep becomes an error with its status, and the call is sent once', async () => {
    const deep = `${'['.repeat(30_000)}${']'.repeat(30_000)}`;
    for (const body of [deep, `{"message":${deep}}`, `{"errors":[{"path":${deep}}]}`]) {
      const { immich, requests } = over(() => new Response(body, { status: 400 }));
      const error = await errorOf(immich.albums.list());
      if (!isHttpError(error)) throw error;
      expect(error).toMatchObject({ status: 400, body });
      expect(requests()).toBe(1);
    }
  });

  test.each([
    '{"message":[{"toString":1}]}',
    '{"message":{"toString":null}}',
    '{"errors":[{"path":[{"toString":1,"valueOf":2}],"message":1}]}',
    '{"errors":[null,1,"x",[]],"message":null}',
    '{"__proto__":null,"constructor":1,"message":5}',
    '[[]]',
  ])('of an unexpected type becomes an error with its status: %s', async (body) => {
    const { immich, requests } = over(() => new Response(body, { status: 400 }));
    expect(await errorOf(immich.albums.list())).toMatchObject({ kind: 'http', status: 400 });
    expect(requests()).toBe(1);
  });

  test.each([
    [100, 'object'],
    [101, 'string'],
  ])('with %d levels of lists is kept as %s', async (levels, type) => {
    const body = `${'['.repeat(levels)}${']'.repeat(levels)}`;
    const { immich } = over(() => new Response(body, { status: 400 }));
    const error = await errorOf(immich.albums.list());
    expect(isHttpError(error) && typeof error.body).toBe(type);
  });

  test('is cut at its size limit if it has no stream, as in React Native', async () => {
    const text = 'x'.repeat(100_000);
    const { immich } = over(
      () => ({ ok: false, status: 400, headers: new Headers(), text: async () => text }) as Response,
    );
    expect(await errorOf(immich.albums.list())).toMatchObject({ body: 'x'.repeat(64 * 1024) });
  });

  test('is read up to a size limit, and the rest is not fetched', async () => {
    let bytes = 0;
    let isCancelled = false;
    const endless = () =>
      new ReadableStream<Uint8Array>(
        {
          pull: (controller) => {
            bytes += 1000;
            controller.enqueue(new Uint8Array(1000).fill(120));
          },
          cancel: () => void (isCancelled = true),
        },
        { highWaterMark: 0 },
      );
    const { immich } = over(() => new Response(endless(), { status: 400 }));
    expect(await errorOf(immich.albums.list())).toMatchObject({ body: 'x'.repeat(64 * 1024) });
    expect(bytes).toBe(66_000);
    expect(isCancelled).toBe(true);
  });
});

describe('an unusual `fetch`', () => {
  const cyclic: unknown[] = [];
  cyclic.push(cyclic);
  const throwing = Object.defineProperty(new Error('odd'), 'extra', {
    get: () => {
      throw new Error('no');
    },
    enumerable: true,
  });

  test.each<[string, unknown]>([
    ['a list', ['one', 'two']],
    ['a list with a secret', ['the-api-key', { key: 'the-api-key' }]],
    ['a list of values without text', [Object.create(null), Symbol('s')]],
    ['a list that contains itself', cyclic],
    ['nothing', undefined],
    ['null', null],
    ['text', 'lost'],
    ['a number', 5],
    ['a symbol', Symbol('s')],
    ['a bigint', 1n],
    ['a function', () => {}],
    ['an object without a prototype', Object.create(null)],
    ['an error whose message is not text', Object.assign(new Error('odd'), { message: Symbol('s') })],
    ['an error with a list', Object.assign(new Error('odd'), { errors: ['the-api-key'] })],
    ['an error whose property throws', throwing],
    ['an error that is its own cause', Object.assign(new Error('odd'), { cause: cyclic })],
  ])('that rejects with %s makes the call reject with a NetworkError', async (_, thrown) => {
    const immich = createImmichClient({
      url: 'https://photos.example.com',
      apiKey: 'the-api-key',
      retries: 0,
      fetch: () => Promise.reject(thrown),
    });
    const error = await errorOf(immich.albums.list());
    if (!isNetworkError(error)) throw new Error('no NetworkError', { cause: error });
    expect(error).toMatchObject({ kind: 'network', delivered: 'unknown' });
    expect(inspect(error, { depth: 9 })).not.toContain('the-api-key');
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['an object that is not a response', {}],
    ['text', 'ok'],
  ])('that resolves with %s makes the call reject with a NetworkError', async (_, result) => {
    const immich = createImmichClient({
      url: 'https://photos.example.com',
      retries: 0,
      fetch: () => result as never,
    });
    expect(await errorOf(immich.albums.list())).toMatchObject({ kind: 'network' });
  });
});

describe('a JSON response', () => {
  const asset = (at: number) => ({
    id: `${at}`.padStart(36, '0'),
    exifInfo: { description: 'x'.repeat(20_000) },
  });

  test('of 1,000 assets with ten times as much EXIF as usual is read', async () => {
    const assets = Array.from({ length: 1000 }, (_, at) => asset(at));
    const { immich } = over(() => Response.json(assets));
    expect(await immich.search.random({ size: 1000 })).toHaveLength(1000);
  });

  test('that is larger than `maxJsonBytes` rejects, and the rest is not fetched', async () => {
    let sent = 0;
    const piece = new Uint8Array(1000).fill(32);
    const endless = () =>
      new ReadableStream<Uint8Array>(
        {
          pull: (controller) => {
            sent += 1000;
            controller.enqueue(piece);
          },
        },
        { highWaterMark: 0 },
      );
    const { immich, requests } = over(() => new Response(endless()), { maxJsonBytes: 10_000 });
    const expected = { name: 'ParseError', likelyCause: 'too-large' };
    await expect(immich.albums.list()).rejects.toMatchObject(expected);
    expect([sent, requests()]).toEqual([11_000, 1]);
    await expect(immich.api.GET('/albums', {})).rejects.toMatchObject(expected);
    // React Native has no streams.
    const text = { ok: true, status: 200, headers: new Headers(), text: async () => 'x'.repeat(10_001) };
    const native = over(() => text as Response, { maxJsonBytes: 10_000 });
    await expect(native.immich.albums.list()).rejects.toMatchObject(expected);
  });

  test.each([
    ['a body as large as the limit', 1000],
    ['a body of any size with `maxJsonBytes: 0`', 0],
  ])('%s is read', async (_, maxJsonBytes) => {
    const { immich } = over(() => new Response('"'.padEnd(999, 'x') + '"'), { maxJsonBytes });
    expect(await immich.sharedLinks.me()).toHaveLength(998);
  });

  test('that decompresses to more than 128 MiB rejects, without being held in memory', async () => {
    const zip = gzipSync(Buffer.alloc(200 * 1024 * 1024, ' '));
    const { url } = await served((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'application/json' }).end(zip),
    );
    const immich = createImmichClient({ url, retries: 0 });
    await expect(immich.albums.list()).rejects.toMatchObject({ likelyCause: 'too-large' });
  });

  test.each([
    ['a string of 100 MB', '{"a":"'.padEnd(100_000_000, 'x')],
    ['a string of a million escapes', `{"a":"${'\\"'.repeat(1_000_000)}`],
    ['a million lists', '['.repeat(1_000_000)],
  ])('that ends inside %s rejects as truncated', async (_, text) => {
    const { immich } = over(() => new Response(text), { retries: 0 });
    await expect(immich.albums.list()).rejects.toMatchObject({ kind: 'parse', likelyCause: 'cut-short' });
  });
});

describe('a body that is not JSON', () => {
  test.each([
    ['', 'empty-body'],
    [' \n', 'empty-body'],
    ['no', 'not-json'],
    ['[1] x', 'not-json'],
    ['[{"a":[1]}', 'cut-short'],
    ['["a', 'cut-short'],
    [String.raw`["a\"`, 'cut-short'],
    [String.raw`["a\"]`, 'cut-short'],
    [String.raw`["a\\"] x`, 'not-json'],
    [String.raw`["a\\\"]`, 'cut-short'],
    ['["[", "{"] x', 'not-json'],
  ])('%j has the likely cause %s', async (body, likelyCause) => {
    const { immich } = over(() => new Response(body), { retries: 0 });
    await expect(immich.albums.list()).rejects.toMatchObject({ kind: 'parse', likelyCause });
  });

  test('is a login page or another web page if the operation has no result', async () => {
    const page = (text: string) =>
      over(() => new Response(text, { headers: { 'content-type': 'text/html' } }));
    const login = page('<input type=password>').immich.albums.delete('a1');
    await expect(login).rejects.toMatchObject({ kind: 'parse', likelyCause: 'login-page' });
    const other = page('<title>Photos</title>').immich.albums.delete('a1');
    await expect(other).rejects.toMatchObject({ kind: 'parse', likelyCause: 'wrong-address' });
  });
});

describe('a file', () => {
  test.each([204, 205])('with status %d rejects', async (status) => {
    const { immich } = over(() => new Response(null, { status }));
    await expect(immich.assets.download('x1')).rejects.toMatchObject({
      name: 'ParseError',
      likelyCause: 'empty-body',
    });
  });

  test('with a reason phrase that is not ASCII is read', async () => {
    const reason = 'D\u2019accord \ud83d\udc4d';
    const { immich } = over(() =>
      Object.defineProperty(new Response('pixels'), 'statusText', { value: reason }),
    );
    const response = await immich.assets.download('x1');
    expect([response.statusText, await response.text()]).toEqual([reason, 'pixels']);
  });
});
