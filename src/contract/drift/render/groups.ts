import { subjectOf } from '../report/causes.js';
import type { Cause, ReachedOperation } from '../report/report.js';

/** Causes of one level that are about the same schema or operation and reach the same operations: what they reach is shown once. */
export interface CauseGroup {
  subject: string;
  /** At least one. */
  causes: readonly [Cause, ...Cause[]];
}

/** Groups causes without changing their order. */
export function groupsOf(causes: readonly Cause[]): CauseGroup[] {
  const groups = new Map<string, { subject: string; causes: [Cause, ...Cause[]] }>();
  for (const cause of causes) {
    const subject = subjectOf(cause);
    const routes = cause.operations.map(({ operation }) => operation).sort();
    const key = JSON.stringify([cause.level, subject, routes]);
    const group = groups.get(key);
    if (group) group.causes.push(cause);
    else groups.set(key, { subject, causes: [cause] });
  }
  return [...groups.values()];
}

/** What the causes of a group reach together: each operation once, with the places of all of them. */
export function reachedBy({ causes }: CauseGroup): ReachedOperation[] {
  const operations = new Map<string, ReachedOperation>();
  for (const reached of causes.flatMap((cause) => cause.operations)) {
    const known = operations.get(reached.operation) ?? { ...reached, locations: [], fingerprints: [] };
    operations.set(reached.operation, known);
    known.locations.push(...reached.locations);
    known.fingerprints.push(...reached.fingerprints);
  }
  return [...operations.values()];
}
