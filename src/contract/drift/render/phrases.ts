import { type Location } from '../rules/fact.js';
import { type Level, LEVELS } from '../rules/level.js';
import type { Cause, CoveredCause, DriftReport, ReachedOperation } from '../report/report.js';
import type { Place } from '../used/used.js';
import { change, shown } from '../rules/fact-values.js';
import { printable } from '../../../values/printable.js';

/** Title of the list of causes, by level. */
export const TITLES = {
  error: 'Errors',
  warning: 'Warnings',
  info: 'Information',
} as const satisfies Record<Level, string>;

/** `1 error`, `13 errors`. */
export const count = (number: number, noun: string, plural = `${noun}s`): string =>
  `${number} ${number === 1 ? noun : plural}`;

/** Result in one line: `Drift: 3 causes (2 errors, 1 info), 14 facts in 13 operations` */
export function verdict(report: DriftReport): string {
  const outcome = resultText(report);
  return report.causes.length === 0 ? outcome : `${outcome}: ${tally(report)}`;
}

/** Result in a few words. */
export function resultText(report: DriftReport): string {
  const { causes, covered, drifted, failOn } = report;
  if (drifted) return 'Drift';
  if (covered.length > 0 && failOn !== 'none') {
    const { length } = coveredOf(report, 'limit');
    return length > 0 ? `Supported, with ${count(length, 'limit')}` : 'Supported';
  }
  if (causes.length === 0) return 'No drift';
  if (failOn === 'none') return 'Report only';
  return failOn === 'error' ? 'No errors' : 'No errors or warnings';
}

/** Titles of the lists of covered causes. */
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

/** Number of causes and facts of a level: `1 cause, 14 facts`. */
export const amount = ({ counts }: DriftReport, level: Level): string =>
  `${count(counts.causes[level], 'cause')}, ${count(counts.facts[level], 'fact')}`;

/** Number of facts that are in no list. */
export const outOfScope = ({ counts }: DriftReport): string | undefined =>
  counts.outOfScope === 0
    ? undefined
    : `${count(counts.outOfScope, 'fact')} of operations out of scope: not checked, listed in the JSON report only.`;

/** Names the two compared releases. */
export const sides = ({ base, revision }: DriftReport): string =>
  `Client for Immich ${base.release} (${base.origin}), compared with Immich ${revision.release} (${revision.origin}).`;

/** Explains the direction, if the revision is not newer. */
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
  if (revisionIs === 'older') return `${releases}. In this report, removed means not there yet.${support}`;
  if (revisionIs === 'unknown') return 'It is unknown which of the two releases is newer.';
  return undefined;
}

/** Suggested version bump for a program that uses the client. */
export const bump = ({ suggestedBump }: DriftReport): string | undefined =>
  suggestedBump === 'none'
    ? undefined
    : `Suggested version bump for a program that uses the client: ${suggestedBump}.`;

/**
 * The client methods affected by a cause: methods of the operations first; an operation without a method by its route.
 */
export function callers({ operations }: Pick<Cause, 'operations'>): string[] {
  const own = operations.map(({ clientMethods, operation }) => clientMethods[0] ?? operation);
  return [...new Set([...own, ...operations.flatMap(({ clientMethods }) => clientMethods)])];
}

/** `albums.list, albums.get and 11 more`: the start of a list, and the number of omitted items. */
export const cut = (names: readonly string[], most: number): string =>
  names.length <= most
    ? names.join(', ')
    : `${names.slice(0, most).join(', ')} and ${names.length - most} more`;

/**
 * Values of a change: `was "date-time", is now "date"`; for lists `"a", "b" and 11 more`. Long values end with an
 * ellipsis. `undefined` if the cause has no values.
 */
export function changeOf({ from, to, values }: Cause, longest: number): string | undefined {
  if (!values) return change({ from, to }, longest);
  const texts = values.map((value) => shown(value, longest));
  let length = 0;
  const fitting = texts.filter((text) => (length += text.length + 2) <= longest + 2);
  return cut(texts, Math.max(1, fitting.length));
}

/** Replacement of an operation, or what a new operation replaces: `use POST /people/merge instead`. */
export function replacementText({
  replacement,
  replaces,
}: Pick<Cause, 'replacement' | 'replaces'>): string | undefined {
  if (replacement !== undefined) return `use ${replacement} instead`;
  return replaces && `replaces ${replaces.join(', ')}`;
}

/** Places of a cause in an operation, each once; several values of a list are in one place. */
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

/** A change that the policy ignores, with the reason. */
export interface IgnoredChange {
  cause: string;
  rule: string;
  reason: string;
  /** Number of facts. */
  number: number;
}

/** Ignored changes, once for each change and reason. */
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

/** Calls of affected operations in the program: `src/backup.ts:41 albums.list`. */
export const callSites = ({ operations }: Pick<Cause, 'operations'>): string[] => [
  ...new Set(operations.flatMap(({ places }) => places.map((use) => `${sourceLine(use)} ${use.call}`))),
];

/** Code that `--used` could not check, one line each. */
export const notJudged = (report: DriftReport): string[] =>
  report.notJudged.map((place) => `${sourceLine(place)} ${printable(place.what)}`);

/** Code for which `--used` assumes every possible operation, one line each. */
export const judgedWhole = (report: DriftReport): string[] =>
  report.judgedWhole.map(
    (place) =>
      `${sourceLine(place)} ${printable(place.what)}: ${count(place.operations, 'operation')} checked`,
  );

const sourceLine = ({ file, line }: Place): string => `${printable(file)}:${line}`;

/** The titles of both lists. */
export const NOT_JUDGED = 'Not checked';
export const JUDGED_WHOLE = 'Unresolved calls: everything that they could call is checked';

/** One line for each policy entry that has no effect, or no longer has one. */
export const staleEntries = ({ staleIgnores }: DriftReport): string[] =>
  staleIgnores.map(({ entry, state }) => `${entry} ${STALE[state]}`);

/** Problem of a policy entry. */
export const STALE = {
  unused: 'ignores nothing; remove it',
  expired: 'has expired; its differences count again',
  unknown: 'names no operation of either document; correct or remove it',
} as const;
