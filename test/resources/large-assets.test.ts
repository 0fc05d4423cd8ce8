import { describe, expect, onTestFinished, test } from 'vitest';
import { createImmichClient, type ImmichClient, type LargeAssetSearch } from '../../src/index.js';
import { startSandbox } from '../../src/sandbox/index.js';
import { line, observed } from '../helpers/network.js';
import { RELEASES } from '../sandbox/releases.js';

const photo = (name: string) => new File([name.repeat(50)], `${name}.jpg`, { lastModified: Date.UTC(2024) });
const ID = '3fe388e4-2078-44d7-b36c-39d9dee3a657';

/** A library with the photos `a`, which is in two albums, and `b`, which is in one. */
async function library(release: (typeof RELEASES)[number]) {
  const sandbox = await startSandbox({ immich: release });
  onTestFinished(() => sandbox.close());
  const immich = createImmichClient(sandbox);
  const [a, b] = [(await immich.assets.upload(photo('a'))).id, (await immich.assets.upload(photo('b'))).id];
  const first = await immich.albums.create({ albumName: 'first', assetIds: [a, b] });
  const second = await immich.albums.create({ albumName: 'second', assetIds: [a] });
  return { immich, albumIds: [first.id, second.id] };
}

const namesOf = async (immich: ImmichClient, filter: LargeAssetSearch) =>
  (await immich.search.largeAssets(filter)).map(({ originalFileName }) => originalFileName).sort();

describe.each(RELEASES)('search.largeAssets on %s', (release) => {
  test('sends dates, enums, text, sizes and lists of several values', async () => {
    const { immich, albumIds } = await library(release);
    expect(await namesOf(immich, {})).toEqual(['a.jpg', 'b.jpg']);
    expect(await namesOf(immich, { albumIds })).toEqual(['a.jpg']);
    expect(await namesOf(immich, { minFileSize: 49 })).toEqual(['a.jpg', 'b.jpg']);
    expect(await namesOf(immich, { minFileSize: 50 })).toEqual([]);
    expect(await namesOf(immich, { size: 1 })).toHaveLength(1);
    expect(await namesOf(immich, { takenAfter: new Date('2025-01-01') })).toEqual([]);
    expect(await namesOf(immich, { type: 'VIDEO' })).toEqual([]);
    expect(await namesOf(immich, { city: 'Oslo' })).toEqual([]);
    // As in a search with a body, an empty list does not filter.
    expect(await namesOf(immich, { albumIds: [] })).toEqual(['a.jpg', 'b.jpg']);
  });

  test('rejects a list with one value, which servers would reject or ignore', async () => {
    const { immich, albumIds } = await library(release);
    for (const name of ['albumIds', 'personIds', 'tagIds'] as const) {
      await expect(immich.search.largeAssets({ [name]: albumIds.slice(0, 1) })).rejects.toMatchObject({
        kind: 'unsupported',
        message: expect.stringMatching(new RegExp(`\`${name}\`.*search\\.metadata`)),
      });
    }
  });
});

describe('search.largeAssets', () => {
  test.each<[string, LargeAssetSearch]>([
    ['isFavorite', { isFavorite: true }],
    ['isEncoded', { isEncoded: false }],
    ['isMotion', { isMotion: true }],
    ['isNotInAlbum', { isNotInAlbum: true }],
    ['isOffline', { isOffline: true }],
    ['withDeleted', { withDeleted: true }],
    ['withExif', { withExif: true }],
  ])('sends `%s` to 2.x and rejects it for 3.x, which cannot read it', async (name, filter) => {
    const old = observed(() => Response.json([]), { serverVersion: '2.7.5' });
    await old.immich.search.largeAssets(filter);
    expect(old.requests.map(line)[0]).toContain(`${name}=`);
    const current = observed(() => Response.json([]), { serverVersion: '3.0.3' });
    await expect(current.immich.search.largeAssets(filter)).rejects.toMatchObject({
      kind: 'unsupported',
      message: expect.stringMatching(new RegExp(`\`${name}\`.*search\\.metadata`)),
    });
    expect(current.requests).toEqual([]);
  });

  test.each<[string, object]>([
    ['rating', { rating: 5 }],
    ['rating', { rating: null }],
    ['tagIds', { tagIds: null }],
    ['tagIds', { tagIds: [ID] }],
  ])('rejects `%s` on all servers: %j', async (name, filter) => {
    const { immich, requests } = observed(() => Response.json([]), { serverVersion: '2.7.5' });
    await expect(immich.search.largeAssets(filter)).rejects.toMatchObject({
      kind: 'unsupported',
      message: expect.stringContaining(`\`${name}`),
    });
    expect(requests).toEqual([]);
  });

  test('has a type without the fields that no server can read', () => {
    // @ts-expect-error `rating` stays text in the query
    const filter: LargeAssetSearch = { rating: 5 };
    expect(filter).toBeDefined();
  });
});

describe.each(RELEASES)('the query of large assets on a sandbox of %s', (release) => {
  const refused = release === '2.7.5' ? 200 : 400;
  test.each([
    [400, `albumIds=${ID}`],
    [200, `albumIds[]=${ID}`],
    [200, `albumIds=${ID}&albumIds=${ID}`],
    [400, 'rating=5'],
    [200, 'size=5&minFileSize=1'],
    [400, 'size=5&size=6'],
    [refused, 'isFavorite=true'],
    [refused, 'withExif=false'],
    [400, 'isFavorite='],
  ])('is read as on real servers: %i for %s', async (status, query) => {
    const { url, apiKey, close } = await startSandbox({ immich: release });
    onTestFinished(close);
    const headers = { 'x-api-key': apiKey };
    const response = await fetch(`${url}/api/search/large-assets?${query}`, { method: 'POST', headers });
    expect(response.status).toBe(status);
    if (status === 400 && release !== '2.7.5' && query === 'isFavorite=') {
      expect(await response.json()).toMatchObject({
        errors: [{ message: 'Invalid input: expected boolean, received string' }],
      });
    }
  });
});
