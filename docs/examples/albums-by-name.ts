import { AmbiguousNameError, createImmichClient } from 'immich-client';

const { IMMICH_URL: url = 'http://127.0.0.1:2283', IMMICH_API_KEY: apiKey } = process.env;
const immich = createImmichClient({ url, apiKey });

const found = await immich.albums.findByName('Kyoto');
console.log(found?.assetCount);
console.log(await immich.albums.findByName('kyoto'));

const first = await immich.albums.ensure('Oslo');
const second = await immich.albums.ensure('Oslo');
console.log(first.id === second.id);

await immich.albums.create({ albumName: 'Oslo' });
try {
  await immich.albums.findByName('Oslo');
} catch (error) {
  if (!(error instanceof AmbiguousNameError)) throw error;
  console.log(error.message);
}
