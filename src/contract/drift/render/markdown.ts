import type { Level } from '../rules/level.js';
import type { Cause, CoveredCause, DriftReport, NewOperation, ReachedOperation } from '../report/report.js';
import { type CauseGroup, groupsOf, reachedBy } from './groups.js';
import { lineOfOperation } from './line-of.js';
import { code, linked, plain } from './markdown-text.js';
import type { RenderOptions } from './options.js';
import { shown } from '../rules/fact-values.js';
import {
  amount,
  bump,
  callers,
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
  outOfScope,
  placesIn,
  replacementText,
  STALE,
  TITLES,
  verdict,
} from './phrases.js';
import { SizeBudget } from './size-budget.js';

const MAX_METHODS = 6;
const MAX_SITES = 6;
/** Maximum number of fingerprints per place: a list of values has one for each. */
const MAX_FINGERPRINTS = 3;
const MAX_VALUE = 80;
const MAX_VALUES = 20;
const MAX_NAME = 300;

/** GitHub rejects comments of more than 65,536 characters. */
const DEFAULT_ROOM = 60_000;
/** Reserved for the head, the titles and the lines that count omitted items. */
const RESERVE = 6_000;

interface Look {
  options: RenderOptions;
  room: SizeBudget;
  links: (operation: string) => string | undefined;
}

/**
 * Renders Markdown for a job summary or a pull request comment: the result, a table of causes for each level, and the
 * rest collapsed.
 */
export function renderMarkdown(report: DriftReport, options: RenderOptions = {}): string {
  const room = new SizeBudget((options.room ?? DEFAULT_ROOM) - RESERVE);
  const look: Look = { options, room, links: linksTo(options) };
  const ignored = ignoredChanges(report);
  const { notInClient, staleIgnores } = report;
  // Written in order of importance, so that important parts are not cut.
  const tables = { error: tableOf(report, 'error', look), warning: tableOf(report, 'warning', look) };
  const blind = [
    listed(JUDGED_WHOLE, judgedWhole(report).map(line), room),
    listed(NOT_JUDGED, notJudged(report).map(line), room),
    listed('Stale entries of the policy', staleIgnores.map(staleEntry), room),
  ];
  const errorPlaces = placesOf(report, 'error', look);
  const others = [
    ...(['limit', 'adapted'] as const).map((kind) =>
      listed(COVERED_TITLES[kind], coveredOf(report, kind).map(coveredChange), room, 'cause'),
    ),
    listed('Not in the client yet', notInClient.map(newOperation), room),
    listed('Ignored', ignored.map(ignoredChange), room, 'cause'),
  ];
  const info = tableOf(report, 'info', look);
  const warningPlaces = placesOf(report, 'warning', look);
  return [
    ...head(report, options),
    ...titled(report, 'error', [tables.error, errorPlaces]),
    ...titled(report, 'warning', [tables.warning, warningPlaces]),
    ...titled(report, 'info', [info, placesOf(report, 'info', look)]),
    ...others,
    ...blind,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function head(report: DriftReport, { next }: RenderOptions): string[] {
  const { base, revision, drifted } = report;
  const note = direction(report);
  const scope = outOfScope(report);
  return [
    `### ${drifted ? '❌' : '✅'} ${verdict(report)}`,
    `Client for Immich ${name(base.release)} (${name(base.origin)}), compared with Immich ${name(revision.release)} (${name(revision.origin)}).`,
    note === undefined ? '' : `> ${plain(note.slice(0, MAX_NAME))}`,
    bump(report) ?? '',
    drifted && next !== undefined ? `Run: ${name(next)}` : '',
    scope ?? '',
  ];
}

const causesAt = ({ causes }: DriftReport, level: Level): Cause[] =>
  causes.filter((cause) => cause.level === level);

/** The table of causes of a level. */
function tableOf(report: DriftReport, level: Level, { options, room }: Look): string {
  const rows = groupsOf(causesAt(report, level)).flatMap((group) => rowsOf(group, options));
  const more = (from: number) => `| ${rest(rows.length - from, 'cause')} | | | |`;
  return rows.length === 0 ? '' : [HEAD, ...room.lines(rows, more)].join('\n');
}

/** All affected operations with their places. */
function placesOf(report: DriftReport, level: Level, look: Look): string {
  const causes = causesAt(report, level);
  const groups = groupsOf(causes);
  const lines = groups.map((group) => placesOfGroup(group, look));
  const more = (from: number) =>
    `- ${rest(groups.slice(from).flatMap((group) => group.causes).length, 'cause')}`;
  return lines.length === 0 ? '' : folded('Every operation, and where', look.room.lines(lines, more));
}

function titled(report: DriftReport, level: Level, parts: string[]): string[] {
  const title = `${TITLES[level]} (${amount(report, level)})`;
  if (report.counts.causes[level] === 0) return [];
  // Information needs no action, so it is collapsed.
  return level === 'info' && report.failOn !== 'info'
    ? [`<details>\n<summary>${title}</summary>`, ...parts, '</details>']
    : [`#### ${title}`, ...parts];
}

const HEAD = '| change | before | after | affects |\n| --- | --- | --- | --- |';

const rest = (left: number, noun: string): string =>
  `… and ${count(left, `more ${noun}`)}, in the report as JSON`;

/** The affected operations of a group are in its first row. */
const rowsOf = ({ causes }: CauseGroup, options: RenderOptions): string[] =>
  causes.map((cause, index) => {
    const reached = index === 0 ? reaches(cause, options) : 'the same';
    return `| ${[what(cause), ...values(cause), reached].join(' | ')} |`;
  });

function what(cause: Cause): string {
  const replacement = replacementText(cause);
  return `${code(cause.cause)}<br>${plain(cause.meaning)}${replacement === undefined ? '' : `<br>${plain(replacement)}`}`;
}

function values(cause: Cause): [before: string, after: string] {
  if (!cause.values) return [value(cause.from), value(cause.to)];
  const list = cutTo(
    cause.values.map((each) => code(shown(each, MAX_VALUE))),
    MAX_VALUES,
  );
  return cause.rule.endsWith('-removed') ? [list, '–'] : ['–', list];
}

const value = (of: unknown): string => (of === undefined ? '–' : code(shown(of, MAX_VALUE)));

const name = (text: string): string => code(text.slice(0, MAX_NAME));

function reaches(cause: Cause, options: RenderOptions): string {
  const names = callers(cause).map(code);
  const sites = sitesOf(cause.operations, options);
  const called = sites.length === 0 ? '' : `<br>called at ${cutTo(sites, MAX_SITES)}`;
  return cutTo(names, MAX_METHODS) + called;
}

const cutTo = (texts: string[], most: number): string =>
  texts.slice(0, most).join(', ') + (texts.length > most ? ` and ${texts.length - most} more` : '');

/** The calls of the program, as links if the repository is known. */
function sitesOf(operations: readonly ReachedOperation[], { repository }: RenderOptions): string[] {
  const sites = operations.flatMap(({ places }) =>
    places.map(({ file, line, call }) => {
      const path = repository ? repository.pathOf(file) : file;
      const address = path === undefined ? undefined : repository?.addressOf?.(path, line);
      return linked(`${path ?? file}:${line} ${call}`, address);
    }),
  );
  return [...new Set(sites)];
}

/** Everything that a cause affects, one operation per line. */
function placesOfGroup(group: CauseGroup, { links, options }: Look): string {
  const lines = reachedBy(group).map((reached) => {
    const { operation, clientMethods } = reached;
    const found = placesIn(reached).map(
      ([text, fingerprints]) => `${plain(text)} (${cutTo(fingerprints.map(code), MAX_FINGERPRINTS)})`,
    );
    const sites = sitesOf([reached], options);
    const called = sites.length === 0 ? '' : `, called at ${sites.join(', ')}`;
    const names = [linked(operation, links(operation)), ...clientMethods.map(code)];
    return `  - ${names.join(' ')}: ${found.join('; ')}${called}`;
  });
  const changes = group.causes.map(({ cause, meaning }) => `${code(cause)}: ${plain(meaning)}`);
  return [`- ${changes.join('; ')}`, ...lines].join('\n');
}

/** URL of an operation in the committed document, if it is in the repository. */
function linksTo({ contract, repository }: RenderOptions): (operation: string) => string | undefined {
  const path = contract && repository?.pathOf(contract.file);
  const addresses = new Map<string, string | undefined>();
  return (operation) => {
    if (!contract || path === undefined) return undefined;
    if (!addresses.has(operation)) {
      const line = lineOfOperation(contract.text, operation);
      addresses.set(operation, line === undefined ? undefined : repository?.addressOf?.(path, line));
    }
    return addresses.get(operation);
  };
}

function newOperation(added: NewOperation): string {
  const replacement = replacementText(added);
  const more = replacement === undefined ? '' : `: ${plain(replacement)}`;
  return `- ${code(added.operation)} ${code(added.operationId)}${more}`;
}

const coveredChange = (cause: CoveredCause): string =>
  `- ${code(cause.cause)} ${plain(cause.meaning)} (${plain(coverage(cause))}): ${cutTo(callers(cause).map(code), MAX_METHODS)}`;

const ignoredChange = ({ cause, rule, reason, number }: IgnoredChange): string =>
  `- ${code(cause)} ${code(rule)} (${count(number, 'fact')}): ${plain(reason)}`;

const staleEntry = ({ entry, state }: DriftReport['staleIgnores'][number]): string =>
  `- ${code(entry)} ${STALE[state]}`;

const line = (text: string): string => `- ${code(text)}`;

function listed(title: string, lines: string[], room: SizeBudget, noun?: string): string {
  const number = noun === undefined ? lines.length : count(lines.length, noun);
  const more = (from: number) => `- … and ${lines.length - from} more, in the report as JSON`;
  return lines.length === 0 ? '' : folded(`${title} (${number})`, room.lines(lines, more));
}

const folded = (summary: string, lines: string[]): string =>
  ['<details>', `<summary>${summary}</summary>`, '', ...lines, '', '</details>'].join('\n');
