import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Fault } from './fault.js';

export interface FaultServer {
  /** The `url` of a client that is to meet this fault. */
  urlOf(fault: Fault): string;
  /** Exchanges that have not ended: those of a client that keeps a connection open for nothing. */
  openExchanges(): number;
  close(): Promise<void>;
}

/** A server whose faults are chosen by the first step of the path, so that all of them can be met at once. */
export async function startFaultServer(faults: readonly Fault[]): Promise<FaultServer> {
  let open = 0;
  const server = createServer((request, response) => {
    const index = Number(/^\/f(\d+)\//.exec(request.url ?? '')?.[1]);
    const fault = faults[index] ?? faults.find(({ name }) => request.url === '/healthy' && name === 'none');
    open += 1;
    response.on('close', () => (open -= 1));
    // Responds after the whole request was read, so that no response is lost when the connection closes.
    request.resume().on('end', () => fault?.serve?.(request, response, base));
    request.on('error', () => {});
  });
  // On a busy machine, an idle connection would be closed in the moment in which the client uses it again.
  server.keepAliveTimeout = 0;
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const closed = await closedPort();
  return {
    urlOf: (fault) => (fault.serve ? `${base}/f${faults.indexOf(fault)}` : `http://127.0.0.1:${closed}`),
    openExchanges: () => open,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A port that was free a moment ago. */
async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
