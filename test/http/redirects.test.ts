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
});
