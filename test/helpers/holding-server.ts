import { request } from 'node:http';
import { served } from './http-server.js';

/**
 * A server in front of another. It passes requests on, but the ones that `isHeld` chooses never get a response: what waits for them can be
 * interrupted at a known point.
 */
export async function holdingServer(
  target: string,
  isHeld: (request: { method: string; path: string }) => boolean,
): Promise<string> {
  const { url } = await served((incoming, response) => {
    const { method = '', url: path = '', headers } = incoming;
    if (isHeld({ method, path })) {
      incoming.resume();
      return;
    }
    const forwarded = request(`${target}${path}`, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    forwarded.on('error', () => response.destroy());
    incoming.pipe(forwarded);
  });
  return url;
}
