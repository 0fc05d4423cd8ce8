import { describe, expect, test, vi } from 'vitest';
import { line, observed } from '../helpers/network.js';

const counts = (changes: object = {}) => ({
  active: 0,
  waiting: 0,
  paused: 0,
  delayed: 0,
  failed: 0,
  completed: 0,
  ...changes,
});

/** A queue that has these counts one after the other, and keeps the last. */
const serverWith = (states: object[], serverVersion = '3.0.3') =>
  observed(
    ({ url }) => {
      const state = counts(states.length > 1 ? states.shift() : states[0]);
      if (url.endsWith('/jobs')) {
        return Response.json({ thumbnailGeneration: { jobCounts: state, queueStatus: {} } });
      }
      return Response.json({ name: 'thumbnailGeneration', isPaused: false, statistics: state });
    },
    { serverVersion },
  );

const NOW = { pollMs: 0 };

describe('jobs.wait', () => {
  test.each([
    ['3.0.3', 'GET /api/queues/thumbnailGeneration'],
    ['2.4.0', 'GET /api/queues/thumbnailGeneration'],
    ['2.3.1', 'GET /api/jobs'],
  ])('resolves on Immich %s when no job runs or waits', async (version, sent) => {
    const states = [{ waiting: 1 }, { active: 1 }, { paused: 1 }, { delayed: 1, failed: 3 }];
    const { immich, requests } = serverWith(states, version);
    expect(await immich.jobs.wait('thumbnailGeneration', NOW)).toBeUndefined();
    expect(requests.map(line)).toEqual(Array(4).fill(sent));
  });

  test('throws a TimeoutError at `timeoutMs`', async () => {
    vi.useFakeTimers();
    try {
      const { immich, requests } = serverWith([{ active: 1 }]);
      const outcome = expect(
        immich.jobs.wait('thumbnailGeneration', { timeoutMs: 2500, pollMs: 1000 }),
      ).rejects.toMatchObject({
        name: 'TimeoutError',
        phase: 'wait',
        limitMs: 2500,
        operationId: 'getQueue',
      });
      await vi.advanceTimersByTimeAsync(2600);
      await outcome;
      expect(requests).toHaveLength(3);
    } finally {
      vi.useRealTimers();
    }
  });

  test('has no limit if `timeoutMs` is 0', async () => {
    vi.useFakeTimers();
    try {
      const { immich, requests } = serverWith([{ active: 1 }, { active: 1 }, {}]);
      const day = 24 * 60 * 60_000;
      const waiting = immich.jobs.wait('thumbnailGeneration', { timeoutMs: 0, pollMs: day });
      await vi.advanceTimersByTimeAsync(2 * day);
      expect(await waiting).toBeUndefined();
      expect(requests).toHaveLength(3);
    } finally {
      vi.useRealTimers();
    }
  });

  test('keeps a `totalTimeoutMs` that is shorter than the wait', async () => {
    const { immich } = observed(() => new Promise<Response>(() => {}));
    const waiting = immich.jobs.wait('thumbnailGeneration', { timeoutMs: 1000 }, { totalTimeoutMs: 5 });
    await expect(waiting).rejects.toMatchObject({ name: 'TimeoutError', phase: 'total', limitMs: 5 });
  });

  test('aborts a pending request at `timeoutMs`', async () => {
    const { immich } = observed(() => new Promise<Response>(() => {}));
    const waiting = immich.jobs.wait('thumbnailGeneration', { timeoutMs: 5, pollMs: 0 });
    await expect(waiting).rejects.toMatchObject({ name: 'TimeoutError', phase: 'wait', limitMs: 5 });
  });

  test('rejects with the reason of its signal during a delay, and leaves no timer', async () => {
    vi.useFakeTimers();
    try {
      const controller = new AbortController();
      const { immich, requests } = serverWith([{ active: 1 }]);
      let reason: unknown;
      const waiting = immich.jobs
        .wait('thumbnailGeneration', { pollMs: 60_000 }, { signal: controller.signal })
        .catch((error: unknown) => (reason = error));
      await vi.advanceTimersByTimeAsync(1000);
      expect(requests).toHaveLength(1);
      controller.abort('enough');
      await vi.advanceTimersByTimeAsync(0);
      expect(reason).toBe('enough');
      await waiting;
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  test('sends a request every second, and stops after 10 minutes, by default', async () => {
    vi.useFakeTimers();
    try {
      const { immich, requests } = serverWith([{ active: 1 }, { active: 1 }, {}, { active: 1 }]);
      const first = immich.jobs.wait('thumbnailGeneration');
      await vi.advanceTimersByTimeAsync(1999);
      expect(requests).toHaveLength(2);
      await vi.advanceTimersByTimeAsync(1);
      await first;
      const outcome = expect(
        immich.jobs.wait('thumbnailGeneration', { pollMs: 700_000 }),
      ).rejects.toMatchObject({ phase: 'wait', limitMs: 600_000 });
      await vi.advanceTimersByTimeAsync(600_000);
      await outcome;
    } finally {
      vi.useRealTimers();
    }
  });

  test('rejects with an UnsupportedError for a queue that an old server does not have', async () => {
    const { immich } = serverWith([{}], '2.3.1');
    await expect(immich.jobs.wait('ocr', NOW)).rejects.toMatchObject({ name: 'UnsupportedError' });
  });

  test.each([{ timeoutMs: -1 }, { pollMs: NaN }, { timeout: 5 }])(
    'rejects %j, and sends nothing',
    async (limits) => {
      const { immich, requests } = serverWith([{}]);
      await expect(immich.jobs.wait('ocr', limits)).rejects.toMatchObject({ name: 'ArgumentError' });
      expect(requests).toEqual([]);
    },
  );
});
