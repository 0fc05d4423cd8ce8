import { type Location } from '../rules/fact.js';
import { type Level, LEVELS } from '../rules/level.js';
import type { Cause, CoveredCause, DriftReport, ReachedOperation } from '../report/report.js';
import type { Place } from '../used/used.js';
import { change, shown } from '../rules/fact-values.js';
import { printable } from '../../../values/printable.js';

/** What a list of a level's causes is called. */
export const TITLES = {
  error: 'Errors',
  warning: 'Warnings',
  info: 'Information',
} as const satisfies Record<Level, string>;

/** `1 error`, `13 errors`. */
export const count = (number: number, noun: string, plural = `${noun}s`): string =>
  `${number} ${number === 1 ? noun : plural}`;

/** What came of the comparison, in one line: `Drift: 3 causes (2 errors, 1 info), 14 facts in 13 operations` */
export function verdict(report: DriftReport): string {
  const outcome = judgement(report);
  return report.causes.length === 0 ? outcome : `${outcome}: ${tally(report)}`;
}

/** What came of it, in a few words. */
export function judgement(report: DriftReport): string {
  const { causes, covered, drifted, failOn } = report;
  if (drifted) return 'Drift';
  if (covered.length > 0 && failOn !== 'none') {
    const { length } = coveredOf(report, 'limit');
    return length > 0 ? `Supported, with ${count(length, 'limit')}` : 'Supported';
  }
  if (causes.length === 0) return 'No drift';
  return failOn === 'none'
    ? 'Not judged'
    : `Nothing ${failOn === 'error' ? 'at level' : 'at or above'} ${failOn}`;
}

/** What the lists of covered causes are called. */
export const COVERED_TITLES = {
  adapted: 'Adapted by the client',
  limit: 'Limits of this older server',
} as const satisfies Record<CoveredCause['coverage']['kind'], string>;

export const coveredOf = ({ covered }: DriftReport, kind: CoveredCause['coverage']['kind']): CoveredCause[] =>
  covered.filter(({ coverage }) => coverage.kind === kind);

/** `adapted on 2.x: response adapter` */
export const coverage = ({ coverage: { kind, by, releases } }: CoveredCause): string =>
  `${kind} ${releases}: ${by}`;

function tally({ causes, counts }: DriftReport): string {
  const levels = LEVELS.flatMap((level) =>
    counts.causes[level] > 0 ? [count(counts.causes[level], level)] : [],
  );
  const facts = LEVELS.reduce((sum, level) => sum + counts.facts[level], 0);
  return `${count(causes.length, 'cause')} (${levels.join(', ')}), ${count(facts, 'fact')} in ${count(counts.operations, 'operation')}`;
}

/** How much there is of a level: `1 cause, 14 facts`. */
export const amount = ({ counts }: DriftReport, level: Level): string =>
  `${count(counts.causes[level], 'cause')}, ${count(counts.facts[level], 'fact')}`;

/** The facts that no list has. */
export const outOfScope = ({ counts }: DriftReport): string | undefined =>
  counts.outOfScope === 0
    ? undefined
    : `${count(counts.outOfScope, 'fact')} of operations out of scope: not judged, listed in the JSON report only.`;

/** Which two were compared. */
export const sides = ({ base, revision }: DriftReport): string =>
  `Client for Immich ${base.release} (${base.origin}), held against Immich ${revision.release} (${revision.origin}).`;

/** What a reader must know of the direction, where it is not the usual one. */
export function direction({
  base,
  revision,
  revisionIs,
  oldestSupported,
  covered,
}: DriftReport): string | undefined {
  const releases = `${revision.release} is older than ${base.release}`;
  const support =
    oldestSupported === undefined || covered.length > 0
      ? ''
      : ` The client supports Immich ${oldestSupported} and later.`;
  if (revisionIs === 'older') return `${releases}: what is called removed is not there yet.${support}`;
  if (revisionIs === 'unknown') return 'Which of the two is newer, their names do not tell.';
  return undefined;
}

/** What to raise of the version of a program that uses the client. */
export const bump = ({ suggestedBump }: DriftReport): string | undefined =>
  suggestedBump === 'none'
    ? undefined
    : `Suggested version bump for a program that uses the client: ${suggestedBump}.`;

/** What a program calls that a cause reaches: the methods for an operation first; an operation without any by its route. */
export function callers({ operations }: Pick<Cause, 'operations'>): string[] {
  const own = operations.map(({ clientMethods, operation }) => clientMethods[0] ?? operation);
  return [...new Set([...own, ...operations.flatMap(({ clientMethods }) => clientMethods)])];
}

/** `albums.list, albums.get and 11 more`: the first few of a list, and how many are left out. */
export const cut = (names: readonly string[], most: number): string =>
  names.length <= most
    ? names.join(', ')
    : `${names.slice(0, most).join(', ')} and ${names.length - most} more`;

/**
 * What a cause changes: `was "date-time", is now "date"`; of a list, its values: `"a", "b" and 11 more`. A text for a value that is too long
 * ends in an ellipsis. Nothing where the cause has no values.
 */
export function changeOf({ from, to, values }: Cause, longest: number): string | undefined {
  if (!values) return change({ from, to }, longest);
  const texts = values.map((value) => shown(value, longest));
  let length = 0;
  const fitting = texts.filter((text) => (length += text.length + 2) <= longest + 2);
  return cut(texts, Math.max(1, fitting.length));
}

/** What to call instead, or what a new operation is called instead of: `use POST /people/merge instead`. */
export function replacementText({
  replacement,
  replaces,
}: Pick<Cause, 'replacement' | 'replaces'>): string | undefined {
  if (replacement !== undefined) return `use ${replacement} instead`;
  return replaces && `replaces ${replaces.join(', ')}`;
}

/** Where an operation meets a cause, each place once; several values of a list are in one place. */
export function placesIn({
  locations,
  fingerprints,
}: ReachedOperation): [place: string, fingerprints: string[]][] {
  const places = new Map<string, string[]>();
  for (const [index, location] of locations.entries()) {
    const text = place(location);
    const known = places.get(text) ?? [];
    places.set(text, known);
    known.push(...fingerprints.slice(index, index + 1));
  }
  return [...places];
}

/** `response 200 application/json: albumUsers[].role` */
function place(location: Location): string {
  const property = 'property' in location && location.property !== undefined ? `: ${location.property}` : '';
  switch (location.in) {
    case 'operation':
      return 'the operation itself';
    case 'request':
      return `request body ${location.mediaType ?? ''}`.trim() + property;
    case 'response':
      return responsePlace(location) + property;
    default:
      return `${location.in} ${location.name}${property}`;
  }
}

function responsePlace({ status, mediaType, header }: Extract<Location, { in: 'response' }>): string {
  const part = header === undefined ? mediaType : `header ${header}`;
  return part === undefined ? `response ${status}` : `response ${status} ${part}`;
}

/** A change that the policy sets aside, for one reason. */
export interface IgnoredChange {
  cause: string;
  rule: string;
  reason: string;
  /** How many facts it is. */
  number: number;
}

/** What was set aside, once for each change and reason. */
export function ignoredChanges({ ignored }: DriftReport): IgnoredChange[] {
  const changes = new Map<string, IgnoredChange>();
  for (const { cause, rule, reason } of ignored) {
    const key = JSON.stringify([cause, rule, reason]);
    const known = changes.get(key);
    if (known) known.number += 1;
    else changes.set(key, { cause, rule, reason, number: 1 });
  }
  return [...changes.values()];
}

/** Where a program calls what a cause reaches: `src/backup.ts:41 albums.list`. */
export const callSites = ({ operations }: Pick<Cause, 'operations'>): string[] => [
  ...new Set(operations.flatMap(({ places }) => places.map((use) => `${sourceLine(use)} ${use.call}`))),
];

/** What `--used` did not judge, a line each. */
export const notJudged = (report: DriftReport): string[] =>
  report.notJudged.map((place) => `${sourceLine(place)} ${printable(place.what)}`);

/** What `--used` judged as a whole, a line each. */
export const judgedWhole = (report: DriftReport): string[] =>
  report.judgedWhole.map(
    (place) =>
      `${sourceLine(place)} ${printable(place.what)}: ${count(place.operations, 'operation')} judged`,
  );

const sourceLine = ({ file, line }: Place): string => `${printable(file)}:${line}`;

/** The titles of both lists. */
export const NOT_JUDGED = 'Not judged';
export const JUDGED_WHOLE = 'Calls that are not known, judged as a whole';

/** A line for each entry of the policy that sets nothing aside, or no longer does. */
export const staleEntries = ({ staleIgnores }: DriftReport): string[] =>
  staleIgnores.map(({ entry, state }) => `${entry} ${STALE[state]}`);

/** What is wrong with an entry of the policy. */
export const STALE = {
  unused: 'sets nothing aside; remove it',
  expired: 'has expired; what it set aside counts again',
  unknown: 'names no operation of either document; correct or remove it',
} as const;
