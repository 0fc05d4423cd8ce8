import { styleText } from 'node:util';
import { printable } from '../../../values/printable.js';
import { type Level, LEVELS } from '../rules/level.js';
import type { Cause, CoveredCause, DriftReport } from '../report/report.js';
import type { RenderOptions } from './options.js';
import { change } from '../rules/fact-values.js';
import {
  bump,
  callers,
  callSites,
  coverage,
  COVERED_TITLES,
  coveredOf,
  cut,
  direction,
  ignoredChanges,
  JUDGED_WHOLE,
  judgedWhole,
  NOT_JUDGED,
  notJudged,
  sides,
  staleEntries,
  TITLES,
  verdict,
} from './phrases.js';

const MAX_METHODS = 4;
const MAX_VALUE = 100;
/** Of each list that asks for nothing: information, new operations. */
const MAX_LINES = 20;

const COLOURS = { error: 'red', warning: 'yellow', info: 'cyan' } as const satisfies Record<Level, string>;

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

/** For a terminal: the causes, errors first, each with what it reaches; the outcome in the last line. */
export function renderText(report: DriftReport, { colour = false, next }: RenderOptions = {}): string {
  const paint: Paint = (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text);
  const note = direction(report);
  const sections = [
    [printable(sides(report)), ...(note === undefined ? [] : [paint('yellow', printable(note))])],
    ...LEVELS.map((level) => causesOf(report, level, paint)),
    covered(report, 'adapted'),
    covered(report, 'limit'),
    newOperations(report),
    ignored(report),
    stale(report),
    listed(JUDGED_WHOLE, judgedWhole(report)),
    listed(NOT_JUDGED, notJudged(report)),
    outcome(report, next).map((line) => paint(['bold', report.drifted ? 'red' : 'green'], line)),
  ];
  return sections.flatMap((lines) => (lines.length > 0 ? [lines.join('\n')] : [])).join('\n\n');
}

function causesOf({ causes, failOn }: DriftReport, level: Level, paint: Paint): string[] {
  const found = causes.filter((cause) => cause.level === level);
  const lines = found.map((cause) => causeLines(cause, paint));
  const most = level === 'info' && failOn !== 'info' ? MAX_LINES : lines.length;
  return titled(paint(['bold', COLOURS[level]], TITLES[level]), lines, most);
}

function causeLines(cause: Cause, paint: Paint): string {
  const values = change(cause, MAX_VALUE);
  const head = `  ${paint('bold', printable(cause.cause))}: ${printable(cause.meaning)}`;
  const reached = printable(cut(callers(cause), MAX_METHODS));
  const sites = callSites(cause).map((site) => `\n    ${site}`);
  return `${head} -> ${reached}${values === undefined ? '' : `\n    ${paint('dim', printable(values))}`}${sites.join('')}`;
}

function covered(report: DriftReport, kind: CoveredCause['coverage']['kind']): string[] {
  const lines = coveredOf(report, kind).map((cause) =>
    printable(
      `  ${cause.cause}: ${cause.meaning} (${coverage(cause)}) -> ${cut(callers(cause), MAX_METHODS)}`,
    ),
  );
  return titled(COVERED_TITLES[kind], lines, MAX_LINES);
}

function newOperations({ notInClient }: DriftReport): string[] {
  const lines = notInClient.map(
    ({ operation, operationId }) => `  ${printable(`${operation} (${operationId})`)}`,
  );
  return titled('Not in the client yet', lines, MAX_LINES);
}

function ignored(report: DriftReport): string[] {
  const lines = ignoredChanges(report).map(({ cause, rule, reason, number }) =>
    printable(`  ${cause} ${rule} (${number}): ${reason}`),
  );
  return titled('Ignored', lines);
}

function stale(report: DriftReport): string[] {
  const lines = staleEntries(report).map((line) => printable(`  ${line}`));
  return titled('Stale entries of the policy', lines);
}

const listed = (title: string, lines: string[]): string[] =>
  titled(
    title,
    lines.map((line) => `  ${line}`),
  );

function titled(title: string, lines: string[], most = lines.length): string[] {
  if (lines.length === 0) return [];
  const rest = lines.length - most;
  const more = rest > 0 ? [`  ... and ${rest} more; --format json has all`] : [];
  return [`${title} (${lines.length})`, ...lines.slice(0, most), ...more];
}

function outcome(report: DriftReport, next: string | undefined): string[] {
  const advice = bump(report);
  const run = report.drifted && next !== undefined ? ` Run: ${printable(next)}` : '';
  return [...(advice === undefined ? [] : [advice]), `${verdict(report)}.${run}`];
}
