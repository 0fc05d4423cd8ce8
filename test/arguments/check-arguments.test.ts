import { describe, expect, test } from 'vitest';
import {
  type ArgumentError,
  createImmichClient,
  discoverServerUrl,
  displaySize,
  type ImmichClient,
  isArgumentError,
  parseShareUrl,
  releaseSatisfies,
  shareUrl,
  takenAt,
} from '../../src/index.js';
import { generatedMethods } from '../helpers/client-operations.js';
import { publicMethods } from '../helpers/attributed.js';
import { observed } from '../helpers/network.js';

/** A parameter of a method: an argument that is right, and arguments that only plain JavaScript can pass. */
interface Parameter {
  name: string;
  right: unknown;
  wrong: readonly unknown[];
}

const parameter = (right: unknown, wrong: readonly unknown[]) => (name: string) => ({ name, right, wrong });
/** One that can be left out. */
const optional =
  (kind: (name: string) => Parameter) =>
  (name: string): Parameter => {
    const { right, wrong } = kind(name);
    return { name, right, wrong: wrong.filter((value) => value !== undefined) };
  };

const id = parameter('a1', [undefined, null, 5, '', '..', 'a/../b', { id: 'a1' }, ['a1'], Symbol('a1')]);
const text = parameter('Kyoto', [undefined, null, 5, '', {}, ['Kyoto']]);
/** A check would use up the iterator, and the call would then send nothing. */
const iterables = [new Set(['a1']), new Set(['a1']).values()];
const list = parameter([{ id: 'a1' }], [undefined, null, 5, 'abc', {}, ...iterables]);
const texts = parameter(['Kyoto'], [undefined, null, 5, 'abc', {}, [undefined], [5], [''], ...iterables]);
const ids = parameter(
  ['a1'],
  [undefined, null, 5, 'abc', {}, [undefined], [null], [''], [{ id: 'a1' }], ...iterables],
);
const idOrIds = parameter('x1', [
  undefined,
  null,
  5,
  '',
  '..',
  {},
  { id: 'x1' },
  [undefined],
  [{ id: 'x1' }],
  ...iterables,
]);
const fields = (right: object = {}) => parameter(right, [undefined, null, 5, 'abc', true, ['abc'], () => {}]);
const withNone = optional(fields());
const source = parameter(new File(['x'], 'x.jpg'), [
  undefined,
  null,
  'x.jpg',
  {},
  { size: 1 },
  new ArrayBuffer(1),
]);

const WRONG_OPTIONS: readonly (readonly [options: unknown, name: string])[] = [
  [null, 'options'],
  ['abc', 'options'],
  [5, 'options'],
  [[], 'options'],
  [new AbortController().signal, 'options'],
  [{ sginal: 1 }, 'sginal'],
  [{ timeout: 5 }, 'timeoutMs'],
  [{ retries: -1 }, 'retries'],
  [{ retries: '3' }, 'retries'],
  [{ timeoutMs: null }, 'timeoutMs'],
  [{ idleTimeoutMs: NaN }, 'idleTimeoutMs'],
  [{ signal: new AbortController() }, 'signal'],
  [{ headers: 'x-note: 1' }, 'headers'],
  [{ headers: new Headers({ 'x-api-key': '1' }) }, 'x-api-key'],
  [{ headers: { Connection: 'close' } }, 'connection'],
  [{ headers: { 'x-api-key': 'another' } }, 'x-api-key'],
];

/** Whether a method returns a promise, something to iterate over, or its result. */
type Kind = 'async' | 'pages' | 'sync';
const call = (...parameters: Parameter[]) => ({ kind: 'async' as Kind, parameters });
const pages = (...parameters: Parameter[]) => ({ kind: 'pages' as Kind, parameters });
const url = (...parameters: Parameter[]) => ({ kind: 'sync' as Kind, parameters });

const HANDWRITTEN: Record<string, ReturnType<typeof call>> = {
  with: { kind: 'sync', parameters: [fields()('changes')] },
  login: call(text('email'), text('password')),
  check: call(),

  'albums.addAssets': call(id('id'), ids('assetIds')),
  'albums.addUsers': call(id('id'), list('users')),
  'albums.assets': pages(id('id')),
  'albums.create': call(fields({ albumName: 'Kyoto' })('album')),
  'albums.ensure': call(text('name')),
  'albums.findByName': call(text('name')),
  'albums.list': call(withNone('filter')),
  'albums.removeAssets': call(id('id'), ids('assetIds')),

  'assets.checkBulkUpload': call(list('assets')),
  'assets.delete': call(idOrIds('idOrIds'), withNone('body')),
  'assets.originalUrl': url(id('id'), withNone('query'), withNone('credential')),
  'assets.playbackUrl': url(id('id'), withNone('credential')),
  'assets.ready': call(id('id'), withNone('limits')),
  'assets.thumbnail': call(id('id'), withNone('query')),
  'assets.thumbnailUrl': url(id('id'), withNone('query'), withNone('credential')),
  'assets.update': call(id('id'), fields()('changes')),
  'assets.updateMany': call(fields({ ids: ['x1'] })('body')),
  'assets.upload': call(source('source'), withNone('fields')),

  'duplicates.resolve': call(
    parameter(
      [{ duplicateId: 'g1', keepAssetIds: ['x1'], trashAssetIds: [] }],
      [undefined, null, 5, 'abc', {}],
    )('groups'),
  ),

  'jobs.wait': call(text('queue'), withNone('limits')),

  'memories.on': call(parameter('2024-06-01', [undefined, null, 5, '', 'today', {}, new Date(NaN)])('date')),

  'people.assets': pages(id('id'), withNone('filter')),
  'people.list': pages(withNone('filter')),
  'people.listPage': call(withNone('query')),

  'search.count': call(withNone('filter')),
  'search.largeAssets': call(withNone('filter')),
  'search.metadata': pages(withNone('filter')),
  'search.people': call(fields({ name: 'Ada' })('filter')),
  'search.places': call(fields({ name: 'Kyoto' })('filter')),
  'search.random': call(withNone('filter')),
  'search.smart': pages(fields({ query: 'a fjord' })('filter')),
  'search.statistics': call(withNone('filter')),
  'search.suggestions': call(fields({ type: 'city' })('filter')),

  'server.config': call(),
  'server.license': call(),
  'server.requireVersion': call(parameter('>=2', [undefined, null, 5, '', {}])('range')),
  'server.version': call(),

  'sessions.lock': call(optional(id)('id')),
  'sessions.unlock': call(parameter('123456', [undefined, null, 123456, '', '12345', {}])('pinCode')),

  'sharedLinks.addAssets': call(id('id'), ids('assetIds')),
  'sharedLinks.create': call(fields({ type: 'ALBUM', albumId: 'a1' })('link')),
  'sharedLinks.forAlbum': call(id('albumId'), withNone('settings')),
  'sharedLinks.forAssets': call(ids('assetIds'), withNone('settings')),
  'sharedLinks.login': call(fields({ key: 'k1' })('link'), fields({ password: 'open sesame' })('login')),
  'sharedLinks.me': call(withNone('link')),
  'sharedLinks.removeAssets': call(id('id'), ids('assetIds')),
  'sharedLinks.update': call(id('id'), fields()('changes')),
  'sharedLinks.url': call(fields({ key: 'k1' })('link')),

  'stacks.ensure': call(
    parameter(
      ['x1', 'x2'],
      [undefined, null, 5, 'abc', {}, [undefined], ['x1'], [{ id: 'x1' }, { id: 'x2' }]],
    )('assetIds'),
  ),

  'sync.stream': pages(texts('types')),

  'tags.tagMany': call(fields({ tagIds: ['t1'], assetIds: ['x1'] })('body')),
  'tags.findByPath': call(text('path')),
  'tags.create': call(fields({ name: 'Kyoto' })('tag')),
  'tags.ensure': call(texts('paths')),
  'tags.tagAssets': call(id('id'), ids('assetIds')),
  'tags.untagAssets': call(id('id'), ids('assetIds')),
  'tags.update': call(id('id'), fields()('changes')),
  'tags.upsert': call(texts('paths')),

  'timeline.assets': pages(withNone('filter')),
};

/** The generated methods: path parameters, then body, then query. */
const GENERATED = Object.fromEntries(
  generatedMethods.map(([name, { path, takes }]) => [
    name,
    call(...pathParameters(path), ...fieldParameters(takes)),
  ]),
);

function pathParameters(path: string): Parameter[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) =>
    name.endsWith('Index') ? parameter(0, [undefined, null, '', {}, -0.5])(name) : id(name),
  );
}

function fieldParameters(takes: string): Parameter[] {
  const body = /[bfu]/i.exec(takes)?.[0];
  const query = /q/i.exec(takes)?.[0];
  const withName = (name: string, kind: string) => (kind === kind.toLowerCase() ? withNone : fields())(name);
  return [...(body ? [withName('body', body)] : []), ...(query ? [withName('query', query)] : [])];
}

const METHODS: Record<string, ReturnType<typeof call>> = { ...GENERATED, ...HANDWRITTEN };

const isIterable = (value: unknown): value is AsyncIterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value;

async function iterated(list: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of list);
}

/** What comes of a call, and how many requests it sends. A method that should reject must not throw. */
async function outcome(method: string, kind: Kind, args: readonly unknown[]) {
  // Without `serverVersion`, the client requests the version first, which is a request too.
  const { immich, requests } = observed(() => Response.json({}), { apiKey: 'a-key', serverVersion: null });
  const steps = method.split('.');
  const name = steps.pop() ?? '';
  const owner = steps.reduce<unknown>((each, step) => Reflect.get(Object(each), step), immich);
  const start = (): unknown => Reflect.apply(Reflect.get(Object(owner), name), owner, args);
  const started = kind === 'sync' ? undefined : start();
  try {
    await (isIterable(started) ? iterated(started) : (started ?? start()));
  } catch (error) {
    return { error, sent: requests.length };
  }
  return { error: undefined, sent: requests.length };
}

function expectRefusal({ error, sent }: { error: unknown; sent: number }, name: string, what: string): void {
  if (!isArgumentError(error)) throw new Error(`${what} is not an ArgumentError.`, { cause: error });
  expect(error.message, what).toContain(`\`${name}\``);
  expect(sent, what).toBe(0);
}

const shown = (value: unknown): string =>
  typeof value === 'symbol' ? 'a symbol' : (JSON.stringify(value) ?? String(value));

test('the table has every public method of the client', () => {
  const { immich } = observed(() => Response.json({}));
  expect(Object.keys(METHODS).toSorted()).toEqual(publicMethods(immich).toSorted());
});

describe.each(Object.entries(METHODS))('%s', (method, { kind, parameters }) => {
  const right = parameters.map((each) => each.right);

  test('accepts valid arguments', async () => {
    const { error } = await outcome(method, kind, right);
    expect(isArgumentError(error), String(error)).toBe(false);
  });

  if (parameters.length > 0)
    test('rejects each wrong argument, names it, and sends nothing', async () => {
      for (const [index, { name, wrong }] of parameters.entries()) {
        for (const value of wrong) {
          const args = right.with(index, value);
          expectRefusal(await outcome(method, kind, args), name, `${name}: ${shown(value)}`);
        }
      }
    });

  if (kind !== 'sync')
    test('rejects wrong and unknown options, and sends nothing', async () => {
      for (const [options, name] of WRONG_OPTIONS) {
        expectRefusal(await outcome(method, kind, [...right, options]), name, `options: ${shown(options)}`);
      }
    });
});

describe('a wrong field of an argument', () => {
  test.each<[method: string, args: unknown[], name: string]>([
    ['albums.create', [{ albumName: 'Kyoto', assetIds: 'x1' }], 'assetIds'],
    ['assets.updateMany', [{ isFavorite: true }], 'ids'],
    ['assets.updateMany', [{ ids: 'x1', isFavorite: true }], 'ids'],
    ['assets.upload', [new File(['x'], 'x.jpg'), { fileName: 'y.jpg' }], 'filename'],
    ['duplicates.resolve', [[undefined]], 'groups[]'],
    ['duplicates.resolve', [[{ duplicateId: 'g1', trashAssetIds: [] }]], 'keepAssetIds'],
    ['jobs.wait', ['ocr', { pollMs: -1 }], 'pollMs'],
    ['assets.ready', ['x1', { timeout: 5 }], 'timeoutMs'],
    ['sharedLinks.create', [{ type: 'ALBUM', albumId: 5 }], 'albumId'],
    ['sharedLinks.login', [{ key: 'k1' }, {}], 'password'],
    ['sharedLinks.url', [{}], 'key'],
    ['sharedLinks.url', [{ key: 'k1', slug: 5 }], 'slug'],
    ['sharedLinks.url', [{ key: 'k1', slug: '' }], 'slug'],
    ['tags.tagMany', [{ tagIds: ['t1'] }], 'assetIds'],
    ['tags.create', [{}], 'name'],
    ['albums.addAssets', ['a1', ['x1'], { chunkSize: 0 }], 'chunkSize'],
    ['albums.addAssets', ['a1', ['x1'], { chunksize: 10 }], 'chunkSize'],
    ['server.requireVersion', ['>=2 soon'], 'range'],
  ])('is named in the error: %s(%j)', async (method, args, name) => {
    expectRefusal(await outcome(method, 'async', args), name, method);
  });

  test('is rejected in the credential of a URL, because the URL would not authenticate', async () => {
    const { error } = await outcome('assets.originalUrl', 'sync', ['x1', {}, { apikey: 'k' }]);
    expect(error).toMatchObject({ message: '`credential` has no property `apikey`: did you mean `apiKey`?' });
  });
});

test('an array of assets is rejected with the advice to pass their ids', async () => {
  const { error } = await outcome('albums.addAssets', 'async', ['a1', [{ id: 'x1' }]]);
  expect(error).toMatchObject({
    message: '`assetIds` must be an array of ids, but one is an object; pass the `id` of each.',
  });
  expect((await outcome('assets.delete', 'async', [{ id: 'x1' }])).error).toMatchObject({
    message: '`idOrIds` must be an id or an array of ids, not an object; pass its `id`.',
  });
});

test('`toArray` rejects unknown and misspelt options, which would otherwise read the whole list', async () => {
  const { immich, requests } = observed(() => Response.json({}));
  for (const options of [null, 5, { max: 5 }, { limit: '5' }, { limit: -1 }]) {
    const list: Promise<unknown> = immich.search.metadata().toArray(options as never);
    await expect(list, shown(options)).rejects.toMatchObject({ name: 'ArgumentError' });
  }
  expect(requests).toHaveLength(0);
});

/** What a function throws. */
function thrownBy(run: () => unknown): ArgumentError {
  try {
    run();
  } catch (error) {
    if (isArgumentError(error)) return error;
    throw error;
  }
  throw new Error('Nothing was thrown.');
}

describe('createImmichClient', () => {
  const url = 'https://photos.example.com';

  test.each<[options: unknown, message: string]>([
    [undefined, '`options` must be an object, not undefined.'],
    [null, '`options` must be an object, not null.'],
    [url, '`options` must be an object, not text.'],
    [{}, '`url` must be an address'],
    [{ url: 5 }, '`url` must be an address'],
    [{ url, apikey: 'k' }, '`options` has no property `apikey`: did you mean `apiKey`?'],
    [{ url, api_key: 'k' }, '`options` has no property `api_key`: did you mean `apiKey`?'],
    [{ url, timeout: 5 }, '`options` has no property `timeout`: did you mean `timeoutMs`?'],
    [{ url, token: 'k' }, '`options` has no property `token`: its properties are `url`, `apiKey`,'],
    [{ url, apiKey: null }, '`apiKey` must be text'],
    [{ url, apiKey: 5 }, '`apiKey` must be text'],
    [{ url, accessToken: {} }, '`accessToken` must be text'],
    [{ url, sharedLink: null }, '`sharedLink` must be an object, not null.'],
    [{ url, sharedLink: 'k' }, '`sharedLink` must be an object, not text.'],
    [{ url, sharedLink: { Key: 'k' } }, '`sharedLink` has no property `Key`: did you mean `key`?'],
    [{ url, headers: new Headers({ host: 'b' }) }, 'The header `host` is set by the platform'],
    [{ url, maxJsonBytes: -1 }, '`maxJsonBytes` must be 0 or more, not -1.'],
    [{ url, maxJsonBytes: '5' }, '`maxJsonBytes` must be 0 or more, not text.'],
    [{ url, headers: null }, '`headers` must be an object, not null.'],
    [{ url, fetch: 'https' }, '`fetch` must be a function, not text.'],
    [{ url, debug: true }, '`debug` must be a function, not true.'],
    [{ url, onRetry: {} }, '`onRetry` must be a function, not an object.'],
    [{ url, retries: '3' }, '`retries` must be 0 or more, not text.'],
    [{ url, timeoutMs: null }, '`timeoutMs` must be 0 or more, not null.'],
    [{ url, serverVersion: 3 }, '`serverVersion` must be text, not 3.'],
    [{ url, serverVersion: 'soon' }, '`serverVersion` must be a version such as 3.0.3, not "soon".'],
  ])('throws for %j, and names the option', (options, message) => {
    expect(thrownBy(() => createImmichClient(options as never)).message).toContain(message);
  });

  test('does not print the value of an option that may be a secret', () => {
    const secret = 'https://ada:c2VzYW1l@photos.example.com';
    expect(thrownBy(() => createImmichClient(secret as never)).message).not.toContain('c2VzYW1l');
  });
});

test('`with` rejects the same options as `createImmichClient`', () => {
  const immich: ImmichClient = createImmichClient({ url: 'https://photos.example.com' });
  expect(thrownBy(() => immich.with({ apikey: 'k' } as never)).message).toContain('did you mean `apiKey`?');
});

test.each<[call: () => unknown, name: string]>([
  [() => discoverServerUrl(undefined as never), 'url'],
  [() => discoverServerUrl('https://photos.example.com', { timeout: 5 } as never), 'timeoutMs'],
  [() => releaseSatisfies({ major: 3, minor: 0, patch: 3 }, undefined as never), 'range'],
  [() => takenAt(undefined as never), 'asset'],
  [() => displaySize(undefined as never), 'asset'],
  [() => parseShareUrl(undefined as never), 'address'],
  [() => shareUrl(undefined as never, { key: 'k1', slug: null }), 'base'],
  [() => shareUrl('https://photos.example.com', undefined as never), 'link'],
])('a function rejects a wrong argument and names it: %s', async (run, name) => {
  const error: unknown = await (async () => run())().catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ name: 'ArgumentError', message: expect.stringContaining(`\`${name}\``) });
});
