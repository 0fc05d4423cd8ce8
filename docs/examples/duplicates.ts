import { createImmichClient } from 'immich-client';

const { IMMICH_URL: url = 'http://127.0.0.1:2283', IMMICH_API_KEY: apiKey } = process.env;
const immich = createImmichClient({ url, apiKey });

// Immich finds duplicates by machine learning. Here two photos are put into a group instead.
const [first, second] = await immich.search.metadata({ order: 'asc' }).toArray({ limit: 2 });
const ids = [first, second].map((asset) => asset?.id ?? '');
await immich.assets.updateMany({ ids, duplicateId: '5f3c1a52-6d0b-4c8e-9d0a-3f6f1f0c2a11' });

const groups = (await immich.duplicates.list()).map(({ duplicateId, assets, suggestedKeepAssetIds }) => {
  const isKept = ({ id }: { id: string }) => suggestedKeepAssetIds.includes(id);
  return {
    duplicateId,
    keepAssetIds: assets.filter(isKept).map(({ id }) => id),
    trashAssetIds: assets.filter((asset) => !isKept(asset)).map(({ id }) => id),
  };
});
for (const { keepAssetIds, trashAssetIds } of groups) {
  console.log('keep', keepAssetIds.length, 'trash', trashAssetIds.length);
}

const { succeeded, failed } = await immich.duplicates.resolve(groups);
console.log(succeeded.length, 'resolved,', failed.length, 'failed');
console.log((await immich.duplicates.list()).length, 'groups left');

// The others are in the trash, not gone.
const { count } = await immich.trash.restoreAssets({ ids: groups.flatMap((group) => group.trashAssetIds) });
console.log(count, 'restored');
