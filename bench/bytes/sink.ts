import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { MB } from './files.js';

/**
 * A server in its own process that responds like Immich and stores only checksums, so that the clients are measured
 * and not the server. Its argument is the size in MB of the one file that it serves. It ends with its parent, which
 * can query the uploads and reset them.
 */
const BLOCK = Buffer.alloc(MB, 'as if it were a film');
const blocks = Number(process.argv[2]);
const checksum = createHash('sha1');
for (let done = 0; done < blocks; done += 1) checksum.update(BLOCK);
const video = {
  id: 'film',
  originalFileName: 'film.mp4',
  fileModifiedAt: '2024-05-17T10:00:00.000Z',
  checksum: checksum.digest('base64'),
};

const known = new Map<string, string>();
let uploaded = { files: 0, bytes: 0 };

const handlers: Record<string, (request: IncomingMessage, response: ServerResponse) => unknown> = {
  'GET /.well-known/immich': () => ({ api: { endpoint: '/api' } }),
  'GET /api/server/version': () => ({ major: 3, minor: 2, patch: 2, prerelease: null }),
  'GET /api/server/media-types': () => ({ image: ['.jpg'], video: ['.mp4'], sidecar: ['.xmp'] }),
  'GET /api/users/me': () => ({ id: 'u1', email: 'someone@example.com', name: 'Someone' }),
  'GET /api/api-keys/me': () => ({ id: 'k1', name: 'bench', permissions: ['all'] }),
  'GET /api/assets/film': () => video,
  'GET /api/assets/film/original': (_request, response) => give(response),
  'POST /api/assets': (request, response) => take(request, response),
  'POST /api/assets/bulk-upload-check': (request) => check(request),
};

const server = createServer(async (request, response) => {
  const body = await handlers[`${request.method} ${request.url}`]?.(request, response);
  if (response.headersSent) return;
  const text = JSON.stringify(body ?? { message: 'Not Found', statusCode: 404 });
  if (body === undefined) response.statusCode = 404;
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.setHeader('content-length', Buffer.byteLength(text));
  response.end(text);
});

/** The form is not parsed, only counted. */
async function take(request: IncomingMessage, response: ServerResponse): Promise<unknown> {
  const id = randomUUID();
  await new Promise((resolve, reject) => {
    request.on('data', (piece: Buffer) => (uploaded.bytes += piece.length));
    request.on('end', resolve).on('error', reject);
  });
  uploaded.files += 1;
  const sha1 = request.headers['x-immich-checksum'];
  if (typeof sha1 === 'string') known.set(sha1, id);
  response.statusCode = 201;
  return { id, status: 'created' };
}

async function check(request: IncomingMessage): Promise<unknown> {
  const { assets } = (await json(request)) as { assets: { id: string; checksum: string }[] };
  const results = assets.map(({ id, checksum }) => {
    const assetId = known.get(checksum);
    if (assetId === undefined) return { id, action: 'accept' };
    return { id, action: 'reject', reason: 'duplicate', assetId, isTrashed: false };
  });
  return { results };
}

async function give(response: ServerResponse): Promise<void> {
  response.writeHead(200, {
    'content-type': 'video/mp4',
    'content-length': blocks * MB,
    'content-disposition': `inline; filename*=UTF-8''${video.originalFileName}`,
    etag: `W/"${video.checksum}"`,
  });
  for (let sent = 0; sent < blocks && !response.destroyed; sent += 1) {
    if (!response.write(BLOCK)) await new Promise((resolve) => response.once('drain', resolve));
  }
  response.end();
}

server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('message', (message) => {
  if (message === 'uploaded') process.send?.(uploaded);
  else known.clear();
  uploaded = { files: 0, bytes: 0 };
});
process.on('disconnect', () => process.exit());
