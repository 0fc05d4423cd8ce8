import { styleText } from 'node:util';
import { printable } from '../../../values/printable.js';
import { type Level, LEVELS } from '../rules/level.js';
import type { Cause, CoveredCause, DriftReport, NewOperation } from '../report/report.js';
import { type CauseGroup, groupsOf } from './groups.js';
import type { RenderOptions } from './options.js';
import {
  amount,
  bump,
  callers,
  callSites,
  changeOf,
  count,
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
  outOfScope,
  replacementText,
  sides,
  staleEntries,
  TITLES,
  verdict,
} from './phrases.js';

/** Limits of the output; omitted items are counted. */
const SHORT = { methods: 4, sites: 10, value: 200, lines: 20 };
const WHOLE: typeof SHORT = { methods: Infinity, sites: Infinity, value: Infinity, lines: Infinity };

const COLOURS = { error: 'red', warning: 'yellow', info: 'cyan' } as const satisfies Record<Level, string>;

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

interface Look {
  paint: Paint;
  most: typeof SHORT;
}

/** Renders text for a terminal: causes with errors first, each with its operations; the result is in the last line. */
export function renderText(
  report: DriftReport,
  { colour = false, verbose = false, next }: RenderOptions = {},
): string {
  const paint: Paint = (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text);
  const look: Look = { paint, most: verbose ? WHOLE : SHORT };
  const note = direction(report);
  const sections = [
    [printable(sides(report)), ...(note === undefined ? [] : [paint('yellow', printable(note))])],
    ...LEVELS.map((level) => causesOf(report, level, look)),
    covered(report, 'adapted', look),
    covered(report, 'limit', look),
    titled('Not in the client yet', report.notInClient.map(newOperation), look),
    titled('Ignored', ignored(report), WHOLE_LIST, 'cause'),
    titled('Stale entries of the policy', stale(report), WHOLE_LIST),
    titled(JUDGED_WHOLE, indented(judgedWhole(report)), WHOLE_LIST),
    titled(NOT_JUDGED, indented(notJudged(report)), WHOLE_LIST),
  ];
  const text = sections.flatMap((lines) => (lines.length > 0 ? [lines.join('\n')] : [])).join('\n\n');
  const last = outcome(report, next).map((line) => paint(['bold', report.drifted ? 'red' : 'green'], line));
  const short = [outOfScope(report), /(?: and \d+ more|…)/.test(text) && !verbose ? SHORTENED : undefined];
  return [text, [...short.filter((line) => line !== undefined), ...last].join('\n')].join('\n\n');
}

const SHORTENED = 'Lists are shortened: --verbose prints all of them.';

const WHOLE_LIST = { most: WHOLE };

function causesOf(report: DriftReport, level: Level, { paint, most }: Look): string[] {
  const found = report.causes.filter((cause) => cause.level === level);
  if (found.length === 0) return [];
  const lines = [`${paint(['bold', COLOURS[level]], TITLES[level])} (${amount(report, level)})`];
  const limit = level === 'info' && report.failOn !== 'info' ? most.lines : Infinity;
  let left = found.length;
  for (const group of groupsOf(found)) {
    if (found.length - left >= limit) break;
    lines.push(...groupLines(group, { paint, most }));
    left -= group.causes.length;
  }
  return left > 0 ? [...lines, `  ... and ${left} more causes`] : lines;
}

/** A single cause has one line; several causes share a line with their operations. */
function groupLines({ subject, causes }: CauseGroup, { paint, most }: Look): string[] {
  const [first] = causes;
  const names = callers(first).filter((name) => name !== subject);
  const reached = names.length > 0 ? ` -> ${printable(cut(names, most.methods))}` : '';
  const sites = callSites(first);
  const calls = [
    ...sites.slice(0, most.sites),
    ...(sites.length > most.sites ? [`... and ${sites.length - most.sites} more calls`] : []),
  ].map((site) => `    ${site}`);
  const head = (cause: Cause) => `${paint('bold', printable(cause.cause))}: ${printable(meaningOf(cause))}`;
  const values = (cause: Cause) => {
    const text = changeOf(cause, most.value);
    return text === undefined ? undefined : printable(text);
  };
  if (causes.length === 1) {
    const text = values(first);
    return [
      `  ${head(first)}${reached}`,
      ...(text === undefined ? [] : [`    ${paint('dim', text)}`]),
      ...calls,
    ];
  }
  return [
    `  ${paint('bold', printable(subject))}, ${causes.length} causes${reached}`,
    ...calls,
    ...causes.map((cause) => {
      const text = values(cause);
      return `    ${head(cause)}${text === undefined ? '' : ` ${paint('dim', `(${text})`)}`}`;
    }),
  ];
}

function meaningOf(cause: Cause): string {
  const replacement = replacementText(cause);
  return replacement === undefined ? cause.meaning : `${cause.meaning}, ${replacement}`;
}

function covered(report: DriftReport, kind: CoveredCause['coverage']['kind'], look: Look): string[] {
  const lines = coveredOf(report, kind).map((cause) =>
    printable(
      `  ${cause.cause}: ${cause.meaning} (${coverage(cause)}) -> ${cut(callers(cause), look.most.methods)}`,
    ),
  );
  return titled(COVERED_TITLES[kind], lines, look, 'cause');
}

function newOperation(added: NewOperation): string {
  const replacement = replacementText(added);
  const more = replacement === undefined ? '' : `: ${replacement}`;
  return `  ${printable(`${added.operation} (${added.operationId})${more}`)}`;
}

const ignored = (report: DriftReport): string[] =>
  ignoredChanges(report).map(({ cause, rule, reason, number }) =>
    printable(`  ${cause} ${rule} (${count(number, 'fact')}): ${reason}`),
  );

const stale = (report: DriftReport): string[] => staleEntries(report).map((line) => printable(`  ${line}`));

const indented = (lines: string[]): string[] => lines.map((line) => `  ${line}`);

function titled(title: string, lines: string[], { most }: Pick<Look, 'most'>, noun?: string): string[] {
  if (lines.length === 0) return [];
  const rest = lines.length - most.lines;
  const more = rest > 0 ? [`  ... and ${rest} more`] : [];
  const number = noun === undefined ? lines.length : count(lines.length, noun);
  return [`${title} (${number})`, ...lines.slice(0, most.lines), ...more];
}

function outcome(report: DriftReport, next: string | undefined): string[] {
  const advice = bump(report);
  const run = report.drifted && next !== undefined ? ` Run: ${printable(next)}` : '';
  return [...(advice === undefined ? [] : [advice]), `${verdict(report)}.${run}`];
}
