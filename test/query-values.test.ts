import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { samplePhoto } from '../scripts/demo/sample-photo.js';
import { operationsOf } from '../src/contract/read/document.js';
import { createImmichClient, type ImmichClient } from '../src/index.js';
import { contract } from '../src/sandbox/contract.js';
import { type Sandbox, startSandbox } from '../src/sandbox/index.js';
import { RELEASES } from './sandbox/releases.js';

type Use = (immich: ImmichClient, value: boolean, assetId: string) => Promise<unknown>;

/** The tags of the operations for which the sandbox filters its data. */
const TAGS = ['Albums', 'Assets', 'Search'];

/** A call for every query parameter of a GET that is not text, and what `true` and `false` lead to in a library of one favourite. */
const PARAMETERS: Record<string, [call: Use, ifTrue: unknown, ifFalse: unknown]> = {
  'getAllAlbums isOwned': [async ({ albums }, isOwned) => (await albums.list({ isOwned })).length, 1, 0],
  'getAllAlbums isShared': [async ({ albums }, isShared) => (await albums.list({ isShared })).length, 0, 1],
  'getAssetStatistics isFavorite': [
    async ({ assets }, isFavorite) => (await assets.statistics({ isFavorite })).total,
    1,
    0,
  ],
  'getAssetStatistics isTrashed': [
    async ({ assets }, isTrashed) => (await assets.statistics({ isTrashed })).total,
    0,
    1,
  ],
  'downloadAsset edited': [
    async ({ assets }, edited, id) => (await assets.download(id, { edited })).status,
    200,
    200,
  ],
  'viewAsset edited': [
    async ({ assets }, edited, id) => (await assets.thumbnail(id, { edited })).status,
    200,
    200,
  ],
  'searchPerson withHidden': [
    async ({ search }, withHidden) => search.people({ name: 'Ada', withHidden }),
    [],
    [],
  ],
  'getSearchSuggestions includeNull': [
    ({ search }, includeNull) => search.suggestions({ type: 'city', includeNull }),
    [null],
    [],
  ],
};

describe('query parameters of GET requests', () => {
  test('that are not strings are all tested below, for albums, assets and searches', () => {
    const found = [...operationsOf(contract)]
      .filter(
        ({ method, operation }) => method === 'get' && operation.tags?.some((tag) => TAGS.includes(tag)),
      )
      .flatMap(({ operation: { operationId, parameters = [] } }) =>
        parameters
          .filter(({ in: place, schema }) => place === 'query' && schema.type === 'boolean')
          .map(({ name }) => `${operationId} ${name}`),
      );
    expect(found.toSorted()).toEqual(Object.keys(PARAMETERS).toSorted());
  });

  describe.each(RELEASES)('on %s', (release) => {
    let sandbox: Sandbox;
    let immich: ImmichClient;
    let id: string;
    beforeAll(async () => {
      sandbox = await startSandbox({ immich: release, extractionDelayMs: 0 });
      immich = createImmichClient(sandbox);
      ({ id } = await immich.assets.upload(samplePhoto('a.jpg'), { isFavorite: true }));
      await immich.albums.create({ albumName: 'Kyoto' });
    });
    afterAll(() => sandbox.close());

    test.each(Object.entries(PARAMETERS))('are read as booleans: %s', async (_, [call, ifTrue, ifFalse]) => {
      expect(await call(immich, true, id)).toEqual(ifTrue);
      expect(await call(immich, false, id)).toEqual(ifFalse);
    });
  });
});
