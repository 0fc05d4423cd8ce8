import type { Cause, CoveredCause, DriftReport, NewOperation } from '../report/report.js';
import { code, plain } from './markdown-text.js';
import type { RenderOptions } from './options.js';
import { shown } from '../rules/fact-values.js';
import {
  bump,
  callers,
  callSites,
  count,
  coverage,
  COVERED_TITLES,
  coveredOf,
  direction,
  type IgnoredChange,
  ignoredChanges,
  JUDGED_WHOLE,
  judgedWhole,
  NOT_JUDGED,
  notJudged,
  place,
  STALE,
  verdict,
} from './phrases.js';

const MAX_METHODS = 6;
const MAX_VALUE = 80;

/**
 * GitHub refuses a comment of more than 65,536 characters. What each part may take of them; with what stands around the parts, the
 * whole stays below 60,000.
 */
const ROOM = {
  causes: 24_000,
  places: 12_000,
  covered: 3_000,
  notInClient: 6_000,
  ignored: 6_000,
  stale: 2_000,
};
const MAX_NAME = 300;

/** For a job's summary and a pull request's comment: the verdict, a table of the causes, and the rest folded. */
export function renderMarkdown(report: DriftReport, { next }: RenderOptions = {}): string {
  const { base, revision, causes, notInClient, staleIgnores } = report;
  const note = direction(report);
  const advice = [bump(report), report.drifted && next !== undefined ? `Run: ${name(next)}` : undefined];
  const ignored = ignoredChanges(report);
  const parts = [
    `### ${report.drifted ? '❌' : '✅'} ${verdict(report)}`,
    `Client for Immich ${name(base.release)} (${name(base.origin)}), held against Immich ${name(revision.release)} (${name(revision.origin)}).`,
    note === undefined ? '' : `> ${plain(note.slice(0, MAX_NAME))}`,
    advice.filter((line) => line !== undefined).join('\n\n'),
    causes.length > 0 ? [HEAD, ...fitting(causes, row, ROOM.causes, moreRows)].join('\n') : '',
    folded(`What ${count(causes.length, 'change')} reach, and where`, causes, places, ROOM.places),
    ...(['adapted', 'limit'] as const).map((kind) => {
      const found = coveredOf(report, kind);
      return folded(`${COVERED_TITLES[kind]} (${found.length})`, found, coveredChange, ROOM.covered);
    }),
    folded(
      `${count(notInClient.length, 'operation')} not in the client yet`,
      notInClient,
      newOperation,
      ROOM.notInClient,
    ),
    folded(`${count(ignored.length, 'change')} ignored`, ignored, ignoredChange, ROOM.ignored),
    folded(
      `${count(staleIgnores.length, 'stale entry', 'stale entries')} of the policy`,
      staleIgnores,
      staleEntry,
      ROOM.stale,
    ),
    folded(`${JUDGED_WHOLE} (${report.judgedWhole.length})`, judgedWhole(report), line, ROOM.places / 4),
    folded(`${NOT_JUDGED} (${report.notJudged.length})`, notJudged(report), line, ROOM.places / 4),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

const HEAD = '| level | change | reaches | before | after |\n| --- | --- | --- | --- | --- |';

function row(cause: Cause): string {
  const names = callers(cause);
  const rest = names.length - MAX_METHODS;
  const reached = names.slice(0, MAX_METHODS).map(code).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
  const change = `${code(cause.cause)}<br>${plain(cause.meaning)}`;
  return `| ${[cause.level, change, reached, value(cause.from), value(cause.to)].join(' | ')} |`;
}

const value = (of: unknown): string => (of === undefined ? '–' : code(shown(of, MAX_VALUE)));

const name = (text: string): string => code(text.slice(0, MAX_NAME));

function places({ cause, meaning, operations }: Cause): string {
  const lines = operations.map(({ operation, clientMethods, locations, fingerprints }) => {
    const found = locations.map(
      (location, index) => `${plain(place(location))} (${code(fingerprints[index] ?? '')})`,
    );
    return `  - ${[operation, ...clientMethods].map(code).join(' ')}: ${found.join('; ')}`;
  });
  const sites = callSites({ operations }).map((site) => `  - ${code(site)}`);
  return [`- ${code(cause)}: ${plain(meaning)}`, ...sites, ...lines].join('\n');
}

const newOperation = ({ operation, operationId }: NewOperation): string =>
  `- ${code(operation)} ${code(operationId)}`;

const coveredChange = (cause: CoveredCause): string =>
  `- ${code(cause.cause)} ${plain(cause.meaning)} (${plain(coverage(cause))}): ${callers(cause).slice(0, MAX_METHODS).map(code).join(', ')}`;

const ignoredChange = ({ cause, rule, reason, number }: IgnoredChange): string =>
  `- ${code(cause)} ${code(rule)} (${number}): ${plain(reason)}`;

const staleEntry = ({ entry, state }: DriftReport['staleIgnores'][number]): string =>
  `- ${code(entry)} ${STALE[state]}`;

const line = (text: string): string => `- ${code(text)}`;

function folded<Item>(summary: string, items: Item[], write: (item: Item) => string, room: number): string {
  if (items.length === 0) return '';
  const lines = fitting(items, write, room, (left) => `- … and ${left} more`);
  return ['<details>', `<summary>${summary}</summary>`, '', ...lines, '', '</details>'].join('\n');
}

const moreRows = (left: number): string =>
  `| | … and ${count(left, 'more change')}, in the report as JSON | | | |`;

/** The first items that fit into so many characters, and how many are left out. */
function fitting<Item>(
  items: Item[],
  write: (item: Item) => string,
  room: number,
  more: (left: number) => string,
): string[] {
  const lines: string[] = [];
  let used = 0;
  for (const [index, item] of items.entries()) {
    const line = write(item);
    used += line.length + 1;
    if (used > room) return [...lines, more(items.length - index)];
    lines.push(line);
  }
  return lines;
}
