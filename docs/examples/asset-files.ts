import { createImmichClient } from 'immich-client';

const { IMMICH_URL: url = 'http://127.0.0.1:2283', IMMICH_API_KEY: apiKey } = process.env;
const immich = createImmichClient({ url, apiKey });

const [asset] = await immich.search.metadata().toArray({ limit: 1 });

const previews = await immich.assetFiles.list({ assetId: asset?.id ?? '', type: 'preview' });
console.log(previews.length, 'preview');

for (const { id, isEdited } of previews) {
  const response = await immich.assetFiles.download(id);
  const { size } = await response.blob();
  console.log(isEdited ? 'edited' : 'not edited', size > 0);
}
