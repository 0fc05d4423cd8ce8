import { type Level, LEVELS } from '../rules/level.js';
import type { Use } from '../used/used.js';
import type { Cause, CoveredCause, ReachedOperation, ReportedFact } from './report.js';
import { ruleOf } from '../rules/rules.js';

/** Where a program calls an operation. */
export type PlacesOf = (fact: ReportedFact) => Use[];

const NO_PLACES: PlacesOf = () => [];

/** Groups facts by the change behind them: the weightiest first, and of those the ones that reach most operations. */
export const causesOf = (facts: readonly ReportedFact[], placesOf: PlacesOf = NO_PLACES): Cause[] =>
  groupsOf(facts)
    .flatMap((group) => causeOf(group, placesOf))
    .sort(byWeight);

/** Groups facts that the client covers: what it adapts first, then the limits. */
export const coveredCausesOf = (
  facts: readonly ReportedFact[],
  placesOf: PlacesOf = NO_PLACES,
): CoveredCause[] =>
  groupsOf(facts)
    .flatMap((group) =>
      causeOf(group, placesOf).flatMap((cause) => {
        const coverage = group[0]?.coverage;
        return coverage ? [{ ...cause, coverage }] : [];
      }),
    )
    .sort((a, b) =>
      a.coverage.kind < b.coverage.kind ? -1 : a.coverage.kind > b.coverage.kind ? 1 : byWeight(a, b),
    );

function groupsOf(facts: readonly ReportedFact[]): ReportedFact[][] {
  const groups = new Map<string, ReportedFact[]>();
  for (const fact of facts) {
    const key = JSON.stringify([fact.rule, fact.level, fact.cause, fact.from, fact.to, fact.coverage]);
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
  return [
    {
      cause,
      rule,
      level,
      impact,
      ...(component !== undefined && { component }),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      meaning: ruleOf(rule).meaning,
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

const weightOf = (level: Level): number => LEVELS.indexOf(level);

const byWeight = (a: Cause, b: Cause): number =>
  weightOf(a.level) - weightOf(b.level) ||
  b.operations.length - a.operations.length ||
  (a.cause < b.cause ? -1 : 1);
