import { createImmichClient, type ImmichClient } from '../../src/index.js';
import type { ClientSettings, Credential } from '../../src/options.js';

type ObservedOptions = Partial<Omit<ClientSettings, 'serverVersion'>> &
  Credential & {
    /** `null`: the client must request the version. @default '3.0.3' */
    serverVersion?: string | null;
  };

/** A real client over a function as its network, and the requests it sent. */
export function observed(
  answer: (request: Request) => Response | Promise<Response>,
  { serverVersion = '3.0.3', ...options }: ObservedOptions = { apiKey: 'a-key' },
): { immich: ImmichClient; requests: Request[] } {
  const requests: Request[] = [];
  const immich = createImmichClient({
    url: 'https://photos.example.com',
    retries: 0,
    ...(serverVersion !== null && { serverVersion }),
    fetch: async (input, init) => {
      const request = new Request(input, init);
      requests.push(request.clone());
      // A real server reads the request body.
      await request.clone().arrayBuffer();
      return answer(request);
    },
    ...options,
  });
  return { immich, requests };
}

/** A request in one line: `PATCH /api/albums/a1`. */
export const line = (request: Request | undefined): string => {
  if (!request) return 'no request';
  const { pathname, search } = new URL(request.url);
  return `${request.method} ${pathname}${search}`;
};

/** Has what the client reads of a response itself, whichever operation it is of. */
const ANY_RESPONSE = {
  id: 'x1',
  status: 'created',
  results: [],
  ...{ image: [], video: [], sidecar: [] },
  ...{ count: 1, server: {} },
  ...{ permissions: [], archives: [], accessToken: 'a-token' },
  ...{ major: 3, minor: 0, patch: 3 },
};

/** What a call sends, its JSON body included: `PATCH /api/albums/a1 {"albumName":"Lofoten"}`. */
export async function sentBy(call: Call, answer?: unknown): Promise<string> {
  const { immich, requests } = observed(({ method, url }) => {
    const isList = method !== 'POST' && /\/api\/(?:albums|tags)(?:\?|$)/.test(url);
    return new Response(JSON.stringify(answer ?? (isList ? [] : ANY_RESPONSE)));
  });
  await call(immich);
  const sent = requests.map(async (request) => `${line(request)} ${await request.text()}`.trimEnd());
  return (await Promise.all(sent)).join('\n');
}

export type Call = (immich: ImmichClient) => Promise<unknown>;
