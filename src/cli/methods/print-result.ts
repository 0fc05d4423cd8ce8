import { BulkResult, isBulkError } from '../../index.js';
import { CliError } from '../cli-error.js';
import { EXIT } from '../exit-codes.js';
import { isRecord } from '../output/fields.js';
import type { OutputFlags } from '../output/output-options.js';
import { print } from '../output/print.js';

/** Prints the result of a bulk call also if it stopped in the middle, and then throws its error. */
export async function printingPartialResult(call: () => unknown, flags: OutputFlags): Promise<unknown> {
  try {
    return await call();
  } catch (error) {
    if (isBulkError(error)) await print(forOutput(error.result, flags), flags);
    throw error;
  }
}

/** Prints a result, and throws if some of it failed. */
export async function printResult(result: unknown, flags: OutputFlags): Promise<void> {
  await print(result instanceof BulkResult ? forOutput(result, flags) : result, flags);
  if (result instanceof BulkResult) {
    result.throwIfFailed();
    return;
  }
  const outcomes = Array.isArray(result) ? result : [result];
  const failed = outcomes.filter((each) => isRecord(each) && each['success'] === false);
  if (failed.length > 0) {
    throw new CliError(`${failed.length} of ${outcomes.length} failed, see the result.`, EXIT.failed);
  }
}

/** One row for each id where the format has rows; whole documents keep the form that the client returns. */
function forOutput(
  result: BulkResult,
  { output = process.stdout.isTTY ? 'table' : 'json' }: OutputFlags,
): unknown {
  const { succeeded, duplicates, failed } = result;
  if (output === 'json' || output === 'yaml') return { succeeded, duplicates, failed };
  if (output === 'ids') return succeeded;
  return [
    ...succeeded.map((id) => ({ id, result: 'succeeded' })),
    ...duplicates.map((id) => ({ id, result: 'duplicate' })),
    ...failed.map(({ id, reason, message }) => ({
      id,
      result: 'failed',
      reason,
      ...(message !== undefined && { message }),
    })),
  ];
}
