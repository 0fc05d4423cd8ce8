import type { RuntimeOutcomes } from './runtimes.js';
import type { Outcomes } from './setting.js';

/** The result for a runtime: its outcomes, the reason why it is not available, or the error that stopped it. */
export type Result = { name: string } & (
  { outcomes: RuntimeOutcomes } | { unavailable: string } | { crashed: string }
);

/** The table of all runtimes, then each call that failed. */
export function report(results: readonly Result[]): string {
  const rows = results.map((result) => {
    if ('unavailable' in result) return [result.name, 'not available', result.unavailable];
    if ('crashed' in result) return [result.name, 'crashed', result.crashed];
    const { version, client, node } = result.outcomes;
    return [result.name, version, passed(client), node ? passed(node) : ''];
  });
  const table = [['runtime', 'version', 'immich-client', 'immich-client/node'], ...rows];
  // The reason is in the last column, so it may be of any length.
  const widths = [0, 1].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const lines = table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 'immich-client'.length))
      .join('  ')
      .trimEnd(),
  );
  return [...lines, ...results.flatMap(failures)].join('\n');
}

/** Whether everything that ran has passed, and something has run. */
export const isSuccess = (results: readonly Result[]): boolean =>
  results.some((result) => 'outcomes' in result) &&
  results.every((result) => !('crashed' in result) && failures(result).length === 0);

const passed = (outcomes: Outcomes): string =>
  `${outcomes.filter(({ error }) => error === undefined).length} of ${outcomes.length}`;

function failures(result: Result): string[] {
  if (!('outcomes' in result)) return [];
  const { client, node = [] } = result.outcomes;
  return [...client, ...node].flatMap(({ call, error }) =>
    error === undefined ? [] : [`${result.name}: ${call}: ${error}`],
  );
}
