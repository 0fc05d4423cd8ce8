import { createImmichClient, isUnsupportedError, releaseAllows } from 'immich-client';

const { IMMICH_URL: url = 'http://127.0.0.1:2283', IMMICH_API_KEY: apiKey } = process.env;
const immich = createImmichClient({ url, apiKey });

const release = await immich.server.requireVersion('>=2.7 <4');
console.log('Immich', release.major);
console.log('albums come with their assets:', releaseAllows(release, 'albumAssetsInline'));

try {
  await immich.server.requireVersion('>=9');
} catch (error) {
  if (!isUnsupportedError(error)) throw error;
  console.log(error.message.replace(/;.*/, ''));
}
