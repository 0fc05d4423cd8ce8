import { describe, expect, onTestFinished, test } from 'vitest';
import { CALLS, worldOf } from './calls.js';
import { FILE_CALLS, fileWorldOf } from './file-calls.js';
import { isSuccess, report, type Result } from './report.js';
import { runCalls } from './run-calls.js';
import { startServer } from './start-server.js';

async function setting() {
  const server = await startServer();
  onTestFinished(() => server.close());
  return server.setting;
}

describe('the calls of `npm run test:runtimes`', () => {
  test('succeed on this version of Node', async () => {
    const outcomes = await runCalls(CALLS, worldOf(await setting()));
    expect(outcomes).toEqual(Object.keys(CALLS).map((call) => ({ call })));
  });

  test('succeed on this version of Node with files', async () => {
    const world = await fileWorldOf(await setting());
    onTestFinished(() => world.remove());
    const outcomes = await runCalls(FILE_CALLS, world);
    expect(outcomes).toEqual(Object.keys(FILE_CALLS).map((call) => ({ call })));
  });

  test('run to the end even if one fails', async () => {
    const calls = { good: () => Promise.resolve(), bad: () => Promise.reject(new TypeError('broken')) };
    const outcomes = await runCalls({ ...calls, last: calls.good }, undefined);
    expect(outcomes).toEqual([
      { call: 'good' },
      { call: 'bad', error: 'TypeError: broken' },
      { call: 'last' },
    ]);
  });
});

describe('the report of `npm run test:runtimes`', () => {
  const good: Result = {
    name: 'Node 20',
    outcomes: { version: '20.20.2', client: [{ call: 'a' }], node: [{ call: 'b' }] },
  };
  const bad: Result = {
    name: 'Bun',
    outcomes: { version: '1.4.5', client: [{ call: 'a', error: 'broken' }] },
  };
  const missing: Result = { name: 'Chromium', unavailable: 'there is no browser' };
  const crashed: Result = { name: 'Deno', crashed: 'exit 1' };

  test('lists what passed, what failed and what is not available', () => {
    expect(report([good, bad, missing]).split('\n')).toEqual([
      'runtime   version        immich-client  immich-client/node',
      'Node 20   20.20.2        1 of 1         1 of 1',
      'Bun       1.4.5          0 of 1',
      'Chromium  not available  there is no browser',
      'Bun: a: broken',
    ]);
  });

  test.each([
    ['succeeds without a runtime that is not available', [good, missing], true],
    ['fails for a failed call', [good, bad], false],
    ['fails for a runtime that did not run to the end', [good, crashed], false],
    ['fails if nothing ran', [missing], false],
  ])('%s', (_, results, success) => expect(isSuccess(results)).toBe(success));
});
