import { describe, expect, test } from 'vitest';
import { isHttpError } from '../../src/index.js';
import { line, observed } from '../helpers/network.js';

const to = (location: string, status = 302) => new Response(null, { status, headers: { location } });

describe('a redirect', () => {
  test('on the same origin is followed with the credential, as for some thumbnails of Immich', async () => {
    const { immich, requests } = observed(({ url }) =>
      url.includes('/thumbnail') ? to('original?') : new Response('pixels'),
    );
    const response = await immich.assets.thumbnail('x1', { size: 'fullsize' });
    expect(await response.text()).toBe('pixels');
    expect(requests.map(line)).toEqual([
      'GET /api/assets/x1/thumbnail?size=fullsize',
      'GET /api/assets/x1/original',
    ]);
    expect(requests[1]?.headers.get('x-api-key')).toBe('a-key');
  });

  test('sets `redirected` of the response, however it is read', async () => {
    const { immich } = observed(({ url }) => {
      if (url.includes('/thumbnail')) return to('original?');
      return url.endsWith('/moved')
        ? Response.json([])
        : url.includes('/albums')
          ? to('/moved')
          : new Response('pixels');
    });
    const thumbnail = await immich.assets.thumbnail('x1', { size: 'fullsize' });
    expect([thumbnail.redirected, await thumbnail.text()]).toEqual([true, 'pixels']);
    expect((await immich.assets.download('x1')).redirected).toBe(false);
    expect((await immich.api.GET('/albums', {})).response.redirected).toBe(true);
    const raw = await immich.api.GET('/assets/{id}/thumbnail', {
      params: { path: { id: 'x1' } },
      parseAs: 'blob',
    });
    expect(raw.response.redirected).toBe(true);
  });

  test('"of a file is an error with `redirect: \'error\'`, which distinguishes an original from its preview"', async () => {
    const { immich, requests } = observed(({ url }) =>
      url.includes('/thumbnail') ? to('original?') : new Response('pixels'),
    );
    const call = immich.assets.thumbnail('x1', { size: 'fullsize' }, { redirect: 'error' });
    await expect(call).rejects.toMatchObject({ kind: 'http', status: 302, reason: 'redirect' });
    expect(requests).toHaveLength(1);
    expect((await immich.assets.download('x1', {}, { redirect: 'error' })).ok).toBe(true);
    // @ts-expect-error no such mode
    await expect(immich.assets.download('x1', {}, { redirect: 'manual' })).rejects.toThrow('`redirect`');
    // @ts-expect-error not a file
    await expect(immich.server.ping({ redirect: 'error' })).rejects.toMatchObject({ kind: 'argument' });
  });

  test('to another origin is not followed, with or without a credential', async () => {
    const { immich, requests } = observed(() => to('https://sso.example.com/login?token=t0ken', 302));
    const error: unknown = await immich
      .with({ apiKey: undefined })
      .albums.list()
      .catch((thrown: unknown) => thrown);
    if (!isHttpError(error)) throw new Error('no HttpError');
    expect(error).toMatchObject({ status: 302, reason: 'redirect' });
    expect(error.message).toContain('https://sso.example.com');
    expect(error.message).not.toContain('t0ken');
    await expect(immich.albums.list()).rejects.toMatchObject({ reason: 'redirect' });
    expect(requests).toHaveLength(2);
  });

  test.each([
    ['another port of the same host', 'https://photos.example.com', 'https://photos.example.com:8443'],
    ['http on the same host', 'https://photos.example.com', 'http://photos.example.com'],
    ['another port over http', 'http://photos.example.com', 'http://photos.example.com:8080'],
    ['https on another host', 'http://photos.example.com', 'https://other.example.com'],
  ])('to %s is not followed, because it is another origin', async (_, url, origin) => {
    const { immich, requests } = observed(() => to(`${origin}/api/albums`), { url, apiKey: 'k' });
    await expect(immich.albums.list()).rejects.toThrow(`to ${origin}, another origin`);
    expect(requests).toHaveLength(1);
  });

  test('to an origin that contains the credential rejects without it', async () => {
    const { immich } = observed(() => to('https://a-key-of-mine.example.com/'), { apiKey: 'a-key-of-mine' });
    await expect(immich.albums.list()).rejects.toThrow('to https://[redacted].example.com, another origin');
  });

  test('with a relative location is resolved against the URL that sent it', async () => {
    const { immich, requests } = observed(({ url }) => {
      if (url.endsWith('/albums')) return to('/moved/one');
      return url.endsWith('/one') ? to('two') : Response.json([]);
    });
    await immich.albums.list();
    expect(requests.map(line)).toEqual(['GET /api/albums', 'GET /moved/one', 'GET /moved/two']);
  });

  test('has its body read before the next request, so that the connection can be reused', async () => {
    const steps: string[] = [];
    const body = () =>
      new ReadableStream<Uint8Array>({
        async pull(controller) {
          await new Promise((resolve) => setImmediate(resolve));
          steps.push('body');
          controller.close();
        },
      });
    const { immich } = observed(({ url }) => {
      steps.push(new URL(url).pathname);
      if (url.endsWith('/moved')) return Response.json([]);
      return new Response(body(), { status: 302, headers: { location: '/moved' } });
    });
    await immich.albums.list();
    expect(steps).toEqual(['/api/albums', 'body', '/moved']);
  });

  test.each([
    ['/moved', 'and uploads do not follow redirects: check `url`'],
    ['https://other.example.com/', 'to https://other.example.com, another origin'],
  ])('of an upload to %s is not followed, and the error contains the reason', async (location, message) => {
    const { immich, requests } = observed(() => to(location, 307));
    await expect(immich.assets.upload(new File(['x'], 'a.jpg'))).rejects.toThrow(message);
    expect(requests).toHaveLength(1);
  });

  test('to another origin is refused by `redirect` first', async () => {
    const { immich } = observed(() => to('https://other.example.com/'));
    const call = immich.assets.thumbnail('x1', {}, { redirect: 'error' });
    await expect(call).rejects.toThrow("was redirected (302), and `redirect` is 'error'");
  });

  test('from http to https rejects with the `url` to configure', async () => {
    const { immich } = observed(({ url }) => to(url.replace('http:', 'https:'), 301), {
      url: 'http://photos.example.com',
      apiKey: 'k',
    });
    await expect(immich.albums.list()).rejects.toThrow('start `url` with https://photos.example.com');
  });

  const moved = (status: number) =>
    observed(({ url }) => (url.endsWith('/moved') ? Response.json({ id: 'a1' }) : to('/moved', status)));

  test.each([307, 308])('of a POST is followed if its status %d keeps the method', async (status) => {
    const { immich, requests } = moved(status);
    await immich.albums.create({ albumName: 'Kyoto' });
    expect(requests[1]?.method).toBe('POST');
    expect(await requests[1]?.json()).toEqual({ albumName: 'Kyoto' });
  });

  test.each([300, 301, 302, 303])(
    'of a POST is not followed if its status %d can change the method',
    async (status) => {
      const { immich, requests } = moved(status);
      const call = immich.albums.create({ albumName: 'Kyoto' });
      await expect(call).rejects.toMatchObject({ reason: 'redirect', status });
      expect(requests).toHaveLength(1);
    },
  );

  test.each([
    undefined,
    'https://[',
    'https://me:pw@photos.example.com/api/albums',
    'blob:https://photos.example.com/x',
    'data:application/json,[]',
  ])('to the location %j is not followed', async (location) => {
    const headers = { ...(location !== undefined && { location }) };
    const { immich, requests } = observed(() => new Response(null, { status: 302, headers }));
    await expect(immich.albums.list()).rejects.toMatchObject({ reason: 'redirect', status: 302 });
    expect(requests).toHaveLength(1);
  });

  test('that loops is given up', async () => {
    const { immich, requests } = observed(() => to('/again'));
    await expect(immich.albums.list()).rejects.toThrow('more than 5 times');
    expect(requests).toHaveLength(6);
  });

  test('that a browser hides is followed by the browser, on the same origin only', async () => {
    const inits: (RequestInit | undefined)[] = [];
    const hidden = Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' });
    const { immich } = observed(() => Response.json([]), {
      apiKey: 'k',
      fetch: async (_, init) => {
        inits.push(init);
        return init?.redirect === 'manual' ? hidden : Response.json([]);
      },
    });
    expect(await immich.albums.list()).toEqual([]);
    expect(inits[1]).toMatchObject({ redirect: 'follow', mode: 'same-origin' });
    await expect(immich.albums.create({ albumName: 'Kyoto' })).rejects.toThrow('exact address');
  });

  test('that a browser hides rejects if it leads to another origin, or if `redirect` is set', async () => {
    const hidden = Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' });
    const { immich } = observed(() => Response.json([]), {
      apiKey: 'k',
      fetch: async (_, init) => {
        if (init?.redirect === 'manual') return hidden;
        throw new TypeError('Failed to fetch');
      },
    });
    await expect(immich.albums.list()).rejects.toMatchObject({
      kind: 'network',
      delivered: 'unknown',
      message: expect.stringContaining('the browser does not report where') as string,
      cause: { message: 'Failed to fetch' },
    });
    await expect(immich.assets.thumbnail('x1', {}, { redirect: 'error' })).rejects.toMatchObject({
      kind: 'network',
      delivered: 'unknown',
      message: expect.stringContaining("and `redirect` is 'error'") as string,
    });
  });
});
