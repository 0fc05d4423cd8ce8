import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A real server on 127.0.0.1 until the test is over, and what it was asked. */
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

/** Answers by path; every other path is a 404 as Immich words it. */
export const pages =
  (bodies: Record<string, string>, status = 200): RequestListener =>
  ({ url = '' }, response) => {
    const body = bodies[url];
    if (body === undefined) response.writeHead(404).end(`{"message":"Cannot GET ${url}"}`);
    else response.writeHead(status).end(body);
  };

/** An address where nobody listens: somebody just did. */
export async function vacatedUrl(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}
