import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A real server on 127.0.0.1 until the end of the test, and the requests that it received. */
export async function served(
  listener: RequestListener,
  host = '127.0.0.1',
): Promise<{ url: string; requests: IncomingMessage[] }> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo; // A TCP server has no other kind.
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`, requests };
}

/** Responds by path; any other path is a 404 in the format of Immich. */
export const pages =
  (bodies: Record<string, string>, status = 200): RequestListener =>
  ({ url = '' }, response) => {
    const body = bodies[url];
    if (body === undefined) response.writeHead(404).end(`{"message":"Cannot GET ${url}"}`);
    else response.writeHead(status).end(body);
  };

/** A URL at which no server listens, because its server was just closed. */
export async function vacatedUrl(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}
