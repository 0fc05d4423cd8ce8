import { setTimeout as pause } from 'node:timers/promises';
import { type ImmichClient, isUnsupportedError, type LargeAssetSearch } from '../../../src/index.js';
import type { Scenario } from './scenario.js';

/** The filters of `search.largeAssets` either work on the server or are refused before they are sent. */
export const largeAssets: Scenario = async ({ immich, name, version }) => {
  const [small, large] = [
    await upload(immich, name('small.jpg'), 2000),
    await upload(immich, name('large.jpg'), 9000),
  ];
  const both = await immich.albums.create({ albumName: name('both'), assetIds: [small, large] });
  const one = await immich.albums.create({ albumName: name('one'), assetIds: [large] });
  const albumIds = [both.id, one.id];

  await finds(immich, { minFileSize: 2001, size: 1000 }, { small, large }, ['large']);
  await finds(immich, { albumIds }, { small, large }, ['large']);
  await finds(immich, { takenAfter: new Date(0), type: 'IMAGE', size: 1000 }, { small, large }, [
    'small',
    'large',
  ]);
  await finds(immich, { type: 'VIDEO' }, { small, large }, []);

  await refuses(immich, { albumIds: [one.id] });
  const flag = { isFavorite: true };
  if (version.major >= 3) await refuses(immich, flag);
  else await finds(immich, flag, { small, large }, []);

  // The client rejects these because servers do.
  await isRefusedByServer(immich, { albumIds: [one.id] });
  await isRefusedByServer(immich, { rating: 5 });
  if (version.major >= 3) await isRefusedByServer(immich, flag);
};

async function upload(immich: ImmichClient, filename: string, size: number): Promise<string> {
  const bytes = crypto.getRandomValues(new Uint8Array(size));
  const fileCreatedAt = new Date('2024-06-01T12:00:00Z');
  const facts = { filename, fileCreatedAt, fileModifiedAt: fileCreatedAt };
  return (await immich.assets.upload(new Blob([bytes]), facts)).id;
}

/** Tries for some seconds, as a server may file an upload a moment later. */
async function finds(
  immich: ImmichClient,
  filter: LargeAssetSearch,
  ids: Record<string, string>,
  expected: readonly string[],
): Promise<void> {
  for (let attempts = 1; ; attempts += 1) {
    const found = new Set((await immich.search.largeAssets(filter)).map(({ id }) => id));
    const names = Object.keys(ids).filter((each) => found.has(ids[each] ?? ''));
    if (names.join() === expected.join()) return;
    if (attempts === 50) {
      throw new Error(`${JSON.stringify(filter)} found ${names.join()}, not ${expected.join()}`);
    }
    await pause(100);
  }
}

async function refuses(immich: ImmichClient, filter: LargeAssetSearch): Promise<void> {
  const refused = await immich.search.largeAssets(filter).then(() => false, isUnsupportedError);
  if (!refused) throw new Error(`${JSON.stringify(filter)} was not refused`);
}

async function isRefusedByServer(
  { api }: ImmichClient,
  query: { albumIds?: string[]; rating?: number; isFavorite?: boolean },
): Promise<void> {
  const { response } = await api.POST('/search/large-assets', { params: { query } });
  if (response.status !== 400)
    throw new Error(`the server responds to ${JSON.stringify(query)} with ${response.status}`);
}
