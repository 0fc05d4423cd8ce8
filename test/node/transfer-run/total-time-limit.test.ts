import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createImmichClient, type RequestOptions } from '../../../src/index.js';
import { withinLimit } from '../../../src/node/transfer-run/total-time-limit.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const SITE = { operationId: 'downloadAsset', method: 'GET', path: '/assets/{id}/original' };

/** The outcome of work that ends only if it is aborted, and when. */
async function endless(ofClient: number | undefined, options: RequestOptions) {
  const limit = ofClient !== undefined && { totalTimeoutMs: ofClient };
  const immich = createImmichClient({ url: 'https://photos.example.com', ...limit });
  const outcome = withinLimit(immich, SITE, options, ({ signal }) => {
    return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
  }).catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(1_000);
  return { error: await outcome };
}

describe('withinLimit', () => {
  test.each([
    ['of the client', 700, {}, 700],
    ['of the call', undefined, { totalTimeoutMs: 500 }, 500],
    ['of the call instead of that of the client', 100, { totalTimeoutMs: 500 }, 500],
  ])('aborts work after the limit %s', async (_, ofClient, options, limitMs) => {
    const { error } = await endless(ofClient, options);
    expect(error).toMatchObject({ kind: 'timeout', phase: 'total', limitMs, path: SITE.path });
    expect(vi.getTimerCount()).toBe(0);
  });

  test('keeps the signal of the caller', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort('enough'), 10);
    const { error } = await endless(undefined, { totalTimeoutMs: 500, signal: controller.signal });
    expect(error).toBe('enough');
    const { signal } = new AbortController();
    expect((await endless(undefined, { totalTimeoutMs: 500, signal })).error).toMatchObject({ limitMs: 500 });
  });

  test.each([0, Infinity, 2 ** 31])('sets no timer for the limit %d', async (totalTimeoutMs) => {
    const immich = createImmichClient({ url: 'https://photos.example.com', totalTimeoutMs: 5 });
    const options = { totalTimeoutMs };
    const result = await withinLimit(immich, SITE, options, async (given) => {
      expect(vi.getTimerCount()).toBe(0);
      return given;
    });
    expect(result).toBe(options);
  });

  test('leaves no timer after the work', async () => {
    const immich = createImmichClient({ url: 'https://photos.example.com' });
    expect(await withinLimit(immich, SITE, { totalTimeoutMs: 500 }, async () => 'done')).toBe('done');
    expect(vi.getTimerCount()).toBe(0);
  });
});
