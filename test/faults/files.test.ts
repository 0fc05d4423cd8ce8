import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createImmichClient } from '../../src/index.js';
import { SHORT } from './connection-faults.js';
import type { Fault } from './fault.js';
import { type FaultServer, startFaultServer } from './fault-server.js';
import { PATIENCE } from '../helpers/patience.js';
import { passing, stopClock } from '../helpers/stopped-clock.js';

const FAULTS: Fault[] = [
  {
    name: 'cut, of a picture',
    serve: (_, response) => {
      response.writeHead(200, { 'content-type': 'image/jpeg', 'content-length': 9_000 });
      response.write('pixels', () => setImmediate(() => response.socket?.destroy()));
    },
    outcome: () => ({ name: 'NetworkError' }),
  },
  {
    name: 'shorter than its length, of a picture',
    serve: (_, response) => {
      response.socket?.end(
        'HTTP/1.1 200 OK\r\ncontent-type: image/jpeg\r\ncontent-length: 9000\r\n\r\npixels',
      );
    },
    outcome: () => ({ name: 'NetworkError' }),
  },
  {
    // Node treats truncated compressed data as complete.
    name: 'half, of a picture that a proxy would compress',
    serve: ({ headers }, response) => {
      const picture = Buffer.alloc(9_000, 'pixels');
      const encoding = /\bgzip\b/.exec(headers['accept-encoding'] ?? '')?.[0];
      const bytes = encoding ? gzipSync(picture) : picture;
      response.writeHead(200, {
        'content-type': 'image/jpeg',
        ...(encoding ? { 'content-encoding': encoding } : { 'content-length': bytes.length }),
      });
      response.write(bytes.subarray(0, bytes.length / 2));
      if (encoding) response.end();
      else setImmediate(() => response.socket?.destroy());
    },
    outcome: () => ({ name: 'NetworkError' }),
  },
  {
    name: 'cut, of a picture that is compressed all the same',
    serve: (_, response) => {
      const bytes = gzipSync(Buffer.alloc(90_000, 'pixels'));
      const headers = {
        'content-type': 'image/jpeg',
        'content-encoding': 'gzip',
        'content-length': bytes.length,
      };
      response.writeHead(200, headers).write(bytes.subarray(0, 50), () => {
        setImmediate(() => response.socket?.destroy());
      });
    },
    outcome: () => ({ name: 'NetworkError' }),
  },
  {
    name: 'cut, of an archive',
    serve: (_, response) => {
      response.writeHead(200, { 'content-type': 'application/octet-stream' });
      response.write('PK', () => setImmediate(() => response.socket?.destroy()));
    },
    outcome: () => ({ name: 'NetworkError' }),
  },
  {
    name: 'silent, of a picture',
    serve: (_, response) => void response.writeHead(200, { 'content-type': 'image/jpeg' }).write('pixels'),
    outcome: () => ({ name: 'TimeoutError', phase: 'body' }),
    limits: { idleTimeoutMs: SHORT },
  },
];

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer(FAULTS);
});
afterAll(() => server.close());

describe('downloading an incomplete file', () => {
  test.each(FAULTS)('rejects while the body is read: $name', async (fault) => {
    const immich = createImmichClient({ url: server.urlOf(fault), retries: 0, ...fault.limits });
    stopClock();
    const response = await immich.assets.download('x1');
    const outcome = fault.outcome({ method: 'GET', answer: 'file', isUpload: false });
    const reading = response.arrayBuffer();
    await expect(fault.limits ? passing(SHORT, reading) : reading).rejects.toMatchObject(outcome as object);
    await vi.waitFor(() => expect(server.openExchanges()).toBe(0), PATIENCE);
  });
});
