import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RELEASE } from '../generated/release.js';
import { adapt } from '../src/compat/from-2x.js';
import { BulkResult, createImmichClient, displaySize, takenAt } from '../src/index.js';
import { operationsOf } from '../src/contract/read/document.js';
import { type Sandbox, startSandbox } from '../src/sandbox/index.js';
import { operationCases } from './cases/all.js';
import { EVERYTHING, settingOf } from './cases/on-sandbox.js';
import { worldOf } from './cases/world.js';
import { type Changes, mutate, type Mutation } from './helpers/mutate.js';
import { routesOf } from './helpers/routes.js';
import { keptContract } from './sandbox/releases.js';

const MUTATIONS: [string, Mutation][] = [
  ['enum values and fields that the contract does not have', { enums: 'hologram', field: 'fromTheFuture' }],
  ['null wherever nothing must be', { optional: 'null' }],
  ['nothing wherever nothing must be', { optional: 'absent' }],
];

// The releases that differ most.
describe.each([RELEASE, '2.7.5'] as const)('a server of %s', (release) => {
  const contract = keptContract(release);
  const operationAt = routesOf(contract);
  const has = new Set([...operationsOf(contract)].map(({ operation }) => operation.operationId));
  const cases = Object.entries(operationCases).filter(([id]) => has.has(id));

  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ ...EVERYTHING, immich: release });
  });
  afterAll(() => sandbox.close());

  /** A client of the sandbox that receives changed responses. */
  const clientOf = (mutation: Mutation, changes: Changes, answers: unknown[] = []) =>
    createImmichClient({
      url: sandbox.url,
      apiKey: sandbox.apiKey,
      fetch: async (input, init) => {
        const request = new Request(input, init);
        const response = await fetch(request);
        const operation = operationAt(request.method, new URL(request.url).pathname.replace('/api', ''));
        const isJson = response.headers.get('content-type')?.startsWith('application/json');
        if (!operation || !response.ok || !isJson) return response;
        const answer = mutate(contract, operation.operationId, await response.json(), mutation, changes);
        const adapted = structuredClone(answer);
        adapt(operation.operationId, adapted);
        answers.push(adapted);
        return Response.json(answer, { status: response.status });
      },
    });

  describe.each(MUTATIONS)('that responds with %s', (_name, mutation) => {
    const changes: Changes = { enums: 0, fields: 0, optional: 0 };

    test.each(cases)('%s returns the response of the server', async (_operation, call) => {
      const answers: unknown[] = [];
      const immich = clientOf(mutation, changes, answers);
      const world = worldOf(immich, settingOf(sandbox));
      expectSent(await call(immich, world), answers);
    });

    test('does not break methods that combine several operations', async () => {
      const immich = clientOf(mutation, changes);
      const { readyPhoto } = worldOf(immich, settingOf(sandbox));
      const albumName = randomUUID();
      const album = await immich.albums.ensure(albumName);
      await immich.albums.addAssets(album.id, [await readyPhoto()]);
      const asset = await immich.albums.assets(album.id).first();
      const [tag] = await immich.tags.ensure(['norway/fjord']);
      const link = await immich.sharedLinks.forAlbum(album.id, { slug: albumName });
      await immich.sharedLinks.update(link.id, { description: 'Norway' });

      expect(await immich.albums.findByName(albumName)).toMatchObject({ id: album.id });
      expect(await immich.tags.findByPath('norway/fjord')).toMatchObject({ id: tag?.id });
      expect(await immich.sharedLinks.url(link)).toContain(sandbox.url);
      expect(asset && takenAt(asset).instant).toBeInstanceOf(Date);
      const size = mutation.optional === 'null' ? undefined : { width: 64, height: 48 };
      expect(asset && displaySize(asset)).toEqual(size);
      expect(await immich.check()).toMatchObject({ reachable: true, authenticated: true });
    });

    test('changed more than 100 values in the tests above', () => {
      if (mutation.enums !== undefined) expect(changes.enums).toBeGreaterThan(100);
      if (mutation.field !== undefined) expect(changes.fields).toBeGreaterThan(100);
      if (mutation.optional !== undefined) expect(changes.optional).toBeGreaterThan(100);
    });
  });
});

/** Checks that a method has returned a part of the responses unchanged, or a result without failures. */
function expectSent(result: unknown, answers: unknown[]): void {
  if (result === undefined) return;
  if (result instanceof Response) {
    expect(result.ok).toBe(true);
  } else if (result instanceof BulkResult) {
    expect(result.count).toBeGreaterThan(0);
  } else if (Array.isArray(result)) {
    const lists = [...answers, ...answers.map(itemsOf)];
    const items = lists.flatMap((list): unknown[] => (Array.isArray(list) ? list : []));
    for (const item of result) expect(items).toContainEqual(item);
  } else {
    expect([null, ...answers]).toContainEqual(result);
  }
}

/** The assets of a page of a search. */
const itemsOf = (answer: unknown): unknown =>
  Object(answer) instanceof Object ? Reflect.get(Object(Reflect.get(Object(answer), 'assets')), 'items') : [];
