import { readFile } from 'node:fs/promises';
import { evaluate, parse, type ValueNode } from '@humanwhocodes/momoa';
import { DocumentError } from '../../read/document.js';
import { LEVELS } from '../rules/level.js';
import { isRuleId } from '../rules/rules.js';
import type { Policy } from './policy.js';

/** A mistake in a policy, with its line from 1. */
interface Flaw {
  line: number;
  what: string;
}

/**
 * Reads a policy, a JSON file.
 *
 * @throws {DocumentError} that lists all mistakes, such as `drift-policy.json:12: entry 2 of "ignore" needs a "reason"`
 */
export async function readPolicy(file: string): Promise<Policy> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new DocumentError(`Cannot read the policy ${file}.`, { cause });
  });
  const root = parsed(text, file);
  const flaws = flawsOfPolicy(root);
  if (flaws.length > 0)
    throw new DocumentError(flaws.map(({ line, what }) => `${file}:${line}: ${what}`).join('; '));
  const { levels = {}, ignore = [] } = evaluate(root) as Partial<Policy>;
  return { levels, ignore };
}

function parsed(text: string, file: string): ValueNode {
  // Editors on Windows begin a file with a byte order mark.
  const json = text.replace(/^\uFEFF/, '');
  try {
    return parse(json, { mode: 'json' }).body;
  } catch (cause) {
    const line = (cause as { line?: number }).line ?? 1;
    throw new DocumentError(`${file}:${line}: ${syntaxError(json)}.`, { cause });
  }
}

/** Message of the JSON parser, which reports no line. */
function syntaxError(json: string): string {
  try {
    JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return error.message.replace(/(?: in JSON)? at position \d.*$/s, '');
  }
  return 'This is not valid JSON';
}

interface Member {
  key: string;
  line: number;
  value: ValueNode;
}

const lineOf = (node: ValueNode): number => node.loc.start.line;

/** The members of a JSON object; `undefined` for any other value. */
const membersOf = (node: ValueNode): Member[] | undefined =>
  node.type === 'Object'
    ? node.members.map(({ name, value }) => ({
        key: name.type === 'String' ? name.value : name.name,
        line: name.loc.start.line,
        value,
      }))
    : undefined;

function flawsOfPolicy(root: ValueNode): Flaw[] {
  const members = membersOf(root);
  if (!members) return [{ line: lineOf(root), what: 'a policy is a JSON object' }];
  return [
    ...flawsOfKeys(members, 'a policy has', ['ignore', 'levels']),
    ...members.flatMap(({ key, value }) => {
      if (key === 'levels') return flawsOfLevels(value);
      return key === 'ignore' ? flawsOfIgnore(value) : [];
    }),
  ];
}

/** The JSON parser would use the last of two members with the same name, and drop the first silently. */
function flawsOfKeys(members: Member[], has: string, known: string[]): Flaw[] {
  return members.flatMap(({ key, line }, index) => {
    if (!known.includes(key))
      return [{ line, what: `${has} the unknown key "${key}"; known are ${known.join(', ')}` }];
    const isRepeated = members.slice(0, index).some((earlier) => earlier.key === key);
    return isRepeated ? [{ line, what: `${has} "${key}" twice` }] : [];
  });
}

function flawsOfLevels(node: ValueNode): Flaw[] {
  const members = membersOf(node);
  if (!members) return [{ line: lineOf(node), what: '"levels" must be an object' }];
  return members.flatMap(({ key, line, value }) => {
    if (!isRuleId(key))
      return [{ line, what: `"${key}" is not a rule; docs/drift-rules.md lists the rules` }];
    const level: unknown = evaluate(value);
    return [...LEVELS, 'none'].some((known) => known === level)
      ? []
      : [{ line, what: `the level of "${key}" must be one of ${LEVELS.join(', ')}, none` }];
  });
}

function flawsOfIgnore(node: ValueNode): Flaw[] {
  if (node.type !== 'Array') return [{ line: lineOf(node), what: '"ignore" must be a list' }];
  return node.elements.flatMap(({ value }, index) =>
    flawsOfEntry(value).map(({ line, what }) => ({ line, what: `entry ${index + 1} of "ignore" ${what}` })),
  );
}

const SELECTORS = ['fingerprint', 'rule', 'operation', 'location'];

function flawsOfEntry(node: ValueNode): Flaw[] {
  const members = membersOf(node);
  const line = lineOf(node);
  if (!members) return [{ line, what: 'must be an object' }];
  const keys = members.map(({ key }) => key);
  return [
    ...flawsOfKeys(members, 'has', [...SELECTORS, 'reason', 'expires']),
    ...(SELECTORS.some((key) => keys.includes(key))
      ? []
      : [{ line, what: `needs one of ${SELECTORS.join(', ')}` }]),
    ...(keys.includes('reason') ? [] : [{ line, what: 'needs a "reason"' }]),
    ...members.flatMap(flawsOfMember),
  ];
}

function flawsOfMember({ key, line, value }: Member): Flaw[] {
  const text: unknown = evaluate(value);
  if (typeof text !== 'string') return [{ line, what: `needs text as "${key}"` }];
  switch (key) {
    case 'reason':
      return text.trim() === '' ? [{ line, what: 'needs a "reason"' }] : [];
    case 'rule':
      return isRuleId(text) ? [] : [{ line, what: `names a rule that does not exist: ${text}` }];
    case 'expires':
      return isDay(text) ? [] : [{ line, what: `expires on ${text}, which is not a day such as 2027-01-31` }];
    default:
      return [];
  }
}

/** `Date.parse` accepts 2026-02-30 as the second of March. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
