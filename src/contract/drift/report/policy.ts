import type { Fact } from '../rules/fact.js';
import type { Level } from '../rules/level.js';
import { locationText } from '../rules/location.js';
import type { RuleId } from '../rules/rules.js';
import type { DriftReport } from './report.js';
import { fitsWildcard } from './wildcard.js';

/** What a project has decided about drift: its own levels, and what it knows already. */
export interface Policy {
  /** Levels instead of the rules' own; `none` sets a rule aside. */
  levels: Partial<Record<RuleId, Level | 'none'>>;
  ignore: Ignore[];
}

/** A difference that is known. All that is said of it must fit; in `operation` and `location`, `*` stands for any text. */
export interface Ignore {
  fingerprint?: string;
  rule?: RuleId;
  /** Such as `GET /albums*`. */
  operation?: string;
  /** Such as `response * *.owner`. */
  location?: string;
  reason: string;
  /** A day such as `2027-01-31`, the last one on which it holds. */
  expires?: string;
}

export const NO_POLICY: Policy = { levels: {}, ignore: [] };

/** Whether an entry speaks of a fact. */
export function matches({ fingerprint, rule, operation, location }: Ignore, fact: Fact): boolean {
  return (
    (fingerprint === undefined || fingerprint === fact.fingerprint) &&
    (rule === undefined || rule === fact.rule) &&
    (operation === undefined || fitsOperation(operation, fact.operation)) &&
    (location === undefined || fitsWildcard(location, locationText(fact.location)))
  );
}

/** An entry in a line, for the report. */
export const ignoreText = ({ fingerprint, rule, operation, location }: Ignore): string =>
  [fingerprint, rule, operation, location].filter((part) => part !== undefined).join(' ');

/** The method may be written in any case. */
const fitsOperation = (pattern: string, operation: string): boolean =>
  fitsWildcard(
    pattern.replace(/^[a-z]+(?= )/i, (method) => method.toUpperCase()),
    operation,
  );

/** Why an entry set nothing aside: a mistyped operation must not look like a difference that is gone. */
const stateOf = ({ operation }: Ignore, operations: readonly string[]): 'unused' | 'unknown' =>
  operation !== undefined && !operations.some((each) => fitsOperation(operation, each))
    ? 'unknown'
    : 'unused';

/** What a policy makes of facts. */
export interface Applied {
  /** With the policy's levels. */
  facts: Fact[];
  ignored: { fact: Fact; reason: string }[];
  stale: DriftReport['staleIgnores'];
}

/**
 * Gives facts the levels of a policy, and sets aside what it ignores on that day (`2027-01-31`). `operations` are those of both
 * documents, such as `GET /albums`.
 */
export function applyPolicy(
  facts: Fact[],
  { levels, ignore }: Policy,
  today: string,
  operations: readonly string[],
): Applied {
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
    .map((entry) => ({
      entry: ignoreText(entry),
      state: isExpired(entry) ? 'expired' : stateOf(entry, operations),
    }));
  return applied;
}
