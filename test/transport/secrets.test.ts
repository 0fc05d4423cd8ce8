import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import {
  createImmichClient,
  discover,
  type RequestEvent,
  type ResponseEvent,
  type RetryEvent,
} from '../../src/index.js';
import type { ClientSettings, Credential } from '../../src/options.js';

const SECRETS = {
  key: 'the-api-key-QXJndXM',
  token: 'the-session-token-Um9ibw',
  share: 'the-share-key-c2hhcmU',
  password: 'the-link-password-c2VzYW1l',
  cookie: 'the-cookie-value-Y29va2ll',
  proxy: 'the-proxy-secret-cHJveHk',
};
const ID = '2b7e1516-28ae-4d2a-b8c1-4f1e5b0c9a7d';

const CREDENTIALS: [string, Credential][] = [
  ['an API key', { apiKey: SECRETS.key }],
  ['a fetched API key', { apiKey: async () => SECRETS.key }],
  ['a session', { accessToken: SECRETS.token }],
  ['a shared link', { sharedLink: { key: SECRETS.share, password: SECRETS.password } }],
];

/** Everything that somebody could print of a thing. */
const shown = (thing: unknown): string =>
  [
    inspect(thing, { showHidden: true, depth: 9, getters: true }),
    JSON.stringify(thing),
    thing instanceof Error ? `${thing.stack}${thing}` : '',
  ].join('\n');

const expectClean = (text: string): void => {
  for (const secret of Object.values(SECRETS)) expect(text).not.toContain(secret);
};

/** Networks that say everything they know about a request, in their own ways. */
const INDISCREET: [string, typeof fetch][] = [
  [
    'an error page that repeats the request',
    async (url, init) =>
      new Response(`<title>No</title>${url}${JSON.stringify(init?.headers)}${String(init?.body)}`, {
        status: 400,
      }),
  ],
  [
    'an error that repeats the request as JSON',
    async (_, init) => Response.json({ message: JSON.stringify(init?.headers) }, { status: 400 }),
  ],
  [
    'a `fetch` that repeats the request in what it throws',
    async (_, init) => {
      const said = JSON.stringify(init?.headers) + String(init?.body);
      throw new TypeError(said, { cause: new Error(said) });
    },
  ],
  [
    'a success that is half an answer',
    async (_, init) => new Response(`{"headers":${JSON.stringify(init?.headers)}`),
  ],
];

describe.each(CREDENTIALS)('%s', (_, credential) => {
  test.each(INDISCREET)('is not shown by a client, an error, a hook or a log after %s', async (_, fetch) => {
    const events: unknown[] = [];
    const note = (event: unknown) => void events.push(event);
    const immich = createImmichClient({
      ...credential,
      url: 'https://photos.example.com',
      headers: { 'x-proxy': SECRETS.proxy, cookie: `session=${SECRETS.cookie}` },
      retries: 0,
      fetch: async (url, init) =>
        // The login of the link succeeds, so that there is a proof to keep secret too.
        String(url).endsWith('/shared-links/login')
          ? Response.json({}, { headers: { 'set-cookie': `immich_shared_link_token=${SECRETS.cookie}` } })
          : fetch(url, init),
      onRequest: note,
      onResponse: note,
      onRetry: note,
      debug: note,
    });
    const error: unknown = await immich.albums.get(ID).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    expectClean(shown(error));
    expectClean(shown(immich));
    expectClean(shown(events));
    expect(events.length).toBeGreaterThan(1);
    expect(shown(events)).not.toContain(ID);
  });
});

test('the password of a link is not shown when the login fails', async () => {
  const immich = createImmichClient({
    serverVersion: '3.0.3',
    url: 'https://photos.example.com',
    retries: 0,
    sharedLink: { key: SECRETS.share, password: SECRETS.password },
    fetch: async (_, init) => Response.json({ message: String(init?.body) }, { status: 401 }),
  });
  const error: unknown = await immich.sharedLinks.me().catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ status: 401 });
  expectClean(shown(error));
});

test.each([
  'https://ada:the-link-password-c2VzYW1l@a.example.com',
  'https://a.example.com/?k=the-api-key-QXJndXM',
])('an address with a secret is refused without being repeated', async (url) => {
  expect(() => createImmichClient({ url })).toThrow('`url` must hold no');
  expectClean(shown(await discover(url).catch((thrown: unknown) => thrown)));
});

describe('hooks', () => {
  const recorded = (settings: Partial<ClientSettings> = {}) => {
    const answers = [
      () => new Response(null, { status: 503, headers: { 'retry-after': '0' } }),
      () => Response.json([]),
    ];
    return createImmichClient({
      serverVersion: '3.0.3',
      url: 'https://photos.example.com',
      apiKey: 'k',
      fetch: async () => (answers.shift() ?? (() => Response.json([])))(),
      ...settings,
    });
  };

  test('are told of each attempt, its answer and its repetition', async () => {
    const requests: RequestEvent[] = [];
    const responses: ResponseEvent[] = [];
    const retries: RetryEvent[] = [];
    await recorded({
      onRequest: (event) => requests.push(event),
      onResponse: (event) => responses.push(event),
      onRetry: (event) => retries.push(event),
    }).albums.list();
    const site = { operationId: 'getAllAlbums', method: 'GET', path: '/albums' };
    expect(requests).toEqual([
      { ...site, attempt: 1 },
      { ...site, attempt: 2 },
    ]);
    expect(responses).toMatchObject([
      { ...site, attempt: 1, status: 503 },
      { ...site, attempt: 2, status: 200 },
    ]);
    expect(responses[0]?.durationMs).toBeGreaterThanOrEqual(0);
    expect(retries).toMatchObject([{ ...site, attempt: 1, error: { kind: 'http', status: 503 } }]);
  });

  test('that fail do not make a call fail', async () => {
    const fail = () => {
      throw new Error('the logger is full');
    };
    const failLater = async () => fail();
    const immich = recorded({ onRequest: fail, onResponse: failLater, onRetry: fail, debug: fail });
    expect(await immich.albums.list()).toEqual([]);
  });

  test('write lines for `debug`', async () => {
    const lines: string[] = [];
    await recorded({ debug: (line) => lines.push(line.replace(/\d+ ms/, 'N ms')) }).albums.list();
    expect(lines).toEqual([
      'immich: GET /albums',
      'immich: GET /albums answered 503 after N ms',
      'immich: GET /albums failed, next in N ms: GET /albums answered 503',
      'immich: GET /albums (attempt 2)',
      'immich: GET /albums (attempt 2) answered 200 after N ms',
    ]);
  });
});
