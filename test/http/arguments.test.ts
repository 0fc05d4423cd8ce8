import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isArgumentError } from '../../src/index.js';
import { apiBase } from '../../src/http/address/base-url.js';
import { observed } from '../helpers/network.js';

const text = fc.string({ unit: 'binary', maxLength: 30 });
/** Also halves of surrogate pairs. */
const anyText = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  maxLength: 12,
});

/** What came of a call: it was refused and nothing went out, or this went out. */
async function sent(call: (immich: ReturnType<typeof observed>['immich']) => Promise<unknown>) {
  const { immich, requests } = observed(() => Response.json([]));
  const error: unknown = await call(immich).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error !== undefined && !isArgumentError(error)) throw error;
  expect(requests).toHaveLength(error ? 0 : 1);
  return requests[0];
}

describe('an id', () => {
  test('stays one segment of the path, or is rejected', async () => {
    const ids = fc.oneof(
      anyText,
      fc.constantFrom('.', '..', '', '../x', 'a/../../b', '..\\', '%2e%2e', 'a?b#c', 'a/b', '{id}'),
    );
    await fc.assert(
      fc.asyncProperty(ids, async (id) => {
        const request = await sent((immich) => immich.albums.get(id));
        if (!request) return;
        const { pathname, search, hash } = new URL(request.url);
        const [, api, albums, segment, ...rest] = pathname.split('/');
        expect([api, albums, decodeURIComponent(segment ?? ''), rest, search, hash]).toEqual([
          'api',
          'albums',
          id,
          [],
          '',
          '',
        ]);
      }),
      { numRuns: 300 },
    );
  });

  test.each(['', '.', '..', '../x', 'a/../b', 'a\\..\\b', '\ud800'])('is rejected: %j', async (id) => {
    expect(await sent((immich) => immich.albums.get(id))).toBeUndefined();
    expect(
      await sent((immich) => immich.api.GET('/albums/{id}', { params: { path: { id } } })),
    ).toBeUndefined();
  });

  test.each([undefined, null, {}, NaN, ['a1']])('is rejected if it is not a string: %j', async (id) => {
    expect(await sent((immich) => immich.albums.get(id as never))).toBeUndefined();
  });
});

test('a query value decodes to the given text, or is rejected', async () => {
  await fc.assert(
    // An empty name is not sent: servers would list all albums.
    fc.asyncProperty(fc.oneof(text, anyText).filter(Boolean), fc.boolean(), async (name, isShared) => {
      const request = await sent((immich) => immich.albums.list({ name, isShared }));
      if (!request) {
        expect(name).toMatch(/\p{Surrogate}/u);
        return;
      }
      const { searchParams } = new URL(request.url);
      expect([...searchParams]).toEqual([
        ['name', name],
        ['isShared', String(isShared)],
      ]);
    }),
    { numRuns: 200 },
  );
});

test('a list in a query repeats its name, and undefined values are left out', async () => {
  const query = { withoutSuch: undefined, cities: ['Bergen', 'Oslo & co'] };
  const request = await sent((immich) => immich.albums.list(query as never));
  expect(new URL(request?.url ?? '').search).toBe('?cities=Bergen&cities=Oslo+%26+co');
});

test.each([new Date(NaN), NaN, Infinity, {}, Symbol('s')])(
  'an invalid query value is rejected: %s',
  async (value) => {
    expect(await sent((immich) => immich.albums.list({ name: value } as never))).toBeUndefined();
  },
);

describe('a request body', () => {
  test('arrives unchanged', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.date({ noInvalidDate: true }), async (description, takenAfter) => {
        const body = { albumName: 'Kyoto', description, takenAfter };
        const request = await sent((immich) => immich.albums.update('a1', body as never));
        expect(await request?.json()).toEqual(JSON.parse(JSON.stringify(body)));
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ['an invalid date', { takenAfter: new Date(NaN) }],
    ['NaN', { nested: [{ size: NaN }] }],
    ['Infinity', { size: Infinity }],
    ['a bigint', { size: 1n }],
  ])('with %s is rejected', async (_, body) => {
    expect(await sent((immich) => immich.search.random(body as never))).toBeUndefined();
  });

  test('keeps an explicit null', async () => {
    const request = await sent((immich) => immich.tags.update('t1', { color: null }));
    expect(await request?.json()).toEqual({ color: null });
  });
});

test('a header arrives unchanged, or is rejected', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), anyText), async (value) => {
      const request = await sent((immich) => immich.albums.list({}, { headers: { 'x-note': value } }));
      if (request) expect(request.headers.get('x-note')).toBe(value);
      else expect(value).toMatch(/[^\x20-\x7e\x80-\xff]|^\s|\s$/);
    }),
    { numRuns: 300 },
  );
});

describe('a base URL', () => {
  test.each([
    ['https://photos.example.com', 'https://photos.example.com/api'],
    ['https://photos.example.com/', 'https://photos.example.com/api'],
    ['https://photos.example.com/api', 'https://photos.example.com/api'],
    ['https://photos.example.com/api/', 'https://photos.example.com/api'],
    ['https://photos.example.com//api//', 'https://photos.example.com/api'],
    ['https://example.com/photos', 'https://example.com/photos/api'],
    ['https://example.com/photos/api', 'https://example.com/photos/api'],
    ['http://[::1]:2283', 'http://[::1]:2283/api'],
    ['HTTP://Photos.Example.com:80', 'http://photos.example.com/api'],
    ['http://nas:2283/my-api', 'http://nas:2283/my-api/api'],
  ])('%s becomes %s', (url, base) => expect(apiBase(url)).toBe(base));

  test.each([
    '',
    'photos.example.com',
    '/api',
    'ftp://a.example.com',
    'nas:2283',
    'https://a.example.com/?x=1',
    'https://a.example.com/#x',
    'https://u@a.example.com',
  ])('is rejected: %j', (url) => expect(() => apiBase(url)).toThrow('`url`'));

  test('always ends in a single /api', () => {
    fc.assert(
      fc.property(fc.webUrl({ validSchemes: ['http', 'https'] }), (url) => {
        const base = apiBase(url);
        expect(base).toMatch(/[^/]\/api$/);
        expect(new URL(base).pathname).not.toContain('//');
        expect(apiBase(base)).toBe(base);
      }),
    );
  });
});
