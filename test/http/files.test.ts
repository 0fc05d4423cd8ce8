import { getEventListeners } from 'node:events';
import { describe, expect, test, vi } from 'vitest';
import { observed } from '../helpers/network.js';

const download = (answer: () => Response, headers?: Record<string, string>) =>
  observed(answer).immich.assets.download('x1', {}, headers && { headers });

describe('a file response', () => {
  test.each([
    ['a login page', '<form><input type="password"></form>', 'text/html', 'login-page'],
    ['a web page', '<html></html>', 'text/html; charset=utf-8', 'wrong-address'],
    ['JSON', '{"error":"quota"}', 'application/json', 'not-a-file'],
  ])('rejects if it is %s', async (_, body, type, likelyCause) => {
    const answer = () => new Response(body, { headers: { 'content-type': type } });
    await expect(download(answer)).rejects.toMatchObject({ name: 'ParseError', likelyCause });
  });

  test('rejects if it is a partial response that was not requested', async () => {
    const part = () => new Response('pix', { status: 206 });
    const { immich, requests } = observed(part, { retries: 3 });
    const call = immich.assets.download('x1');
    await expect(call).rejects.toMatchObject({ name: 'IntegrityError', kind: 'integrity' });
    expect(requests).toHaveLength(1);
    expect((await download(part, { Range: 'bytes=0-2' })).status).toBe(206);
  });

  test.each([
    ['JSON', { status: 200, headers: { 'content-type': 'application/json' } }],
    ['a part that was not requested', { status: 206 }],
  ])('releases the connection if it is %s', async (_, init) => {
    const cancel = vi.fn();
    await expect(download(() => new Response(new ReadableStream({ cancel }), init))).rejects.toThrow();
    expect(cancel).toHaveBeenCalledOnce();
  });

  test('leaves no listener if it breaks off', async () => {
    const pull = (controller: ReadableStreamDefaultController) => controller.error(new TypeError('lost'));
    const { signal } = new AbortController();
    const { immich } = observed(() => new Response(new ReadableStream({ pull })));
    const response = await immich.assets.download('x1', {}, { signal });
    await expect(response.text()).rejects.toMatchObject({ kind: 'network', delivered: 'unknown' });
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  test.each([
    ['fewer', 'pix'],
    ['more', 'pixels and more'],
  ])('with %s bytes than announced rejects at its end', async (_, body) => {
    const response = await download(() => new Response(body, { headers: { 'content-length': '6' } }));
    await expect(response.arrayBuffer()).rejects.toMatchObject({ name: 'IntegrityError' });
  });

  test('that is compressed may be longer than announced', async () => {
    const headers = { 'content-length': '3', 'content-encoding': 'gzip' };
    const response = await download(() => new Response('pixels', { headers }));
    expect(await response.text()).toBe('pixels');
  });

  test.each(['identity', ' Identity ', ''])(
    'has the announced length with the encoding %j',
    async (encoding) => {
      const headers = { 'content-length': '6', 'content-encoding': encoding };
      const response = await download(() => new Response('pix', { headers }));
      await expect(response.text()).rejects.toMatchObject({ name: 'IntegrityError' });
    },
  );

  test('is requested uncompressed, unless the caller sets `Accept-Encoding`', async () => {
    const { immich, requests } = observed(() => new Response('pixels'));
    await immich.assets.download('x1');
    await immich.assets.download('x1', {}, { headers: { 'Accept-Encoding': 'gzip' } });
    expect(requests.map(({ headers }) => headers.get('accept-encoding'))).toEqual(['identity', 'gzip']);
  });

  test('keeps its status, headers and URL, and can be read in every way', async () => {
    const url = 'https://photos.example.com/api/assets/x1/original';
    const init = { statusText: 'Fine', headers: { 'content-type': 'image/jpeg', etag: '"1"' } };
    const answer = () => Object.defineProperty(new Response('pixels', init), 'url', { value: url });
    const response = await download(answer);
    expect(response).toMatchObject({ status: 200, statusText: 'Fine', url, redirected: false });
    expect(response.headers.get('etag')).toBe('"1"');
    expect((await (await download(answer)).blob()).type).toBe('image/jpeg');
    expect((await (await download(answer)).arrayBuffer()).byteLength).toBe(6);
    const copy = response.clone();
    expect([await response.text(), await copy.text()]).toEqual(['pixels', 'pixels']);
  });

  test('is not fetched before it is read, and is released when the reader cancels', async () => {
    const pull = vi.fn((controller: ReadableStreamDefaultController) =>
      controller.enqueue(new Uint8Array(9)),
    );
    const cancel = vi.fn();
    const { signal } = new AbortController();
    const { immich } = observed(
      () => new Response(new ReadableStream({ pull, cancel }, { highWaterMark: 0 })),
    );
    const response = await immich.assets.download('x1', {}, { signal });
    expect(pull).not.toHaveBeenCalled();
    await response.body?.cancel('enough');
    expect(cancel).toHaveBeenCalledWith('enough');
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  test('without a body is an empty file, and leaves no listener', async () => {
    const { signal } = new AbortController();
    const { immich } = observed(() => new Response(null));
    const response = await immich.assets.download('x1', {}, { signal });
    expect(await response.text()).toBe('');
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  test('that breaks off rejects with the name of the operation', async () => {
    const broken = new ReadableStream({
      pull: (controller) => controller.error(new TypeError('terminated')),
    });
    const response = await download(() => new Response(broken));
    await expect(response.blob()).rejects.toMatchObject({
      name: 'NetworkError',
      operationId: 'downloadAsset',
    });
  });
});
