import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createImmichClient, type ImmichClient, type RequestEvent } from '../../src/index.js';
import { startSandbox } from '../../src/sandbox/index.js';
import { served } from '../helpers/http-server.js';

/** Cloudflare's `workerd`, as far as redirects go. */
function workerd() {
  const modes: (RequestRedirect | undefined)[] = [];
  const limited: typeof fetch = async (input, init) => {
    modes.push(init?.redirect);
    if (init?.redirect === 'error') {
      throw new TypeError('Invalid redirect value, must be one of "follow" or "manual".');
    }
    return fetch(input, init);
  };
  return { modes, fetch: limited };
}

const photo = (text: string) => new File([text], 'a.jpg', { lastModified: 0 });

describe("a `fetch` without `redirect: 'error'`", () => {
  test('uploads files, after one failed attempt that sends nothing', async () => {
    const sandbox = await startSandbox();
    onTestFinished(() => sandbox.close());
    const { fetch, modes } = workerd();
    const attempts: number[] = [];
    const onRequest = ({ attempt }: RequestEvent) => attempts.push(attempt);
    const options = { ...sandbox, retries: 0, serverVersion: '3.0.3', fetch, onRequest };
    const immich = createImmichClient(options);
    const { id } = await immich.assets.upload(photo('one'));
    await immich.assets.upload(photo('two'));
    expect(await (await immich.assets.download(id)).text()).toBe('one');
    expect(modes).toEqual(['error', 'manual', 'manual', 'manual']);
    expect(attempts).toEqual([1, 1, 1, 1]);
  });

  test.each([302, 307, 308])('does not follow a %i with a file', async (status) => {
    const { url, requests } = await served((request, response) => {
      request.resume();
      request.on('end', () => response.writeHead(status, { location: '/elsewhere' }).end());
    });
    const immich = createImmichClient({ url, retries: 0, serverVersion: '3.0.3', fetch: workerd().fetch });
    await expect(immich.assets.upload(photo('one'))).rejects.toMatchObject({ status, reason: 'redirect' });
    const form = new FormData();
    form.append('assetData', photo('one'));
    const raw = immich.api.POST('/assets', { params: {}, body: form });
    await expect(raw).rejects.toMatchObject({ status, reason: 'redirect' });
    expect(requests.map((request) => request.url)).toEqual(['/api/assets', '/api/assets']);
  });

  test.each<[string, (immich: ImmichClient) => Promise<unknown>, Error]>([
    [
      'a file, after another failure',
      ({ assets }) => assets.upload(photo('one')),
      new TypeError('fetch failed'),
    ],
    ['JSON', ({ albums }) => albums.list(), new TypeError('Invalid redirect value')],
  ])('is called once for %s', async (_, call, failure) => {
    const fetch = vi.fn<typeof globalThis.fetch>().mockRejectedValue(failure);
    const immich = createImmichClient({
      url: 'https://photos.example.com',
      retries: 0,
      serverVersion: '3.0.3',
      fetch,
    });
    await expect(call(immich)).rejects.toMatchObject({ kind: 'network' });
    expect(fetch).toHaveBeenCalledOnce();
  });
});
