import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createImmichClient, DEFAULT_IDLE_TIMEOUT_MS, DEFAULT_TIMEOUT_MS } from '../../src/index.js';
import type { ClientSettings } from '../../src/options.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A network that does not even listen to the signal. */
const deaf = () => new Promise<Response>(() => {});
/** Sends a chunk of the body each time it is read, after a delay in milliseconds. */
const slow = (ms: number, pieces: string[]) =>
  new ReadableStream<Uint8Array>({
    async pull(controller) {
      const piece = pieces.shift();
      await new Promise((resolve) => setTimeout(resolve, ms));
      if (piece === undefined) controller.close();
      else controller.enqueue(new TextEncoder().encode(piece));
    },
  });

const clientOver = (fetch: typeof globalThis.fetch, settings: Partial<ClientSettings> = {}) =>
  createImmichClient({
    url: 'https://photos.example.com',
    serverVersion: '3.0.3',
    retries: 0,
    fetch,
    ...settings,
  });

async function end<T>(call: Promise<T>): Promise<T> {
  call.catch(() => {});
  await vi.runAllTimersAsync();
  return call;
}

describe('timeoutMs', () => {
  test('ends an attempt without a response, even if `fetch` ignores its signal', async () => {
    const start = performance.now();
    const call = end(clientOver(deaf).albums.list());
    await expect(call).rejects.toMatchObject({
      name: 'TimeoutError',
      kind: 'timeout',
      phase: 'headers',
      limitMs: DEFAULT_TIMEOUT_MS,
      message: 'GET /albums received no response within 60000 ms',
    });
    expect(performance.now() - start).toBe(DEFAULT_TIMEOUT_MS);
  });

  test('aborts the request', async () => {
    let signal: AbortSignal | null | undefined;
    const fetch: typeof globalThis.fetch = (_, init) => {
      signal = init?.signal;
      return deaf();
    };
    const immich = clientOver(fetch);
    await expect(end(immich.albums.list({}, { timeoutMs: 10 }))).rejects.toThrow();
    expect(signal?.aborted).toBe(true);
  });

  test('of a call overrides that of the client, and 0 turns it off', async () => {
    const immich = clientOver(deaf, { timeoutMs: 5 });
    await expect(end(immich.albums.list({}, { timeoutMs: 7 }))).rejects.toMatchObject({ limitMs: 7 });
    const never = immich.albums.list({}, { timeoutMs: 0 });
    const settled = vi.fn();
    never.then(settled, settled);
    await vi.runAllTimersAsync();
    expect(settled).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('of an upload starts after its last byte', async () => {
    const start = performance.now();
    const photo = new File(['pixels'], 'fjord.jpg');
    const swallows: typeof globalThis.fetch = async (_, init) => {
      await new Promise((resolve) => setTimeout(resolve, 700));
      await new Response(init?.body).arrayBuffer();
      return deaf();
    };
    const immich = clientOver(swallows, { timeoutMs: 100, idleTimeoutMs: 1_000 });
    await expect(end(immich.assets.upload(photo))).rejects.toMatchObject({ phase: 'headers', limitMs: 100 });
    expect(performance.now() - start).toBe(800);
  });

  test('limits redirected requests too', async () => {
    const immich = clientOver(
      async (url) =>
        String(url).endsWith('/moved')
          ? deaf()
          : new Response('moved', { status: 307, headers: { location: '/moved' } }),
      { timeoutMs: 7, idleTimeoutMs: 0 },
    );
    await expect(end(immich.albums.list())).rejects.toMatchObject({ phase: 'headers', limitMs: 7 });
  });

  test('can be longer than any timer', async () => {
    const month = 30 * 24 * 3_600_000;
    const call = clientOver(deaf).albums.list({}, { timeoutMs: month });
    call.catch(() => {});
    await vi.advanceTimersByTimeAsync(month - 1);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    await expect(call).rejects.toMatchObject({ phase: 'headers', limitMs: month });
  });

  test('includes the time to get a key', async () => {
    const immich = clientOver(deaf).with({ apiKey: () => new Promise<string>(() => {}) });
    await expect(end(immich.albums.list({}, { timeoutMs: 5 }))).rejects.toMatchObject({ phase: 'headers' });
  });

  test.each([-1, NaN])('rejects %d', async (timeoutMs) => {
    expect(() => clientOver(deaf, { timeoutMs })).toThrow('`timeoutMs`');
    await expect(clientOver(deaf).albums.list({}, { timeoutMs })).rejects.toThrow('`timeoutMs`');
  });
});

describe('idleTimeoutMs', () => {
  test('ends a response that stalls', async () => {
    const stalls = async () => new Response(new ReadableStream());
    const call = end(clientOver(stalls).albums.list());
    await expect(call).rejects.toMatchObject({ phase: 'body', limitMs: DEFAULT_IDLE_TIMEOUT_MS });
  });

  test('ends an error body that stalls: the call rejects with the status', async () => {
    const cancel = vi.fn();
    const stalls = async () => new Response(new ReadableStream({ cancel }), { status: 500 });
    await expect(end(clientOver(stalls).albums.list())).rejects.toMatchObject({ kind: 'http', status: 500 });
    expect(cancel).toHaveBeenCalledTimes(1);
    const controller = new AbortController();
    const aborted = clientOver(stalls).albums.list({}, { signal: controller.signal });
    setTimeout(() => controller.abort('enough'), 10);
    await expect(end(aborted)).rejects.toBe('enough');
  });

  test('does not end a long response that keeps sending', async () => {
    const flows = async () => new Response(slow(900, ['{"id"', ':', '"a1"', '}']));
    const call = clientOver(flows).albums.get('a1', { idleTimeoutMs: 1_000 });
    expect(await end(call)).toEqual({ id: 'a1' });
  });

  test('ends a stalled file download, and not a reader who pauses', async () => {
    const twoPieces = async () => new Response(slow(10, ['one', 'two']));
    const response = await end(clientOver(twoPieces).assets.download('x1', {}, { idleTimeoutMs: 1_000 }));
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(await end(response.text())).toBe('onetwo');

    const cancel = vi.fn();
    const stalls = async () => new Response(new ReadableStream({ cancel }));
    const { signal } = new AbortController();
    const stalled = await clientOver(stalls).assets.download('x1', {}, { idleTimeoutMs: 1_000, signal });
    const reading = end(stalled.text());
    await expect(reading).rejects.toMatchObject({ name: 'TimeoutError', phase: 'body', limitMs: 1_000 });
    expect(cancel).toHaveBeenCalledTimes(1);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});

describe('totalTimeoutMs', () => {
  test('ends a call, including its retries', async () => {
    const start = performance.now();
    const immich = clientOver(deaf, { retries: 9, timeoutMs: 3_000, totalTimeoutMs: 10_000 });
    await expect(end(immich.albums.list())).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(performance.now() - start).toBeLessThanOrEqual(10_000);
  });

  test('ends an attempt that would take longer, and names the limit', async () => {
    const start = performance.now();
    const call = end(clientOver(deaf, { totalTimeoutMs: 10_000 }).albums.list());
    await expect(call).rejects.toMatchObject({ phase: 'total', limitMs: 10_000 });
    expect(performance.now() - start).toBe(10_000);
  });

  test('includes the body of a file, and the limit of a call overrides that of the client', async () => {
    const immich = clientOver(async () => new Response(slow(900, ['one', 'two'])), { totalTimeoutMs: 1_000 });
    const response = await immich.assets.download('x1');
    await expect(end(response.text())).rejects.toMatchObject({ phase: 'total', limitMs: 1_000 });
    const longer = await immich.assets.download('x1', {}, { totalTimeoutMs: 3_000 });
    expect(await end(longer.text())).toBe('onetwo');
  });
});

describe('signal', () => {
  test.each([{ mine: true }, 'enough', null])(
    'rejects with its own reason, unchanged: %j',
    async (reason) => {
      const controller = new AbortController();
      const { signal } = controller;
      const immich = clientOver(deaf);
      const calls = [immich.albums.list({}, { signal }), immich.api.GET('/albums', { signal })];
      controller.abort(reason);
      for (const call of calls) await expect(call).rejects.toBe(reason);
      expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
      expect(vi.getTimerCount()).toBe(0);
    },
  );

  test('that is already aborted sends nothing', async () => {
    const fetch = vi.fn(deaf);
    const call = clientOver(fetch).albums.list({}, { signal: AbortSignal.abort('no') });
    await expect(call).rejects.toBe('no');
    expect(fetch).not.toHaveBeenCalled();
  });

  test('must be an AbortSignal, in an object of options', async () => {
    const immich = clientOver(deaf);
    // @ts-expect-error the controller instead of its signal
    const controller = immich.albums.list({}, { signal: new AbortController() });
    await expect(controller).rejects.toThrow('`signal` must be an AbortSignal');
    // @ts-expect-error the signal instead of options
    const bare = immich.albums.list({}, new AbortController().signal);
    await expect(bare).rejects.toThrow('pass `{ signal }`');
  });

  test('ends a call although another one with the same signal has ended', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const responses = [Promise.resolve(Response.json([]))];
    const immich = clientOver(() => responses.shift() ?? deaf());
    const [first, second] = [immich.albums.list({}, { signal }), immich.albums.list({}, { signal })];
    expect(await first).toEqual([]);
    controller.abort('enough');
    await expect(second).rejects.toBe('enough');
  });

  test('ends the body of a JSON response too', async () => {
    const controller = new AbortController();
    const cancel = vi.fn();
    const pull = () => controller.abort('enough');
    const stalls = async () => new Response(new ReadableStream({ pull, cancel }, { highWaterMark: 0 }));
    const call = clientOver(stalls).albums.list({}, { signal: controller.signal });
    await expect(call).rejects.toBe('enough');
    expect(cancel).toHaveBeenCalledTimes(1);
  });

  test('ends the body of a file too', async () => {
    const controller = new AbortController();
    const cancel = vi.fn();
    const stalls = async () => new Response(new ReadableStream({ cancel }));
    const response = await clientOver(stalls).assets.download('x1', {}, { signal: controller.signal });
    const reading = response.text();
    controller.abort('enough');
    await expect(reading).rejects.toBe('enough');
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
    // A `fetch` that ignores its signal releases the connection when the body is cancelled.
    expect(cancel).toHaveBeenCalledTimes(1);
  });

  test('serves many calls with one listener, and leaves none', async () => {
    const { signal } = new AbortController();
    const immich = clientOver(async () => Response.json([]));
    const calls = Array.from({ length: 50 }, () => immich.tags.list({ signal }));
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
    await Promise.all(calls);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('of `fetch` is used by 8 calls at most, because each leaves a listener on it', async () => {
    const uses = new Map<unknown, number>();
    const immich = createImmichClient({
      url: 'https://photos.example.com',
      serverVersion: '3.0.3',
      fetch: async (_, init) => {
        uses.set(init?.signal, (uses.get(init?.signal) ?? 0) + 1);
        return Response.json([]);
      },
    });
    // More calls than all idle signals of earlier tests can serve.
    for (let call = 0; call < 600; call += 1) await immich.albums.list();
    expect(Math.max(...uses.values())).toBe(8);
  });
});
