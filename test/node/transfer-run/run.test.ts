import { describe, expect, expectTypeOf, test } from 'vitest';
import { TransferRun } from '../../../src/node/transfer-run/run.js';

/** A run of these events, and what it did. */
function runOf(...events: (number | Error)[]) {
  const log: string[] = [];
  const report: number[] = [];
  async function* work(): AsyncGenerator<number, void> {
    log.push('start');
    try {
      for (const event of events) {
        if (event instanceof Error) throw event;
        report.push(event);
        yield event;
      }
    } finally {
      log.push('end');
    }
  }
  return { run: new TransferRun(report, work()), log };
}

describe('a run', () => {
  test('yields its events, and then returns its report', async () => {
    const { run } = runOf(1, 2, 3);
    const events: number[] = [];
    for await (const event of run) events.push(event);
    expect(events).toEqual([1, 2, 3]);
    expect(await run.report()).toEqual([1, 2, 3]);
    expectTypeOf(run).toEqualTypeOf<TransferRun<number, number[]>>();
  });

  test('completes once if only its report is read', async () => {
    const { run, log } = runOf(1, 2);
    expect(await Promise.all([run.report(), run.report()])).toEqual([
      [1, 2],
      [1, 2],
    ]);
    expect(log).toEqual(['start', 'end']);
  });

  test('does nothing until it is iterated or its report is read', async () => {
    const { run, log } = runOf(1);
    expect(log).toEqual([]);
    expect(run.soFar).toEqual([]);
  });

  test('cannot be iterated over twice', async () => {
    const { run } = runOf(1);
    await run.report();
    expect(() => run[Symbol.asyncIterator]()).toThrow('can be used only once');
  });

  test('ends its loop and its report with its error, and keeps the results so far', async () => {
    const { run } = runOf(1, new Error('no more'));
    const events: number[] = [];
    await expect(async () => {
      for await (const event of run) events.push(event);
    }).rejects.toThrow('no more');
    await expect(run.report()).rejects.toThrow('no more');
    expect(events).toEqual([1]);
    expect(run.soFar).toEqual([1]);
  });

  test('stops when its loop is left', async () => {
    const { run, log } = runOf(1, 2);
    for await (const event of run) if (event === 1) break;
    expect(log).toEqual(['start', 'end']);
    await expect(run.report()).rejects.toMatchObject({ name: 'AbortError' });
    expect(run.soFar).toEqual([1]);
  });
});
