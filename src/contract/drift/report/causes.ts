import { LEVELS } from '../rules/level.js';
import type { Use } from '../used/used.js';
import type { Cause, CoveredCause, ReachedOperation, ReportedFact } from './report.js';
import { ruleOf } from '../rules/rules.js';

/** Returns the places where a program calls an operation. */
export type PlacesOf = (fact: ReportedFact) => Use[];

const NO_PLACES: PlacesOf = () => [];

/** Groups facts by the change that causes them. */
export const causesOf = (facts: readonly ReportedFact[], placesOf: PlacesOf = NO_PLACES): Cause[] =>
  inOrder(groupsOf(facts).flatMap((group) => causeOf(group, placesOf)));

/** Groups facts that the client covers: adapted ones first, then limits. */
export function coveredCausesOf(
  facts: readonly ReportedFact[],
  placesOf: PlacesOf = NO_PLACES,
): CoveredCause[] {
  const causes = groupsOf(facts).flatMap((group) =>
    causeOf(group, placesOf).flatMap((cause) => {
      const coverage = group[0]?.coverage;
      return coverage ? [{ ...cause, coverage }] : [];
    }),
  );
  return (['adapted', 'limit'] as const).flatMap((kind) =>
    inOrder(causes.filter(({ coverage }) => coverage.kind === kind)),
  );
}

/** Whether a rule concerns one value of a list: all values of one list are one cause. */
const isOfValue = (rule: ReportedFact['rule']): boolean => /-enum-value-(?:added|removed)$/.test(rule);

/** Whether a rule concerns properties or parameters; all in one schema are one cause. */
const isOfProperties = (rule: ReportedFact['rule']): boolean =>
  /-(?:parameter|property)-(?:deprecated|reactivated)$/.test(rule);

function groupsOf(facts: readonly ReportedFact[]): ReportedFact[][] {
  const groups = new Map<string, ReportedFact[]>();
  for (const fact of facts) {
    const values = isOfValue(fact.rule) ? [] : [fact.from, fact.to];
    const key = JSON.stringify([fact.rule, fact.level, fact.cause, fact.coverage, ...values]);
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return [...groups.values()];
}

function causeOf(facts: ReportedFact[], placesOf: PlacesOf): Cause[] {
  const [first] = facts;
  if (!first) return [];
  const { cause, rule, level, impact, component, from, to } = first;
  const { meaning } = ruleOf(rule);
  const isList = isOfValue(rule) || isOfProperties(rule);
  return [
    {
      cause,
      rule,
      level,
      impact,
      ...(component !== undefined && { component }),
      ...(!isList && from !== undefined && { from }),
      ...(!isList && to !== undefined && { to }),
      ...(isOfValue(rule) && { values: valuesOf(facts) }),
      ...(isOfProperties(rule) && { values: namesOf(facts) }),
      meaning: isOfProperties(rule) && typeof to === 'string' ? meaning.replace(/deprecated$/, to) : meaning,
      operations: reached(facts, placesOf),
    },
  ];
}

function reached(facts: ReportedFact[], placesOf: PlacesOf): ReachedOperation[] {
  const operations = new Map<string, ReachedOperation>();
  for (const fact of facts) {
    const { operation, operationId, clientMethods, location, fingerprint } = fact;
    const known = operations.get(operation) ?? {
      operation,
      operationId,
      clientMethods,
      locations: [],
      fingerprints: [],
      places: placesOf(fact),
    };
    operations.set(operation, known);
    known.locations.push(location);
    known.fingerprints.push(fingerprint);
  }
  return [...operations.values()];
}

/** Each value once: every operation has its own fact for it. */
function valuesOf(facts: ReportedFact[]): unknown[] {
  const values = new Map(facts.map(({ from, to }) => [JSON.stringify(to ?? from), to ?? from]));
  return [...values.values()];
}

/** The names of the properties or parameters, each once. */
function namesOf(facts: ReportedFact[]): string[] {
  const names = facts.map(({ location }) =>
    'property' in location && location.property !== undefined
      ? (location.property.split('.').at(-1) ?? location.property)
      : 'name' in location
        ? location.name
        : location.in,
  );
  return [...new Set(names)].sort();
}

/** Subject of a cause: a schema, or its operation. */
export const subjectOf = ({ component, cause, operations }: Cause): string =>
  component ?? operations[0]?.operation ?? cause;

/** Deprecations come before other information, renamed schemas after it. */
const rankOf = ({ rule }: Cause): number =>
  rule === 'endpoint-deprecated' ? 0 : rule === 'component-renamed' ? 2 : 1;

/** Sorts causes per level: the subject with the most operations first, with all of its causes. */
function inOrder<Group extends Cause>(causes: Group[]): Group[] {
  const reach = new Map<string, number>();
  const key = (cause: Cause): string => `${cause.level} ${subjectOf(cause)}`;
  for (const cause of causes) {
    reach.set(key(cause), Math.max(reach.get(key(cause)) ?? 0, cause.operations.length));
  }
  return causes.sort(
    (a, b) =>
      LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
      rankOf(a) - rankOf(b) ||
      (reach.get(key(b)) ?? 0) - (reach.get(key(a)) ?? 0) ||
      ordered(key(a), key(b)) ||
      b.operations.length - a.operations.length ||
      ordered(a.cause, b.cause) ||
      ordered(a.rule, b.rule),
  );
}

const ordered = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
