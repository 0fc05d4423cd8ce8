import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import {
  createImmichClient,
  discoverServerUrl,
  isHttpError,
  isNetworkError,
  type RequestEvent,
  type ResponseEvent,
  type RetryEvent,
} from '../../../src/index.js';
import { Secrets } from '../../../src/http/secrets/redact.js';
import type { ClientSettings, Credential } from '../../../src/options.js';

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

/** Every way in which a program might print a value. */
const shown = (thing: unknown): string =>
  [
    inspect(thing, { showHidden: true, depth: 9, getters: true }),
    JSON.stringify(thing),
    thing instanceof Error ? `${thing.stack}${thing}` : '',
  ].join('\n');

const expectClean = (text: string): void => {
  // A host name is lower-case, and the beginning of a short secret is enough to guess the rest.
  for (const secret of Object.values(SECRETS)) {
    expect(text.toLowerCase()).not.toContain(secret.toLowerCase().slice(0, -4));
  }
};

/** Networks whose errors contain everything about a request, in various formats. */
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
    'a `fetch` that hangs the request on what it throws',
    async (url, init) => {
      const request = new Request(url, init);
      const inner = Object.assign(new Error('no'), { config: { headers: init?.headers, body: init?.body } });
      throw Object.assign(new AggregateError([inner], 'no'), { code: 'ECONNRESET', request });
    },
  ],
  [
    'an answer that repeats the request in its headers',
    async (_, init) =>
      new Response('no', {
        status: 400,
        headers: {
          'x-correlation-id': new URLSearchParams(init?.headers as Record<string, string>).toString(),
        },
      }),
  ],
  [
    'a success whose content type repeats the request',
    async (_, init) =>
      new Response('', {
        headers: { 'content-type': `text/${Object.values(init?.headers ?? {}).join('-')}` },
      }),
  ],
  [
    'a redirect that repeats the request in its headers',
    async (_, init) =>
      new Response(null, {
        status: 302,
        headers: {
          location: `https://${Object.values(init?.headers ?? {})
            .join('.')
            .replaceAll(/[^\w.-]/g, '')}.example.com/`,
          'x-correlation-id': Object.values(init?.headers ?? {}).join('-'),
        },
      }),
  ],
  [
    'an error page that ends in the middle of each secret',
    async (_, init) => {
      const values = Object.values(init?.headers ?? {})
        .join(' ')
        .split(/[\s=;]+/);
      const parts = values.map((value) => `${'x'.repeat(64 * 1024 - value.length + 3)}${value}`);
      return new Response(parts.join('') + 'x'.repeat(64 * 1024), { status: 400 });
    },
  ],
  [
    'a success that is half an answer',
    async (_, init) => new Response(`{"headers":${JSON.stringify(init?.headers)}`),
  ],
];

describe.each(CREDENTIALS)('%s', (_, credential) => {
  test.each(INDISCREET)(
    'does not appear in a client, an error, a hook or a log after %s',
    async (_, fetch) => {
      const events: unknown[] = [];
      const note = (event: unknown) => void events.push(event);
      const immich = createImmichClient({
        ...credential,
        url: 'https://photos.example.com',
        headers: { 'x-proxy': SECRETS.proxy, cookie: `session=${SECRETS.cookie}` },
        retries: 0,
        fetch: async (url, init) =>
          // The login of the link succeeds, so that its cookie has to stay secret too.
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
    },
  );
});

test('the password of a link does not appear in errors if the login fails', async () => {
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

test.each(['open sesame', 'pa&ss+wörd'])(
  'the password %j does not appear in an error that repeats the query in which servers before 2.6 expect it',
  async (password) => {
    const immich = createImmichClient({
      serverVersion: '2.5.6',
      url: 'https://photos.example.com',
      retries: 0,
      // Bun and Deno do this.
      fetch: (url) =>
        Promise.reject(
          Object.assign(new TypeError(`error sending request for url (${String(url)})`), { path: url }),
        ),
    });
    const error: unknown = await immich.sharedLinks
      .login({ key: SECRETS.share }, { password })
      .catch((thrown: unknown) => thrown);
    if (!isNetworkError(error)) throw error;
    const text = decodeURIComponent(shown(error).replaceAll('+', ' '));
    expect(text).toContain('password=[redacted]');
    expect(text).not.toContain(password.replaceAll('+', ' '));
  },
);

describe.each(['open sesame', 'pä"ss\\wörd', 'abc', "it's (me)!~"])(
  'the password %j in the query, for a server before 2.6,',
  (password) => {
    test.each<[string, (url: string) => string]>([
      ['the URL', (url) => url],
      ['the URL in lower case', (url) => url.toLowerCase()],
      ['the URL, encoded again', (url) => encodeURIComponent(url)],
      ['the decoded URL', (url) => decodeURIComponent(url.replaceAll('+', '%20'))],
      ['the URL in JSON', (url) => JSON.stringify({ message: `Cannot GET ${url}` })],
      ['the password in numeric entities', () => `<title>${entities(password)}</title>`],
    ])('does not appear in an error that repeats %s', async (_, echo) => {
      const immich = createImmichClient({
        serverVersion: '2.5.6',
        url: 'https://photos.example.com',
        retries: 0,
        fetch: async (url) => new Response(echo(String(url)), { status: 401 }),
      });
      const error: unknown = await immich.sharedLinks
        .login({ key: SECRETS.share }, { password })
        .catch((thrown: unknown) => thrown);
      if (!isHttpError(error)) throw error;
      expect(error.message).toContain('[redacted]');
      for (const text of [error.message, JSON.stringify(error.body)]) {
        expect(text.toLowerCase()).not.toContain(password);
        expect(text.toLowerCase()).not.toContain(encodeURIComponent(password).toLowerCase());
      }
    });
  },
);
const entities = (text: string): string =>
  [...text].map((sign) => `&#x${sign.charCodeAt(0).toString(16)};`).join('');

test('the password of a link does not appear in an error of a call after the login', async () => {
  const immich = createImmichClient({
    url: 'https://photos.example.com',
    retries: 0,
    sharedLink: { key: SECRETS.share, password: SECRETS.password },
    fetch: async (url) =>
      String(url).endsWith('/login')
        ? Response.json({})
        : Response.json({ message: `wrong: ${SECRETS.password}` }, { status: 400 }),
  });
  await expect(immich.albums.get(ID)).rejects.toThrow('returned 400: wrong: [redacted]');
});

test('a slug does not appear in an error that repeats it', async () => {
  const immich = createImmichClient({
    url: 'https://photos.example.com',
    retries: 0,
    fetch: async (_, init) => Response.json({ message: String(init?.body) }, { status: 400 }),
  });
  const error: unknown = await immich.sharedLinks
    .forAlbum(ID, { slug: 'our-summer' })
    .catch((thrown: unknown) => thrown);
  expect(shown(error)).not.toContain('our-summer');
});

test.each([
  ['sesame+open/x~~', 'latin1'],
  ['pässwörd', 'utf8'],
  ['pässwörd', 'latin1'],
  ['a:colon:in:it', 'utf8'],
] as const)(
  'the password %j of a proxy does not appear in an error that repeats it decoded (%s)',
  async (password, encoding) => {
    const pair = `me:${password}`;
    const token = Buffer.from(pair, encoding).toString('base64');
    const decoded = Buffer.from(token, 'base64').toString(encoding);
    const immich = createImmichClient({
      url: 'https://photos.example.com',
      retries: 0,
      headers: { authorization: `Basic ${token}` },
      fetch: async () =>
        Response.json({ message: `${decoded} ${password} "${password}" ${token}` }, { status: 401 }),
    });
    await expect(immich.albums.list()).rejects.toThrow(
      'returned 401: [redacted] [redacted] "[redacted]" [redacted]',
    );
  },
);

test.each(['Basic', 'Basic !!!!', 'Basic a', 'Basic OnNlc2FtZQ== x'])(
  'an invalid proxy header does not prevent redaction: %j',
  async (authorization) => {
    const immich = createImmichClient({
      url: 'https://photos.example.com',
      retries: 0,
      headers: { authorization },
      fetch: async () => Response.json({ message: 'no' }, { status: 401 }),
    });
    await expect(immich.albums.list()).rejects.toThrow('returned 401: no');
  },
);

test('a header value is redacted if it has four characters, but not if it has three or is not secret', async () => {
  const message = 'xxab12yy abc application/json';
  const immich = createImmichClient({
    url: 'https://photos.example.com',
    headers: { 'x-proxy': 'ab12', 'x-mode': 'abc', accept: 'application/json' },
    retries: 0,
    fetch: async () => Response.json({ message }, { status: 400 }),
  });
  await expect(immich.albums.list()).rejects.toThrow('returned 400: xx[redacted]yy abc application/json');
});

test('a secret that begins with another one is redacted as a whole', async () => {
  const immich = createImmichClient({
    url: 'https://photos.example.com',
    apiKey: 'abcdef-and-more',
    headers: { 'x-proxy': 'abcdef' },
    retries: 0,
    fetch: async () => new Response('abcdef-and-more abcdef', { status: 400 }),
  });
  await expect(immich.albums.list()).rejects.toThrow('returned 400: [redacted] [redacted]');
});

test.each([1, 4, 40, 42])(
  'the first %d characters of a key do not appear in an error with a page that is truncated there',
  async (length) => {
    const key = 'Zq7'.repeat(14) + 'Z';
    const page = 'x'.repeat(64 * 1024 - length) + key + 'x'.repeat(1000);
    const fetch = async () => new Response(page, { status: 502 });
    const immich = createImmichClient({
      url: 'https://photos.example.com',
      apiKey: key,
      retries: 0,
      fetch,
    });
    await expect(immich.albums.list()).rejects.toMatchObject({ body: 'x'.repeat(64 * 1024 - length) });
  },
);

test('the beginning of a key does not appear in an error with a page whose connection was lost there', async () => {
  const pieces = ['{"message":"No such key: ', SECRETS.key.slice(0, 9)];
  const body = () =>
    new ReadableStream<Uint8Array>({
      pull: (controller) => {
        const piece = pieces.shift();
        if (piece === undefined) controller.error(new Error('lost'));
        else controller.enqueue(new TextEncoder().encode(piece));
      },
    });
  const immich = createImmichClient({
    url: 'https://photos.example.com',
    apiKey: SECRETS.key,
    retries: 0,
    fetch: async () => new Response(body(), { status: 401 }),
  });
  await expect(immich.albums.list()).rejects.toMatchObject({ body: '{"message":"No such key: ' });
});

/** Ways in which a server repeats a body. */
const ECHOES: [string, (password: string, body: string) => string][] = [
  ['as JSON', (password) => JSON.stringify({ message: `no: ${password}` })],
  ['as JSON in ASCII', (password) => ascii(JSON.stringify({ message: [`no: ${password}`] }))],
  ['as JSON in JSON', (_, body) => JSON.stringify({ message: body })],
  [
    'as a field',
    (password) => JSON.stringify({ message: 'no', errors: [], input: { [password]: { password } } }),
  ],
  ['as text', (password) => password],
  ['in an address', (password) => `/login?password=${encodeURIComponent(password)}`],
  ['in a page', (password) => `<title>${password.replace(/[&<>"]/g, (sign) => `${HTML[sign]}`)}</title>`],
];
const HTML: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const ascii = (text: string): string =>
  text.replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

describe.each(['open sesame', 'pa"ss\\word', 'pässwörd', 'a&b<c>"d"', 'abc'])(
  'the password %j',
  (password) => {
    test.each(ECHOES)('does not appear in an error that repeats it %s', async (_, echo) => {
      const immich = createImmichClient({
        url: 'https://photos.example.com',
        retries: 0,
        fetch: async (__, init) => new Response(echo(password, String(init?.body)), { status: 401 }),
      });
      const error: unknown = await immich
        .login('ada@example.com', password)
        .catch((thrown: unknown) => thrown);
      if (!isHttpError(error)) throw error;
      const { message, body } = error;
      const text = `${message}${typeof body === 'string' ? body : ''}${JSON.stringify(body)}`;
      for (const form of [password, JSON.stringify(password).slice(1, -1)]) expect(text).not.toContain(form);
      expect(text).toContain('[redacted]');
    });
  },
);

test.each([
  'password',
  'newPassword',
  'clientSecret',
  'token',
  'pinCode',
  'slug',
  'codeVerifier',
  'licenseKey',
  'activationKey',
])('the field `%s` of a body and of a query is redacted, and other fields are not', (name) => {
  const url = 'https://photos.example.com/api/albums';
  const sent = { id: 'an-id-1', [name]: 'open sesame', nested: [{ [name]: 'open barley' }] };
  const ofBody = new Secrets(JSON.stringify(sent), url);
  expect(ofBody.redact('an-id-1, open sesame, open barley')).toBe('an-id-1, [redacted], [redacted]');
  const ofForm = new Secrets(`id=an-id-1&${name}=open+sesame`, url);
  expect(ofForm.redact('an-id-1, open sesame')).toBe('an-id-1, [redacted]');
  const ofQuery = new Secrets(undefined, `${url}?id=an-id-1&${name}=open%20sesame`);
  expect(ofQuery.redact('an-id-1, open sesame')).toBe('an-id-1, [redacted]');
});

test.each(['accept', 'content-type', 'range', 'if-none-match', 'cache-control', 'x-immich-checksum'])(
  'the header `%s` is not redacted, and any other header is',
  (name) => {
    const secrets = new Secrets(undefined, 'https://photos.example.com/api/albums');
    secrets.headers = { [name]: 'some-value', 'x-of-proxy': 'other-value' };
    expect(secrets.redact('some-value, other-value')).toBe('some-value, [redacted]');
  },
);

test('a license key does not appear in an error that repeats it', async () => {
  const immich = createImmichClient({
    url: 'https://photos.example.com',
    retries: 0,
    fetch: async (_, init) => Response.json({ message: String(init?.body) }, { status: 400 }),
  });
  const call = immich.server.setLicense({ licenseKey: 'IMSV-A1B2', activationKey: 'YWN0aXZhdGU' });
  await expect(call).rejects.toThrow(
    'returned 400: {"licenseKey":"[redacted]","activationKey":"[redacted]"}',
  );
});

test('an error of `fetch` without a secret is kept unchanged as the cause', async () => {
  const socket = { remoteAddress: '127.0.0.1', bytesRead: 7 };
  const thrown = new TypeError('fetch failed', {
    cause: Object.assign(new AggregateError([new Error('closed')], 'other side closed'), {
      code: 'UND_ERR_SOCKET',
      socket,
    }),
  });
  const immich = createImmichClient({
    url: 'https://photos.example.com',
    apiKey: SECRETS.key,
    retries: 0,
    fetch: () => Promise.reject(thrown),
  });
  const error: unknown = await immich.albums.get(ID).catch((caught: unknown) => caught);
  if (!isNetworkError(error)) throw error;
  expect(error.cause).toBe(thrown);
});

test.each([
  'https://ada:the-link-password-c2VzYW1l@a.example.com',
  'https://a.example.com/?k=the-api-key-QXJndXM',
])('a URL with a secret is rejected without being repeated', async (url) => {
  expect(() => createImmichClient({ url })).toThrow('`url` must not contain');
  expectClean(shown(await discoverServerUrl(url).catch((thrown: unknown) => thrown)));
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

  test('are called for each attempt, its response and its retry', async () => {
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

  test('that throw do not make a call fail', async () => {
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
      'immich: GET /albums returned 503 after N ms',
      'immich: GET /albums failed, next in N ms: GET /albums returned 503',
      'immich: GET /albums (attempt 2)',
      'immich: GET /albums (attempt 2) returned 200 after N ms',
    ]);
  });
});
