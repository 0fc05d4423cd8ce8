import { subjectOf } from '../report/causes.js';
import type { Cause, ReachedOperation } from '../report/report.js';

/** Causes of one level with the same schema or operation and the same operations affected, which are shown once. */
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

/** The operations that the causes of a group affect, each once, with all places. */
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
