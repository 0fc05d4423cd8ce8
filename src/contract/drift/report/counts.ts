import { type Level, LEVELS } from '../rules/level.js';
import type { Cause, Counts, DriftReport, ReportedFact } from './report.js';

/** Counts once for all formats, so that the numbers are the same. */
export function countsOf(facts: readonly ReportedFact[], causes: readonly Cause[]): Counts {
  const judged = facts.filter((fact) => fact.judged);
  const operations = causes.flatMap((cause) => cause.operations.map(({ operation }) => operation));
  return {
    causes: byLevel(causes),
    facts: byLevel(judged.filter(({ coverage }) => !coverage)),
    operations: new Set(operations).size,
    covered: judged.filter(({ coverage }) => coverage).length,
    outOfScope: facts.length - judged.length,
  };
}

function byLevel(items: readonly { level: Level }[]): Record<Level, number> {
  const count = (level: Level) => items.filter((item) => item.level === level).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}

/** Whether facts are at or above the level at which a check fails. */
export const hasDrifted = ({ facts }: Counts, failOn: DriftReport['failOn']): boolean =>
  failOn !== 'none' && LEVELS.slice(0, LEVELS.indexOf(failOn) + 1).some((level) => facts[level] > 0);

/** Suggested version bump for a program that uses the client. */
export function bumpFor({ facts }: Counts): DriftReport['suggestedBump'] {
  if (facts.error > 0) return 'major';
  if (facts.warning > 0) return 'minor';
  return facts.info > 0 ? 'patch' : 'none';
}
