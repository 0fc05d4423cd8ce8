import { createImmichClient } from 'immich-client';

const { IMMICH_URL: url = 'http://127.0.0.1:2283', IMMICH_API_KEY: apiKey } = process.env;
const immich = createImmichClient({ url, apiKey });

const photo = await immich.search.metadata({ originalFileName: 'fjord.jpg' }).first();
const id = photo?.id ?? '';

await immich.assets.delete(id);
console.log(await immich.search.count(), 'assets outside of the trash');

const inTrash = { withDeleted: true, trashedAfter: new Date('2000-01-01') };
for await (const { originalFileName, isTrashed } of immich.search.metadata(inTrash)) {
  console.log(originalFileName, isTrashed);
}

const { count } = await immich.trash.restoreAssets({ ids: [id] });
console.log(count, 'restored');

// `force` deletes at once, without the trash. This cannot be undone.
const draft = await immich.assets.upload(new File(['draft'], 'draft.jpg'));
await immich.assets.delete(draft.id, { force: true });
