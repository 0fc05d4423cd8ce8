import { onTestFinished } from 'vitest';
import type { ClientOptions } from '../../src/index.js';
import { type ImmichRelease, startSandbox } from '../../src/sandbox/index.js';
import { line } from './network.js';

interface SwitchingServer {
  /** A client of the address whose server is switched. */
  options: ClientOptions;
  /** From now on, another release is behind the address. */
  switchTo(release: ImmichRelease): void;
  /** `GET /api/albums`, for each request since the last call of this. */
  sent(): string[];
}

interface SwitchingOptions {
  /** As some proxies do: removes the headers that only one generation sends. */
  withoutHeaders?: boolean;
}

/** One address with sandboxes of several releases behind it, of which the first is in service: a server that is upgraded later. */
export async function switchingServer(
  releases: readonly [ImmichRelease, ...ImmichRelease[]],
  { withoutHeaders = false }: SwitchingOptions = {},
): Promise<SwitchingServer> {
  const running = releases.map(async (release) => ({
    release,
    sandbox: await startSandbox({ immich: release }),
  }));
  const sandboxes = await Promise.all(running);
  onTestFinished(async () => {
    for (const { sandbox } of sandboxes) await sandbox.close();
  });
  const inService = (wanted: ImmichRelease) => {
    const found = sandboxes.find(({ release }) => release === wanted);
    if (!found) throw new Error(`No sandbox of ${wanted}.`);
    return found.sandbox;
  };
  let current = inService(releases[0]);
  let sent: string[] = [];
  return {
    options: {
      url: 'https://photos.example.com',
      apiKey: () => current.apiKey,
      retries: 0,
      fetch: async (input, init) => {
        const request = new Request(input, init);
        sent.push(line(request));
        const { pathname, search } = new URL(request.url);
        const response = await fetch(`${current.url}${pathname}${search}`, init);
        if (!withoutHeaders) return response;
        const headers = new Headers(response.headers);
        headers.delete('x-immich-cid');
        headers.delete('x-correlation-id');
        return new Response(response.body, { status: response.status, headers });
      },
    },
    switchTo(release) {
      current = inService(release);
    },
    sent() {
      const lines = sent;
      sent = [];
      return lines;
    },
  };
}
