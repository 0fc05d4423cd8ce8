import type { Fact } from '../rules/fact.js';
import type { Level } from '../rules/level.js';
import { locationText } from '../rules/location.js';
import type { RuleId } from '../rules/rules.js';
import type { DriftReport } from './report.js';
import { fitsWildcard } from './wildcard.js';

/** Drift settings of a project: its own levels, and known differences. */
export interface Policy {
  /** Levels that replace those of the rules; `none` ignores a rule. */
  levels: Partial<Record<RuleId, Level | 'none'>>;
  ignore: Ignore[];
}

/** A known difference. All given properties must match; in `operation` and `location`, `*` matches any text. */
export interface Ignore {
  fingerprint?: string;
  rule?: RuleId;
  /** Such as `GET /albums*`. */
  operation?: string;
  /** Such as `response * *.owner`. */
  location?: string;
  reason: string;
  /** Last day on which the entry is valid, such as `2027-01-31`. */
  expires?: string;
}

export const NO_POLICY: Policy = { levels: {}, ignore: [] };

/** Whether an entry matches a fact. */
export function matches({ fingerprint, rule, operation, location }: Ignore, fact: Fact): boolean {
  return (
    (fingerprint === undefined || fingerprint === fact.fingerprint) &&
    (rule === undefined || rule === fact.rule) &&
    (operation === undefined || fitsOperation(operation, fact.operation)) &&
    (location === undefined || fitsWildcard(location, locationText(fact.location)))
  );
}

/** Formats an entry as one line for the report. */
export const ignoreText = ({ fingerprint, rule, operation, location }: Ignore): string =>
  [fingerprint, rule, operation, location].filter((part) => part !== undefined).join(' ');

/** The method can be in any case. */
const fitsOperation = (pattern: string, operation: string): boolean =>
  fitsWildcard(
    pattern.replace(/^[a-z]+(?= )/i, (method) => method.toUpperCase()),
    operation,
  );

/** Why an entry had no effect: a mistyped operation must not look like a difference that is gone. */
const stateOf = ({ operation }: Ignore, operations: readonly string[]): 'unused' | 'unknown' =>
  operation !== undefined && !operations.some((each) => fitsOperation(operation, each))
    ? 'unknown'
    : 'unused';

/** Result of applying a policy to facts. */
export interface Applied {
  /** Facts with the levels of the policy. */
  facts: Fact[];
  ignored: { fact: Fact; reason: string }[];
  stale: DriftReport['staleIgnores'];
}

/**
 * Applies the levels of a policy to facts, and removes ignored facts; `today` is a day such as `2027-01-31`.
 * `operations` are those of both documents, such as `GET /albums`.
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
    else if (level === 'none') applied.ignored.push({ fact, reason: `the policy turns off ${fact.rule}` });
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
