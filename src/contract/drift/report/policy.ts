import { readFile } from 'node:fs/promises';
import { DocumentError } from '../../read/document.js';
import { isRecord } from '../../read/type-guards.js';
import type { Fact } from '../rules/fact.js';
import { type Level, LEVELS } from '../rules/level.js';
import { locationText } from '../rules/location.js';
import { isRuleId, type RuleId } from '../rules/rules.js';
import type { DriftReport } from './report.js';

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

/** Reads a policy's JSON file. A `DocumentError` says which entry is wrong. */
export async function readPolicy(file: string): Promise<Policy> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw new DocumentError(`Cannot read a policy from ${file}.`, { cause });
  }
  const flaw = flawOf(value);
  if (flaw) throw new DocumentError(`${file} is not a policy: ${flaw}.`);
  const { levels = {}, ignore = [] } = value as Partial<Policy>;
  return { levels, ignore };
}

/** Whether an entry speaks of a fact. */
export function matches({ fingerprint, rule, operation, location }: Ignore, fact: Fact): boolean {
  return (
    (fingerprint === undefined || fingerprint === fact.fingerprint) &&
    (rule === undefined || rule === fact.rule) &&
    (operation === undefined || wildcard(operation).test(fact.operation)) &&
    (location === undefined || wildcard(location).test(locationText(fact.location)))
  );
}

/** An entry in a line, for the report. */
export const ignoreText = ({ fingerprint, rule, operation, location }: Ignore): string =>
  [fingerprint, rule, operation, location].filter((part) => part !== undefined).join(' ');

const wildcard = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .split('*')
      .map((text) => text.replace(/[\\^$.+?()[\]{}|]/g, '\\$&'))
      .join('.*')}$`,
    's',
  );

function flawOf(value: unknown): string | undefined {
  if (!isRecord(value)) return 'it is not an object';
  const stranger = Object.keys(value).find((key) => key !== 'levels' && key !== 'ignore');
  if (stranger !== undefined) return `it has no place for \`${stranger}\``;
  const { levels = {}, ignore = [] } = value;
  if (!isRecord(levels)) return '`levels` is not an object';
  for (const [rule, level] of Object.entries(levels)) {
    if (!isRuleId(rule)) return `there is no rule ${rule}`;
    if (level !== 'none' && !LEVELS.some((each) => each === level))
      return `${rule} cannot have the level ${String(level)}`;
  }
  if (!Array.isArray(ignore)) return '`ignore` is not a list';
  const flaws = ignore.map((entry, index) => ({ index, flaw: flawOfEntry(entry) }));
  const flawed = flaws.find(({ flaw }) => flaw !== undefined);
  return flawed && `entry ${flawed.index + 1} of \`ignore\` ${flawed.flaw}`;
}

const SELECTORS = ['fingerprint', 'rule', 'operation', 'location'];

function flawOfEntry(entry: unknown): string | undefined {
  if (!isRecord(entry)) return 'is not an object';
  for (const [key, value] of Object.entries(entry)) {
    if (![...SELECTORS, 'reason', 'expires'].includes(key)) return `has no place for \`${key}\``;
    if (typeof value !== 'string') return `has a \`${key}\` that is not text`;
  }
  const { rule, reason, expires } = entry;
  if (!SELECTORS.some((key) => key in entry)) return 'says nothing of what to ignore';
  if (typeof reason !== 'string' || reason.trim() === '') return 'gives no reason';
  if (typeof rule === 'string' && !isRuleId(rule)) return `names a rule that there is not: ${rule}`;
  if (typeof expires === 'string' && !isDay(expires))
    return `expires on ${expires}, which is no day such as 2027-01-31`;
  return undefined;
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** What a policy makes of facts. */
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
