import { describe, expect, test } from 'vitest';
import { printingPartialResult, printResult } from '../../../src/cli/methods/print-result.js';
import type { OutputFormat } from '../../../src/cli/output/output-options.js';
import { BulkError, BulkResult } from '../../../src/index.js';
import { runHere } from '../../helpers/run-here.js';

function bulkResult(isFailed: boolean): BulkResult {
  const result = new BulkResult();
  result.succeeded.push('a');
  result.duplicates.push('b');
  if (isFailed)
    result.failed.push({ id: 'c', reason: 'not_found', message: 'gone' }, { id: 'd', reason: 'x' });
  return result;
}

/** Runs an action as a command: what it prints, and its error. */
const running = async (action: () => Promise<unknown>) => {
  let failure: unknown;
  const { out } = await runHere(async () => {
    await action().catch((error: unknown) => (failure = error));
    return 0;
  });
  return { out, failure };
};

describe('printResult', () => {
  const printed = (result: unknown, output: OutputFormat) => running(() => printResult(result, { output }));

  test.each<[OutputFormat, string]>([
    ['ids', 'a\n'],
    ['csv', 'id,result,reason,message\na,succeeded,,\nb,duplicate,,\nc,failed,not_found,gone\nd,failed,x,\n'],
    [
      'yaml',
      'succeeded:\n  - a\nduplicates:\n  - b\nfailed:\n  - id: c\n    reason: not_found\n    message: gone\n  - id: d\n    reason: x\n',
    ],
  ])('prints a bulk result as %s, and fails if an item has failed', async (output, text) => {
    const { out, failure } = await printed(bulkResult(true), output);
    expect(out).toBe(text);
    expect(failure).toBeInstanceOf(BulkError);
  });

  test('prints a bulk result as one JSON document', async () => {
    const { out, failure } = await printed(bulkResult(false), 'json');
    expect(JSON.parse(out)).toEqual({ succeeded: ['a'], duplicates: ['b'], failed: [] });
    expect(failure).toBeUndefined();
  });

  test.each([
    [
      [
        { id: 'a', success: true },
        { id: 'b', success: false },
      ],
      '1 of 2 failed, see the result.',
    ],
    [{ success: false }, '1 of 1 failed, see the result.'],
    [[{ id: 'a', success: true }, { id: 'b' }], undefined],
    [[false, null, 'x'], undefined],
  ])('fails if an outcome in %j is a failure', async (result, message) => {
    const { out, failure } = await printed(result, 'jsonl');
    expect(out).not.toBe('');
    expect(failure).toEqual(
      message === undefined ? undefined : expect.objectContaining({ exitCode: 1, message }),
    );
  });
});

test('printingPartialResult prints what a bulk call has done before it failed', async () => {
  const error = new BulkError('Stopped', bulkResult(false), ['z']);
  const { out, failure } = await running(() =>
    printingPartialResult(() => Promise.reject(error), { output: 'ids' }),
  );
  expect({ out, failure }).toEqual({ out: 'a\n', failure: error });
  const other = new Error('other');
  expect(await running(() => printingPartialResult(() => Promise.reject(other), {}))).toEqual({
    ...{ out: '', failure: other },
  });
  expect(await printingPartialResult(() => 7, {})).toBe(7);
});
