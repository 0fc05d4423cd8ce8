import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createImmichClient } from '../../src/index.js';
import type { Fault } from './fault.js';
import { type FaultServer, startFaultServer } from './fault-server.js';

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
    limits: { idleTimeoutMs: 250 },
  },
];

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer(FAULTS);
});
afterAll(() => server.close());

describe('a file that does not arrive as a whole', () => {
  test.each(FAULTS)('rejects while it is read: $name', async (fault) => {
    const immich = createImmichClient({ url: server.urlOf(fault), retries: 0, ...fault.limits });
    const response = await immich.assets.original('x1');
    const outcome = fault.outcome({ method: 'GET', answer: 'file', isUpload: false });
    await expect(response.arrayBuffer()).rejects.toMatchObject(outcome as object);
    await vi.waitFor(() => expect(server.openExchanges()).toBe(0));
  });
});
