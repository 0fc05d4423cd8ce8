import type { Fact } from '../rules/fact.js';
import { type Ignore, ignoreText, matches, type Policy } from './policy.js';
import type { DriftReport } from './report.js';

export interface Applied {
  /** With the policy's levels. */
  facts: Fact[];
  ignored: { fact: Fact; reason: string }[];
  stale: DriftReport['staleIgnores'];
}

/** Gives facts the levels of a policy, and sets aside what it ignores on that day (`2027-01-31`). */
export function applyPolicy(facts: Fact[], { levels, ignore }: Policy, today: string): Applied {
  const isExpired = ({ expires }: Ignore) => expires !== undefined && expires < today;
  const used = new Set<Ignore>();
  const applied: Applied = { facts: [], ignored: [], stale: [] };
  for (const fact of facts) {
    const level = levels[fact.rule] ?? fact.level;
    const entries = ignore.filter((entry) => matches(entry, fact));
    for (const entry of entries) used.add(entry);
    const entry = entries.find((each) => !isExpired(each));
    if (entry) applied.ignored.push({ fact, reason: entry.reason });
    else if (level === 'none') applied.ignored.push({ fact, reason: `the policy sets ${fact.rule} aside` });
    else applied.facts.push({ ...fact, level });
  }
  applied.stale = ignore
    .filter((entry) => isExpired(entry) || !used.has(entry))
    .map((entry) => ({ entry: ignoreText(entry), state: isExpired(entry) ? 'expired' : 'unused' }));
  return applied;
}
