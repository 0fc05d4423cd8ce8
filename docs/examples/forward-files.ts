import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createImmichClient } from 'immich-client';
import { fileRequestHeaders, forwardFile } from 'immich-client/node';

const { IMMICH_URL: url = 'http://127.0.0.1:2283', IMMICH_API_KEY: apiKey } = process.env;
const immich = createImmichClient({ url, apiKey });

// A web server that shows the photos of one album to visitors without an Immich account.
const album = await immich.albums.findByName('Kyoto');
const photos = await immich.albums.assets(album?.id ?? '').toArray();

const server = createServer(async (request, response) => {
  const photo = photos.find(({ originalFileName }) => request.url === `/${originalFileName}`);
  if (!photo) return void response.writeHead(404).end();
  try {
    const file = await immich.assets.download(photo.id, {}, { headers: fileRequestHeaders(request) });
    await forwardFile(file, response);
  } catch (error) {
    console.error(error);
    if (!response.headersSent) response.writeHead(502).end();
  }
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const photoUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/temple.jpg`;

const whole = await fetch(photoUrl);
console.log(whole.status, whole.headers.get('content-type'), whole.headers.get('content-disposition'));
await whole.arrayBuffer();

const part = await fetch(photoUrl, { headers: { range: 'bytes=0-99' } });
console.log(part.status, (await part.arrayBuffer()).byteLength);
server.closeAllConnections();
server.close();
