import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createImmichClient } from '../../../src/index.js';
import type { Credential } from '../../../src/options.js';
import { line, observed } from '../../helpers/network.js';

const CREDENTIALS = ['x-api-key', 'authorization', 'cookie', 'x-immich-share-key', 'x-immich-share-slug'];

/** The credentials of a request. */
const who = (request: Request | undefined) =>
  Object.fromEntries(
    CREDENTIALS.map((name) => [name, request?.headers.get(name)]).filter(([, value]) => value),
  );

/** The credentials that a client sends with a call. */
async function sent(credential: Credential): Promise<unknown> {
  const { immich, requests } = observed(() => Response.json([]), credential);
  await immich.albums.list();
  return who(requests[0]);
}

describe('a credential', () => {
  test.each<[Credential, object]>([
    [{ apiKey: 'k' }, { 'x-api-key': 'k' }],
    [{ apiKey: () => 'k2' }, { 'x-api-key': 'k2' }],
    [{ apiKey: async () => 'k3' }, { 'x-api-key': 'k3' }],
    [{ accessToken: 't' }, { authorization: 'Bearer t' }],
    [{ sharedLink: { key: 's' } }, { 'x-immich-share-key': 's' }],
    [{ sharedLink: { slug: 'kyoto' } }, { 'x-immich-share-slug': 'kyoto' }],
    [{ apiKey: undefined }, {}],
  ])('is sent as one header: %j', async (credential, headers) => {
    expect(await sent(credential)).toEqual(headers);
  });

  test('that is a function is called for each request', async () => {
    let turn = 0;
    const { immich, requests } = observed(() => Response.json([]), { apiKey: () => `key-${(turn += 1)}` });
    await immich.albums.list();
    await immich.albums.list();
    expect(requests.map((request) => request.headers.get('x-api-key'))).toEqual(['key-1', 'key-2']);
  });

  test('whose function throws makes the call reject with its error, and sends nothing', async () => {
    const { immich, requests } = observed(() => Response.json([]), {
      apiKey: () => Promise.reject(new Error('vault')),
    });
    await expect(immich.albums.list()).rejects.toMatchObject({
      kind: 'argument',
      cause: { message: 'vault' },
    });
    expect(requests).toEqual([]);
  });

  test.each(['', '  ', 'two words', 'line\nbreak', 'ключ', 'trailing '])(
    'that is not a valid header value is rejected without being repeated: %j',
    async (key) => {
      expect(() => createImmichClient({ url: 'https://a.example.com', apiKey: key })).toThrow('`apiKey`');
      expect(() => createImmichClient({ url: 'https://a.example.com', apiKey: key })).not.toThrow(
        key.trim() || 'never',
      );
      const { immich, requests } = observed(() => Response.json([]), { accessToken: () => key });
      await expect(immich.albums.list()).rejects.toMatchObject({ name: 'ArgumentError' });
      expect(requests).toEqual([]);
    },
  );

  test('cannot be combined with another one', () => {
    const url = 'https://a.example.com';
    // @ts-expect-error two credentials
    expect(() => createImmichClient({ url, apiKey: 'k', accessToken: 't' })).toThrow('one credential');
    // @ts-expect-error a key and a slug
    expect(() => createImmichClient({ url, sharedLink: { key: 'k', slug: 's' } })).toThrow('shared link');
  });

  test.each([
    { 'X-Api-Key': 'other' },
    { Authorization: 'Bearer other' },
    { cookie: 'theme=dark; immich_access_token=other' },
    { 'x-immich-share-key': 'other' },
    { 'x-immich-session-token': 'other' },
  ])('cannot be combined with credentials in the headers: %j', async (headers: Record<string, string>) => {
    const { immich, requests } = observed(() => Response.json([]));
    await expect(immich.albums.list({}, { headers })).rejects.toMatchObject({ name: 'ArgumentError' });
    await expect(immich.albums.list({}, { headers })).rejects.not.toThrow('other');
    expect(() => immich.with({ headers })).toThrow('credential');
    expect(requests).toEqual([]);
  });

  test('is sent together with the headers of a proxy', async () => {
    const { immich, requests } = observed(() => Response.json([]), {
      apiKey: 'k',
      headers: { Authorization: 'Basic YTpi', 'CF-Access-Client-Id': 'id' },
    });
    await immich.albums.list({}, { headers: { cookie: 'theme=dark' } });
    expect(who(requests[0])).toEqual({ 'x-api-key': 'k', authorization: 'Basic YTpi', cookie: 'theme=dark' });
    expect(requests[0]?.headers.get('cf-access-client-id')).toBe('id');
  });

  test('is sent together with the headers of a `Headers` object', async () => {
    const { immich, requests } = observed(() => Response.json([]), {
      apiKey: 'k',
      headers: new Headers({ 'X-Proxy': 'p', 'x-note': 'client' }),
    });
    await immich.albums.list({}, { headers: new Headers({ 'x-note': 'call' }) });
    await immich.api.GET('/albums', { headers: new Headers({ 'x-note': 'raw' }) });
    const sent = requests.map(({ headers }) => [headers.get('x-proxy'), headers.get('x-note')]);
    expect(sent).toEqual([
      ['p', 'call'],
      ['p', 'raw'],
    ]);
  });

  test.each([
    'connection',
    'Content-Length',
    'expect',
    'Host',
    'keep-alive',
    'TE',
    'trailer',
    'transfer-encoding',
    'Upgrade',
  ])('is not sent with a header of the connection: %s', async (name) => {
    const { immich, requests } = observed(() => Response.json([]), { apiKey: 'k' });
    const refusal = { name: 'ArgumentError', message: expect.stringContaining(`\`${name.toLowerCase()}\``) };
    await expect(immich.albums.list({}, { headers: { [name]: '1' } })).rejects.toMatchObject(refusal);
    await expect(immich.api.GET('/albums', { headers: { [name]: '1' } })).rejects.toMatchObject(refusal);
    expect(() => immich.with({ headers: { [name]: '1' } })).toThrow('set by the platform');
    expect(requests).toEqual([]);
  });

  test('is sent with the headers of client and call, except for undefined ones', async () => {
    const { immich, requests } = observed(() => Response.json([]), {
      apiKey: 'k',
      headers: { 'x-proxy': 'pass', 'x-trace': undefined },
    });
    await immich.albums.list({}, { headers: { 'x-proxy': undefined, 'x-request': 'r1' } });
    const { headers } = requests[0] ?? new Request('https://nowhere.example.com');
    expect(['x-proxy', 'x-trace', 'x-request'].map((name) => headers.get(name))).toEqual([
      'pass',
      null,
      'r1',
    ]);
  });

  test('in `authorization` cannot be combined with that of a proxy', async () => {
    const { immich, requests } = observed(() => Response.json([]), {
      accessToken: 't',
      headers: { authorization: 'Basic YTpi' },
    });
    await expect(immich.albums.list()).rejects.toMatchObject({ name: 'ArgumentError' });
    expect(requests).toEqual([]);
  });
});

describe('a shared link with a password', () => {
  const cookie = 'immich_shared_link_token=proof; Path=/; HttpOnly';
  const link = { sharedLink: { key: 's', password: 'open sesame' } };

  test('logs in once, and sends the cookie of the login from then on', async () => {
    const { immich, requests } = observed(
      ({ url }) => Response.json({}, url.endsWith('/login') ? { headers: { 'set-cookie': cookie } } : {}),
      link,
    );
    await Promise.all([immich.sharedLinks.me(), immich.albums.get('a1')]);
    expect(requests.map(line)).toEqual([
      'POST /api/shared-links/login',
      'GET /api/shared-links/me',
      'GET /api/albums/a1',
    ]);
    expect(await requests[0]?.json()).toEqual({ password: 'open sesame' });
    expect(who(requests[2])).toEqual({ 'x-immich-share-key': 's', cookie: 'immich_shared_link_token=proof' });
  });

  test('rejects for a wrong password, and tries to log in again with the next call', async () => {
    let isOpen = false;
    const { immich } = observed(
      () =>
        isOpen
          ? Response.json({}, { headers: { 'set-cookie': cookie } })
          : Response.json({ message: 'Invalid password' }, { status: 401 }),
      link,
    );
    await expect(immich.sharedLinks.me()).rejects.toMatchObject({ reason: 'invalid-password' });
    isOpen = true;
    expect(await immich.sharedLinks.me()).toEqual({});
  });

  /** A server that accepts only this proof, and gives it to everybody who logs in. */
  function expiring() {
    const server = { proof: 'first', logins: 0 };
    const { immich, requests } = observed((request) => {
      if (request.url.endsWith('/login')) {
        server.logins += 1;
        return Response.json({}, { headers: { 'set-cookie': `immich_shared_link_token=${server.proof}` } });
      }
      const isOpen = request.headers.get('cookie') === `immich_shared_link_token=${server.proof}`;
      return isOpen
        ? Response.json(request.url.endsWith('/api/assets') ? { id: 'x1', status: 'created' } : [])
        : Response.json({ message: 'Password required' }, { status: 401 });
    }, link);
    return { immich, requests, server };
  }

  test('logs in again once if its session expired, for all rejected calls', async () => {
    const { immich, server } = expiring();
    await immich.sharedLinks.me();
    server.proof = 'second';
    await Promise.all([immich.sharedLinks.me(), immich.albums.get('a1'), immich.tags.list()]);
    await immich.api.GET('/albums', {});
    expect(server.logins).toBe(2);
  });

  test('retries a call of the raw client after the login', async () => {
    const { immich, server } = expiring();
    await immich.sharedLinks.me();
    server.proof = 'second';
    const { data, response } = await immich.api.GET('/albums', {});
    expect([response.status, data]).toEqual([200, []]);
  });

  test('uploads the whole file again after the login', async () => {
    const { immich, requests, server } = expiring();
    await immich.sharedLinks.me();
    server.proof = 'second';
    await immich.assets.upload(new File(['pixels'], 'a.jpg', { lastModified: 0 }));
    const uploads = requests.filter(({ url }) => url.endsWith('/api/assets'));
    const texts = await Promise.all(uploads.map((request) => request.text()));
    expect(texts.map((text) => text.includes('pixels'))).toEqual([true, true]);
  });

  test('retries a call at most once after the login', async () => {
    const { immich, requests } = observed(
      ({ url }) =>
        url.endsWith('/login')
          ? Response.json({}, { headers: { 'set-cookie': cookie } })
          : Response.json({ message: 'Password required' }, { status: 401 }),
      link,
    );
    await expect(immich.sharedLinks.me()).rejects.toMatchObject({ reason: 'password-required' });
    expect(requests.map(line)).toEqual([
      'POST /api/shared-links/login',
      'GET /api/shared-links/me',
      'POST /api/shared-links/login',
      'GET /api/shared-links/me',
    ]);
  });

  test('has no unknown fields', () => {
    const url = 'https://photos.example.com';
    // @ts-expect-error misspelt
    expect(() => createImmichClient({ url, sharedLink: { key: 's', pasword: 'x' } })).toThrow('pasword');
  });

  test('has all its retries after the login', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    onTestFinished(() => void vi.restoreAllMocks());
    const responses = [
      Response.json({ message: 'Password required' }, { status: 401 }),
      new Response(null, { status: 503 }),
      Response.json({ id: 'l1' }),
    ];
    const { immich } = observed(
      ({ url }) =>
        url.endsWith('/login')
          ? Response.json({}, { headers: { 'set-cookie': cookie } })
          : (responses.shift() ?? Response.error()),
      { ...link, retries: 1 },
    );
    expect(await immich.sharedLinks.me()).toEqual({ id: 'l1' });
  });

  test('works for a link without a password, and logs in once the link gets one', async () => {
    let isProtected = false;
    const { immich, requests } = observed((request) => {
      if (request.url.endsWith('/login')) {
        return isProtected
          ? Response.json({}, { headers: { 'set-cookie': cookie } })
          : Response.json({ message: 'Shared link is not password protected' }, { status: 400 });
      }
      return isProtected && !request.headers.has('cookie')
        ? Response.json({ message: 'Password required' }, { status: 401 })
        : Response.json({ id: 'l1' });
    }, link);
    expect(await immich.sharedLinks.me()).toEqual({ id: 'l1' });
    await immich.sharedLinks.me();
    expect(requests).toHaveLength(3);
    isProtected = true;
    expect(await immich.sharedLinks.me()).toEqual({ id: 'l1' });
    expect(who(requests.at(-1))).toEqual({
      'x-immich-share-key': 's',
      cookie: 'immich_shared_link_token=proof',
    });
  });

  test('is not logged in for a client derived without the password', async () => {
    const { immich, requests, server } = expiring();
    await immich.sharedLinks.me();
    const derived = immich.with({ sharedLink: { key: 's' } });
    const before = requests.length;
    await expect(derived.sharedLinks.me()).rejects.toMatchObject({ reason: 'password-required' });
    expect(requests.slice(before).map(who)).toEqual([{ 'x-immich-share-key': 's' }]);
    expect(server.logins).toBe(1);
  });

  test('is not logged in for such a client in a browser either, although it has the cookie', async () => {
    vi.stubGlobal('Request', BrowserRequest);
    onTestFinished(() => void vi.unstubAllGlobals());
    const inits: (RequestInit | undefined)[] = [];
    const immich = createImmichClient({
      url: 'https://photos.example.com',
      ...link,
      fetch: async (_, init) => {
        inits.push(init);
        return Response.json({});
      },
    });
    await immich.sharedLinks.me();
    await immich.with({ sharedLink: { key: 's' } }).sharedLinks.me();
    expect(inits.map((init) => init?.credentials)).toEqual([undefined, undefined, 'omit']);
  });

  test('rejects as unsupported if the server is too old for the login', async () => {
    const old = () => Response.json({ message: 'Cannot POST /api/shared-links/login' }, { status: 404 });
    await expect(observed(old, link).immich.sharedLinks.me()).rejects.toMatchObject({ kind: 'unsupported' });
  });
});

/** As in a browser, which decides about the length itself. */
class BrowserRequest extends Request {
  constructor(input: RequestInfo | URL, init?: RequestInit) {
    super(input, init);
    this.headers.delete('content-length');
  }
}

describe('immich.with', () => {
  test('derives a client with another credential for the same server', async () => {
    const { immich, requests } = observed(() => Response.json([]), { apiKey: 'k', retries: 0 });
    await immich.with({ accessToken: 't' }).albums.list();
    await immich.with({ apiKey: undefined }).albums.list();
    await immich.with({ timeoutMs: 5 }).albums.list();
    await immich.albums.list();
    expect(requests.map(who)).toEqual([
      { authorization: 'Bearer t' },
      {},
      { 'x-api-key': 'k' },
      { 'x-api-key': 'k' },
    ]);
  });

  test('rejects another server, so that no credential is sent to it', () => {
    const { immich } = observed(() => Response.json([]));
    // @ts-expect-error the server stays
    expect(() => immich.with({ url: 'https://elsewhere.example.com' })).toThrow('`with`');
  });
});

describe('immich.login', () => {
  test('returns a client with the session, whose logout ends it', async () => {
    const { immich, requests } = observed(({ url }) =>
      Response.json(url.endsWith('/login') ? { accessToken: 'session-token' } : { successful: true }),
    );
    const session = await immich.login('ada@example.com', 'p');
    await session.auth.logout();
    expect(requests.map(line)).toEqual(['POST /api/auth/login', 'POST /api/auth/logout']);
    expect(requests.map(who)).toEqual([{}, { authorization: 'Bearer session-token' }]);
  });

  test('rejects if the password is wrong', async () => {
    const no = () => Response.json({ message: 'Incorrect email or password' }, { status: 401 });
    const call = observed(no).immich.login('ada@example.com', 'p');
    await expect(call).rejects.toMatchObject({ reason: 'incorrect-login' });
  });
});
