import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createImmichClient } from '../../../src/index.js';
import type { ClientSettings } from '../../../src/options.js';
import { observed } from '../../helpers/network.js';
import { served } from '../../helpers/http-server.js';

type Respond = () => Response | Promise<Response>;
const ok: Respond = () => Response.json([]);
const status = (code: number, headers: Record<string, string> = {}): Respond => {
  return () => new Response(null, { status: code, headers });
};

/** A client over a network with these responses in turn, and the number of requests. */
function inTurn(responses: Respond[], settings: Partial<ClientSettings> = {}) {
  let attempts = 0;
  const immich = createImmichClient({
    serverVersion: '3.0.3',
    url: 'https://photos.example.com',
    fetch: async () => (responses[attempts++] ?? ok)(),
    ...settings,
  });
  return { immich, attempts: () => attempts };
}

describe('with fake timers', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  async function end<T>(call: Promise<T>): Promise<T> {
    call.catch(() => {});
    await vi.runAllTimersAsync();
    return call;
  }
  const never: Respond = () => new Promise<Response>(() => {});

  test('a create is sent once if its headers do not arrive in time', async () => {
    const { immich, attempts } = inTurn([never]);
    const call = end(immich.albums.create({ albumName: 'Kyoto' }));
    await expect(call).rejects.toMatchObject({ kind: 'timeout', phase: 'headers' });
    expect(attempts()).toBe(1);
  });

  test('a DELETE whose first attempt returned 429 rejects with not-found if the second returns it', async () => {
    const gone: Respond = () =>
      Response.json({ message: 'Not found or no album.delete access' }, { status: 400 });
    const { immich, attempts } = inTurn([status(429), gone]);
    await expect(end(immich.albums.delete('a1'))).rejects.toMatchObject({ reason: 'not-found' });
    expect(attempts()).toBe(2);
  });

  test('`retries` of a call overrides that of the client', async () => {
    const { immich, attempts } = inTurn([status(503)], { retries: 5 });
    await expect(end(immich.albums.list({}, { retries: 0 }))).rejects.toMatchObject({ status: 503 });
    expect(attempts()).toBe(1);
    const other = inTurn([status(503)], { retries: 0 });
    await end(other.immich.albums.list({}, { retries: 1 }));
    expect(other.attempts()).toBe(2);
  });

  test.each([
    ['60', 2],
    ['61', 1],
  ])('a `Retry-After` of %s s leads to %d attempts', async (seconds, expected) => {
    const { immich, attempts } = inTurn([status(503, { 'retry-after': seconds })]);
    await end(immich.albums.list()).catch(() => {});
    expect(attempts()).toBe(expected);
  });

  test('an abort inside `onRetry` ends the call at once', async () => {
    const controller = new AbortController();
    const { immich, attempts } = inTurn([status(503)], { onRetry: () => controller.abort('enough') });
    const call = immich.albums.list({}, { signal: controller.signal });
    await expect(call).rejects.toBe('enough');
    expect([attempts(), vi.getTimerCount()]).toEqual([1, 0]);
  });

  test('a call with `totalTimeoutMs` and a signal leaves no timer and no listener after a success, a retry or a failure', async () => {
    const { signal } = new AbortController();
    const { immich } = inTurn([ok, status(503, { 'retry-after': '0' }), ok, status(400)], {
      totalTimeoutMs: 5_000,
    });
    const left = () => [vi.getTimerCount(), getEventListeners(signal, 'abort').length];
    await immich.albums.list({}, { signal });
    expect(left()).toEqual([0, 0]);
    await end(immich.albums.list({}, { signal }));
    expect(left()).toEqual([0, 0]);
    await expect(immich.albums.list({}, { signal })).rejects.toMatchObject({ status: 400 });
    expect(left()).toEqual([0, 0]);
  });
});

test('a create whose response is cut half-way is sent once', async () => {
  const { url, requests } = await served((_, response) => {
    response.writeHead(201, { 'content-type': 'application/json', 'content-length': '100' });
    response.write('{"id":"a1"', () => response.destroy());
  });
  const immich = createImmichClient({ url, serverVersion: '3.0.3' });
  await expect(immich.albums.create({ albumName: 'Kyoto' })).rejects.toMatchObject({
    kind: 'network',
    delivered: 'unknown',
  });
  expect(requests).toHaveLength(1);
});

describe('a redirect', () => {
  test.each(['https://photos.example.com:8443/api/albums', 'https://photos.example.com.evil.com/'])(
    'to %s is not followed, because it is another origin',
    async (location) => {
      const { immich, requests } = observed(() => new Response(null, { status: 307, headers: { location } }));
      await expect(immich.albums.list()).rejects.toMatchObject({ kind: 'http', reason: 'redirect' });
      expect(requests).toHaveLength(1);
    },
  );

  test('has its body read before the next request, so that the connection is free again', async () => {
    const order: string[] = [];
    const body = () => {
      const pieces = ['moved ', 'to another place'];
      return new ReadableStream<Uint8Array>(
        {
          pull: (controller) => {
            const piece = pieces.shift();
            if (piece !== undefined) return controller.enqueue(new TextEncoder().encode(piece));
            order.push('read to its end');
            controller.close();
          },
        },
        { highWaterMark: 0 },
      );
    };
    const immich = createImmichClient({
      url: 'https://photos.example.com',
      serverVersion: '3.0.3',
      retries: 0,
      fetch: async (url) => {
        order.push(new URL(String(url)).pathname);
        return String(url).endsWith('/moved')
          ? Response.json([])
          : new Response(body(), { status: 307, headers: { location: '/moved' } });
      },
    });
    await immich.albums.list();
    expect(order).toEqual(['/api/albums', 'read to its end', '/moved']);
  });
});

test.each(['x-immich-share-slug', 'x-immich-share-key', 'x-immich-user-token', 'x-immich-session-token'])(
  '`%s` is rejected as a header',
  async (name) => {
    const { immich, requests } = observed(() => Response.json([]));
    const call = immich.albums.list({}, { headers: { [name]: 'our-summer' } });
    await expect(call).rejects.toMatchObject({ name: 'ArgumentError' });
    await expect(call).rejects.not.toThrow('our-summer');
    expect(requests).toEqual([]);
  },
);

test.each(['gzip', 'br'])('JSON with a truncated %s encoding rejects', async (encoding) => {
  const { brotliCompressSync, gzipSync } = await import('node:zlib');
  const text = Buffer.from(JSON.stringify(Array.from({ length: 500 }, (_, at) => ({ id: `${at * 7919}` }))));
  const whole = encoding === 'gzip' ? gzipSync(text) : brotliCompressSync(text);
  const { url } = await served((_, response) =>
    response
      .writeHead(200, { 'content-type': 'application/json', 'content-encoding': encoding })
      .end(whole.subarray(0, whole.length / 2)),
  );
  const immich = createImmichClient({ url, retries: 0 });
  const error: unknown = await immich.albums.list().catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ kind: expect.stringMatching(/parse|network/) });
});
