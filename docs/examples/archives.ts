import { createImmichClient } from 'immich-client';

const { IMMICH_URL: url = 'http://127.0.0.1:2283', IMMICH_API_KEY: apiKey } = process.env;
const immich = createImmichClient({ url, apiKey });

const album = await immich.albums.ensure('Kyoto');

// The server splits the assets into archives of about `archiveSize` bytes.
const { archives, totalSize } = await immich.download.info({ albumId: album.id, archiveSize: 4 * 1024 ** 3 });
console.log(archives.length, 'archive', totalSize > 0);

for (const { assetIds } of archives) {
  const response = await immich.download.archive({ assetIds });
  console.log(assetIds.length, 'assets', response.headers.get('content-type'));

  // The stream of the zip file: pipe it to a file or to the response of your own web server.
  let bytes = 0;
  for await (const chunk of response.body ?? []) bytes += chunk.length;
  console.log(bytes > totalSize);
}
