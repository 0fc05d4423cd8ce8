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
    const states = [{ waiting: 2, active: 1 }, { active: 1 }, { paused: 1 }, { delayed: 1, failed: 3 }];
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

  test('aborts a pending request at `timeoutMs`', async () => {
    const { immich } = observed(() => new Promise<Response>(() => {}));
    const waiting = immich.jobs.wait('thumbnailGeneration', { timeoutMs: 5, pollMs: 0 });
    await expect(waiting).rejects.toMatchObject({ name: 'TimeoutError', phase: 'wait', limitMs: 5 });
  });

  test('rejects with the reason of its signal during a delay', async () => {
    const controller = new AbortController();
    const { immich } = serverWith([{ active: 1 }]);
    const waiting = immich.jobs.wait(
      'thumbnailGeneration',
      { pollMs: 60_000 },
      { signal: controller.signal },
    );
    controller.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
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
