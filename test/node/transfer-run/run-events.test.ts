import { describe, expect, test } from 'vitest';
import { runEvents } from '../../../src/node/transfer-run/run-events.js';

/** Resolves when the signal aborts. */
const abortOf = (signal: AbortSignal) =>
  new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));

async function all<Event>(events: AsyncIterable<Event>): Promise<Event[]> {
  const seen: Event[] = [];
  for await (const event of events) seen.push(event);
  return seen;
}

describe('runEvents', () => {
  test('aborts the other parts if one fails, waits for them, and rejects with its error', async () => {
    const steps: string[] = [];
    const run = runEvents<string>(undefined, ({ events, signal, together }) =>
      together([
        events.push('begun').then(() => Promise.reject(new Error('broken'))),
        abortOf(signal)
          .then(() => new Promise((resolve) => setImmediate(resolve)))
          .then(() => void steps.push('ended')),
      ]),
    );
    await expect(all(run)).rejects.toThrow('broken');
    expect(steps).toEqual(['ended']);
  });

  test('aborts the work if its loop is left, and ends after the work', async () => {
    const steps: unknown[] = [];
    const run = runEvents<number>(undefined, async ({ events, signal }) => {
      await events.push(1);
      await abortOf(signal);
      await new Promise((resolve) => setImmediate(resolve));
      steps.push(signal.reason);
    });
    for await (const event of run) if (event === 1) break;
    expect(steps).toMatchObject([{ name: 'AbortError' }]);
  });

  test('lets work end that waits for a loop which was left', async () => {
    let isEnded = false;
    const run = runEvents<number>(undefined, async ({ events }) => {
      try {
        for (let event = 0; event < 1_000; event += 1) await events.push(event);
      } finally {
        isEnded = true;
      }
    });
    for await (const _ of run) break;
    expect(isEnded).toBe(true);
  });

  test('aborts the work with the reason of the caller', async () => {
    const caller = new AbortController();
    const run = runEvents<number>(caller.signal, async ({ signal, together }) => {
      await together([abortOf(signal)]);
    });
    const events = all(run);
    setImmediate(() => caller.abort('enough'));
    await expect(events).rejects.toBe('enough');
  });

  test('aborts work of a caller with a signal too if its loop is left', async () => {
    let reason: unknown;
    const run = runEvents<number>(new AbortController().signal, async ({ events, signal }) => {
      await events.push(1);
      await abortOf(signal);
      reason = signal.reason;
    });
    for await (const _ of run) break;
    expect(reason).toMatchObject({ name: 'AbortError' });
  });
});
