import { createHash } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createImmichClient, type ImmichClient, type RequestOptions } from '../../src/index.js';
import { served } from './http-server.js';

/** One of everything that a byte can be, many times over, and no whole number of blocks. */
export const BYTES = Buffer.from(Array.from({ length: 300_007 }, (_, index) => (index * 31) % 256));
export const ETAG = 'W/"493e7-1"';
export const ID = '00000000-0000-4000-8000-000000000001';

export const sha1 = (bytes: Uint8Array | string): string => createHash('sha1').update(bytes).digest('base64');

/** Number of bytes after which a response is cut. */
const cutPoints = new WeakMap<ServerResponse, number>();

/**
 * Responds with the file from an offset, as a 200 or a 206, and cuts the connection after a number of bytes: only once these have
 * arrived, because a cut connection loses bytes in transit.
 */
export const file =
  ({
    bytes = BYTES,
    from = 0,
    cutAfter = Infinity,
    headers = {},
  }: {
    bytes?: Buffer;
    from?: number;
    cutAfter?: number;
    headers?: Record<string, string | undefined>;
  } = {}) =>
  (_: IncomingMessage, response: ServerResponse): void => {
    const body = bytes.subarray(from);
    const all: Record<string, string | undefined> = {
      'content-type': 'image/jpeg',
      'content-length': String(body.length),
      'content-disposition': `inline; filename*=UTF-8''IMG_0001.jpg`,
      etag: ETAG,
      ...(from > 0 && { 'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` }),
      ...headers,
    };
    const sent = Object.fromEntries(
      Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    );
    response.writeHead(from > 0 ? 206 : 200, sent);
    if (cutAfter >= body.length) return void response.end(body);
    cutPoints.set(response, from + cutAfter);
    if (cutAfter > 0) return void response.write(body.subarray(0, cutAfter));
    response.flushHeaders();
    setImmediate(() => response.socket?.destroy());
  };

/**
 * A server of one asset that responds to each request for the file with the next of the responses. `asked` lists the requested ranges.
 * Call `arrived` with the progress of the client.
 */
export async function assetServer(
  answers: RequestListener[],
  { checksum = sha1(BYTES), ...options }: { checksum?: string } & RequestOptions = {},
): Promise<{ immich: ImmichClient; asked: (string | undefined)[]; arrived: (bytes: number) => void }> {
  const asked: (string | undefined)[] = [];
  let last: ServerResponse | undefined;
  const { url } = await served((request, response) => {
    if (request.url === `/api/assets/${ID}`) {
      const asset = {
        id: ID,
        checksum,
        originalFileName: 'IMG_0001.jpg',
        fileModifiedAt: '2024-05-06T07:08:09.000Z',
      };
      return void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(asset));
    }
    asked.push(request.headers.range);
    last = response;
    const answer = answers[asked.length - 1];
    if (answer) answer(request, response);
    else response.writeHead(404, { 'content-type': 'application/json' }).end('{"message":"Not Found"}');
  });
  return {
    immich: createImmichClient({ url, apiKey: 'a-key', serverVersion: '3.0.3', ...options }),
    asked,
    arrived: (bytes) => void (last && cutPoints.get(last) === bytes && last.socket?.destroy()),
  };
}
