import { describe, expect, onTestFinished, test } from 'vitest';
import { createImmichClient } from '../../src/index.js';
import { startSandbox } from '../../src/sandbox/index.js';
import { filledSandbox } from '../helpers/filled-sandbox.js';
import { RELEASES } from './releases.js';

const MOMENT = new Date('2024-05-06T07:08:09.123Z');
const moments = (count: number): Date[] => Array.from({ length: count }, () => MOMENT);

/** 1,200 assets of one moment among 3,000. */
const library = (): Date[] => [
  ...Array.from({ length: 900 }, (_, index) => new Date(MOMENT.getTime() - index * 60_000)),
  ...moments(1199),
  ...Array.from({ length: 901 }, (_, index) => new Date(MOMENT.getTime() + (index + 1) * 60_000)),
];

async function filled(immich: (typeof RELEASES)[number], dates: Iterable<Date>) {
  const { ids, close, ...sandbox } = await filledSandbox(immich, dates);
  onTestFinished(close);
  return { immich: createImmichClient(sandbox), ids: ids.sort() };
}

describe.each(RELEASES)('a search on %s', (release) => {
  test('returns 1,200 assets of the same date among 3,000, each once', async () => {
    const { immich, ids } = await filled(release, library());
    expect(await immich.search.count()).toBe(3000);
    const searches = [{}, { order: 'asc' }, { size: 1000 }, { size: 250 }, { size: 50 }] as const;
    for (const search of searches) {
      const found = await immich.search.metadata(search).toArray();
      expect(found.map(({ id }) => id).sort()).toEqual(ids);
    }
  });

  test('repeats and misses assets by page number, as real servers do', async () => {
    const { immich, ids } = await filled(release, library());
    const found = new Set<string>();
    for (let page = 1; page <= ids.length / 250; page += 1) {
      const { data } = await immich.api.POST('/search/metadata', { body: { page, size: 250 } });
      expect(data?.assets.items).toHaveLength(250);
      for (const { id } of data?.assets.items ?? []) found.add(id);
    }
    expect(found.size).toBeLessThan(ids.length);
  });

  test('returns all 1,200 assets of the same date in an album', async () => {
    const { immich, ids } = await filled(release, moments(1200));
    const album = await immich.albums.create({ albumName: 'Burst', assetIds: ids });
    const found = await immich.albums.assets(album.id).toArray();
    expect(found.map(({ id }) => id).sort()).toEqual(ids);
  });

  test('returns assets of the same date in random order, but in the same order for the same seed', async () => {
    const orders = async (seed: number): Promise<string[]> => {
      const sandbox = await startSandbox({ immich: release, seed });
      onTestFinished(() => sandbox.close());
      const immich = createImmichClient(sandbox);
      for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) {
        await immich.assets.upload(new File([name], `${name}.jpg`, { lastModified: MOMENT.getTime() }));
      }
      const searches = [1, 2, 3].map(() => ({ size: 8 }));
      const found: string[] = [];
      for (const search of searches) {
        const assets = await immich.search.metadata(search).toArray();
        found.push(assets.map(({ originalFileName }) => originalFileName[0]).join(''));
      }
      return found;
    };
    const first = await orders(7);
    expect(new Set(first).size).toBe(3);
    expect(await orders(7)).toEqual(first);
    expect(await orders(8)).not.toEqual(first);
  });
});
