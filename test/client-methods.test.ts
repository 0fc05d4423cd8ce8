import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { requestFields } from '../generated/request-fields.js';
import { readConveniences } from '../src/contract/read/conveniences.js';
import { clientMethodsOf, readOperations } from '../src/contract/read/operation-entries.js';
import { createImmichClient, type ImmichClient, isUnsupportedError } from '../src/index.js';
import { startSandbox } from '../src/sandbox/index.js';
import { operationCases } from './cases/all.js';
import { EVERYTHING, settingOf } from './cases/on-sandbox.js';
import { type World, worldOf } from './cases/world.js';
import { attributed, type Needs, publicMethods } from './helpers/attributed.js';
import { RELEASES } from './sandbox/releases.js';
import { generatedMethods } from './helpers/client-operations.js';

const openapi = fileURLToPath(new URL('../openapi', import.meta.url));
const entries = await readOperations(join(openapi, 'operations.json'));
const conveniences = await readConveniences(join(openapi, 'conveniences.json'));
const named = Object.keys(entries).flatMap((id) => clientMethodsOf(entries, id));
const listed = Object.keys(entries).flatMap((id) =>
  clientMethodsOf(entries, id).map((method) => `${method} needs ${id}`),
);
/** Methods that send one operation and nothing else, as generated; `generated-methods.test.ts` calls each. */
const generated = new Map<string, string>(
  generatedMethods.map(([name, { operationId }]) => [name, operationId]),
);
const methods = publicMethods(createImmichClient({ url: 'https://photos.example.com' }));

/** Of `immich-client/node`: they take a client, and have tests of their own. */
const FUNCTIONS = ['uploadFile', 'uploadAll', 'downloadFile', 'downloadAll', 'downloadArchive'];

/** A client's option, and not a method's doing: every call of such a client can send it. */
const BY_OPTION = ['createImmichClient needs sharedLinkLogin', 'with needs sharedLinkLogin'];

/** What `operationCases` leave out: conveniences, and what methods do in some cases only. */
const OTHER_CASES: ((immich: ImmichClient, world: World) => unknown)[] = [
  async ({ albums }, { album }) => albums.assets(await album()).toArray(),
  ({ albums }, { name }) => albums.ensure(name('Bergen')),
  ({ albums }, { name }) => albums.findByName(name('Bergen')),
  async ({ assets }) => {
    // For a duplicate with a known checksum, an upload also checks whether it is in the trash.
    const file = new File(['a fjord'], 'fjord.jpg', { lastModified: 0 });
    const checksum = createHash('sha1').update('a fjord').digest('hex');
    await assets.upload(file, { checksum });
    await assets.upload(file, { checksum });
  },
  async ({ albums, users }, { album }) => albums.addUsers(await album(), [{ userId: (await users.me()).id }]),
  async ({ albums, users }, { name }) => {
    const { id } = await users.me();
    return albums.create({ albumName: name('mine'), albumUsers: [{ userId: id, role: 'editor' }] });
  },
  async ({ assets }, { photo }) => assets.ready(await photo(), { pollMs: 0 }),
  ({ duplicates }) => duplicates.resolve([{ duplicateId: ID, keepAssetIds: [], trashAssetIds: [] }]),
  ({ jobs }) => jobs.wait('thumbnailGeneration', { pollMs: 0 }),
  // The sandbox cannot behave like a server before 2.4, which returned only the jobs of all queues.
  (immich) => immich.with({ serverVersion: '2.3.1' }).jobs.wait('thumbnailGeneration', { pollMs: 0 }),
  ({ memories }) => memories.on('2024-06-01'),
  ({ people }) => people.assets(ID).toArray(),
  ({ people }) => people.list().toArray(),
  ({ people }) => people.listPage(),
  async ({ stacks }, { photo }) => stacks.ensure([await photo(), await photo()]),
  ({ timeline }) => timeline.assets().toArray(),
  async (immich, { login: { email, password } }) => {
    const session = await immich.login(email, password);
    const [current] = (await session.sessions.list()).filter((each) => each.current);
    await session.sessions.lock(current?.id);
    await session.sessions.lock();
    // The user has no PIN code.
    await session.sessions.unlock('123456').catch(() => {});
    for await (const _ of session.sync.stream(['UsersV1']));
  },
  async ({ assets }, { photo }) => assets.thumbnail(await photo(), { size: 'original' }),
  ({ assets }) => assets.originalUrl(ID),
  ({ assets }) => assets.thumbnailUrl(ID),
  ({ assets }) => assets.playbackUrl(ID),
  ({ search }) => search.metadata({ visibility: 'any' }).toArray({ limit: 1 }),
  ({ search }) => search.smart({ query: 'a fjord', visibility: 'any' }).toArray({ limit: 1 }),
  ({ search }) => search.random({ visibility: 'any' }),
  ({ search }) => search.largeAssets({ visibility: 'any' }),
  ({ search }) => search.count({ visibility: 'any' }),
  ({ server }) => server.requireVersion('>=2'),
  async ({ sharedLinks }, { album }) => sharedLinks.forAlbum(await album()),
  async ({ sharedLinks }, { photo }) => sharedLinks.forAssets([await photo()]),
  async ({ sharedLinks }, { link }) => sharedLinks.url(await link()),
  async (immich, { link }) => {
    // The sandbox cannot behave like a server before 2.6, which expected passwords in the query; a link without a
    // password opens anyway.
    const { key } = await link();
    const before26 = immich.with({ serverVersion: '2.5.6' });
    return before26.sharedLinks.login({ key }, { password: 'open sesame' });
  },
  ({ tags }, { name }) => tags.ensure([name('norway/sognefjørd')]),
  ({ tags }, { name }) => tags.findByPath(name('norway')),
  (immich) => immich.check(),
  (immich, { login: { email, password } }) => immich.login(email, password),
  (immich) => immich.with({ retries: 0 }),
];

const ID = '00000000-0000-4000-8000-000000000000';

/** By release, then by method. */
const needs = new Map<string, Needs>();

beforeAll(async () => {
  for (const release of RELEASES) needs.set(release, await needsOn(release));
});

/** Each case has its own client, because one that has read the version would not request it again. */
async function needsOn(immich: (typeof RELEASES)[number]): Promise<Needs> {
  const found: Needs = new Map();
  const callers = new AsyncLocalStorage<string>();
  const sandbox = await startSandbox({ ...EVERYTHING, immich });
  try {
    const { url, apiKey } = sandbox;
    const world = worldOf(createImmichClient({ url, apiKey }), settingOf(sandbox));
    for (const call of [...Object.values(operationCases), ...OTHER_CASES]) {
      try {
        await call(attributed({ url, apiKey }, found, callers), world);
      } catch (error) {
        if (!isUnsupportedError(error)) throw error;
      }
    }
  } finally {
    callers.disable();
    await sandbox.close();
  }
  return found;
}

const pairsOf = (found: Needs = new Map()): string[] =>
  [...found].flatMap(([method, ids]) => [...ids].map((id) => `${method} needs ${id}`));

describe('openapi/operations.json', () => {
  test('has every public method of the client', () => {
    expect(methods.length).toBeGreaterThan(100);
    expect(methods.filter((method) => !named.includes(method))).toEqual([]);
  });

  test('contains no method that the client does not have', () => {
    const others = new Set(named.filter((name) => !methods.includes(name)));
    expect([...others].toSorted()).toEqual(['createImmichClient', ...FUNCTIONS].toSorted());
  });

  test('has a matching line in conveniences.json for each method that is not a single operation', () => {
    const own = Object.values(entries).map(({ client }) => client);
    const others = methods.filter((method) => !own.includes(method) && method !== 'with');
    expect(Object.keys(conveniences).toSorted()).toEqual([...others, ...FUNCTIONS].toSorted());
  });

  test.each(RELEASES)('lists every operation that a method sends to %s', (release) => {
    expect(pairsOf(needs.get(release)).filter((pair) => !listed.includes(pair))).toEqual([]);
  });

  test('is tested with a call of every handwritten method', () => {
    const called = new Set([...needs.values()].flatMap((found) => [...found.keys()]));
    expect(methods.filter((method) => !called.has(method) && !generated.has(method))).toEqual([]);
  });

  test('lists no operation that a method sends to no release', () => {
    const own = [...generated].map(([method, id]) => `${method} needs ${id}`);
    // These fields need the release of the server; a call without them does not read it.
    const byField = Object.keys(requestFields).map((id) => `${entries[id]?.client} needs getServerVersion`);
    const seen = new Set([...[...needs.values()].flatMap(pairsOf), ...own, ...byField]);
    const ofFunctions = FUNCTIONS.map((name) => `${name} needs `);
    const unseen = listed.filter(
      (pair) => !seen.has(pair) && !ofFunctions.some((begin) => pair.startsWith(begin)),
    );
    expect(unseen).toEqual(BY_OPTION);
  });

  test.each(RELEASES)(
    'a shared-link client with a password sends the login first, on %s',
    async (release) => {
      const sandbox = await startSandbox({ immich: release });
      onTestFinished(() => sandbox.close());
      const { url, apiKey } = sandbox;
      const owner = createImmichClient({ url, apiKey });
      const { key } = await worldOf(owner, settingOf(sandbox)).link('open sesame');
      const sent: unknown[] = [];
      const visit = {
        sharedLink: { key, password: 'open sesame' },
        onRequest: ({ operationId }: { operationId?: string | undefined }) => sent.push(operationId),
      };
      await createImmichClient({ url, ...visit }).sharedLinks.me();
      await owner.with(visit).sharedLinks.me();
      expect(sent).toEqual(['sharedLinkLogin', 'getMySharedLink', 'sharedLinkLogin', 'getMySharedLink']);
    },
  );
});
