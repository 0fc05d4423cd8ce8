import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server in its own process that responds to every request with one album. It exits with its parent. */
const album = JSON.stringify({ id: 'a1', albumName: 'Lofoten', assetCount: 3, description: 'x'.repeat(120) });
const headers = {
  'content-type': 'application/json; charset=utf-8',
  'content-length': Buffer.byteLength(album),
};

const server = createServer((request, response) => {
  request.resume().on('end', () => response.writeHead(200, headers).end(album));
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit());
