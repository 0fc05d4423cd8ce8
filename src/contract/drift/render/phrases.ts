import { type Location } from '../rules/fact.js';
import { type Level, LEVELS } from '../rules/level.js';
import type { Cause, CoveredCause, DriftReport } from '../report/report.js';
import type { Place } from '../used/used.js';
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

/** What came of the comparison, in one line: `Drift: 2 errors, 1 info (14 differences in 13 operations)` */
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
  const levels = LEVELS.flatMap((level) => {
    const number = causes.filter((cause) => cause.level === level).length;
    return number > 0 ? [count(number, level)] : [];
  });
  const differences = LEVELS.reduce((sum, level) => sum + counts[level], 0);
  const reached = `${count(differences, 'difference')} in ${count(operationsReached(causes), 'operation')}`;
  return `${levels.join(', ')} (${reached})`;
}

/** How many operations causes reach together. */
export const operationsReached = (causes: readonly Cause[]): number =>
  new Set(causes.flatMap(({ operations }) => operations.map(({ operation }) => operation))).size;

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

/** `albums.list, albums.get, ... (13)`: the first few of a list, and how many there are. */
export const cut = (names: readonly string[], most: number): string =>
  names.length <= most ? names.join(', ') : `${names.slice(0, most).join(', ')}, ... (${names.length})`;

/** `response 200 application/json: albumUsers[].role` */
export function place(location: Location): string {
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
