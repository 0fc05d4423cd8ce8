import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createImmichClient } from 'immich-client';
import { fileRequestHeaders, forwardFile } from 'immich-client/node';

const { IMMICH_URL: url = 'http://127.0.0.1:2283', IMMICH_API_KEY: apiKey } = process.env;
const owner = createImmichClient({ url, apiKey });

const kyoto = await owner.albums.ensure('Kyoto');
const link = await owner.sharedLinks.forAlbum(kyoto.id, { showMetadata: false });

// The proxy has the rights of the link, not those of your account.
const immich = owner.with({ sharedLink: { key: link.key } });
const ids = new Set((await immich.albums.assets(kyoto.id).toArray()).map(({ id }) => id));

const server = createServer(async (request, response) => {
  const [, size, id = ''] = (request.url ?? '').split('/');
  if (!ids.has(id)) return void response.writeHead(404).end();
  try {
    const headers = fileRequestHeaders(request);
    const file =
      size === 'video'
        ? await immich.assets.playback(id, { headers })
        : await immich.assets.thumbnail(
            id,
            { size: size === 'large' ? 'preview' : 'thumbnail' },
            { headers },
          );
    await forwardFile(file, response);
  } catch (error) {
    console.error(error);
    if (!response.headersSent) response.writeHead(502).end();
  }
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const [id = ''] = ids;
for (const path of [`large/${id}`, `small/${id}`, `large/00000000-0000-4000-8000-000000000000`]) {
  const response = await fetch(`${origin}/${path}`);
  console.log(path.split('/')[0], response.status, response.headers.get('content-type'));
  await response.arrayBuffer();
}

const asset = await immich.assets.get(id);
console.log(Object.keys(asset).sort().join(' '));

server.closeAllConnections();
server.close();
await owner.sharedLinks.delete(link.id);
