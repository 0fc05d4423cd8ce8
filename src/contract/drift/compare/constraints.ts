import type { Schema } from '../../read/document.js';
import type { PatternChanges } from '../patterns/pattern-change.js';
import type { Difference } from './difference.js';

const FLOORS = ['minLength', 'minItems', 'minProperties'] as const;
const CEILINGS = ['maxLength', 'maxItems', 'maxProperties'] as const;

/** String formats that exclude each other. */
const FORMATS = ['date', 'time', 'date-time', 'duration', 'uuid', 'email', 'ipv4', 'ipv6', 'uri'];

type Keyword = keyof Schema;

/** Limits of a request value that are stricter than before, or that exclude every previously valid value. */
export function tightened(from: Schema, to: Schema, patterns: PatternChanges): Difference[] {
  const excluded = excluding(from, to, patterns);
  if (excluded) return [difference('values-excluded', from, to, excluded)];
  const keywords: Keyword[][] = [
    ...(isAbove(floorOf(to), floorOf(from)) ? [MINIMUM] : []),
    ...(isAbove(ceilingOf(to), ceilingOf(from)) ? [MAXIMUM] : []),
    // Lengths are never negative.
    ...FLOORS.filter((key) => (to[key] ?? 0) > (from[key] ?? 0)).map((key) => [key]),
    ...CEILINGS.filter((key) => (to[key] ?? Infinity) < (from[key] ?? Infinity)).map((key) => [key]),
    ...(patterns.stillMatching(from.pattern, to.pattern) === 'all' ? [] : [['pattern'] as const]),
    ...(isFormatTightened(from, to) ? [['format'] as const] : []),
    ...(isStepTightened(from, to) ? [['multipleOf'] as const] : []),
    ...(to.uniqueItems && !from.uniqueItems ? [['uniqueItems'] as const] : []),
  ].map((each) => [...each]);
  return keywords.map((each) => difference('constraint-tightened', from, to, each));
}

const MINIMUM = ['minimum', 'exclusiveMinimum'] as const;
const MAXIMUM = ['maximum', 'exclusiveMaximum'] as const;

/** Keywords that reject every value that was accepted before. */
function excluding(from: Schema, to: Schema, patterns: PatternChanges): readonly Keyword[] | undefined {
  const [was = '', is = ''] = [from.format, to.format];
  if (was !== is && FORMATS.includes(was) && FORMATS.includes(is)) return ['format'];
  const isMatched = from.pattern === undefined || patterns.stillMatching(from.pattern, to.pattern) !== 'none';
  if (!isMatched) return ['pattern'];
  if (isContradictory(from) || isContradictory(to)) return undefined;
  if (areApart(from, to) || areApart(to, from)) return [...MINIMUM, ...MAXIMUM];
  for (const [index, floor] of FLOORS.entries()) {
    const ceiling = CEILINGS[index] ?? 'maxLength';
    const isApart = (low: Schema, high: Schema) => (high[floor] ?? 0) > (low[ceiling] ?? Infinity);
    if (isApart(from, to) || isApart(to, from)) return [floor, ceiling];
  }
  return undefined;
}

/** Whether the limits of a schema exclude every value, so that no value can be lost. */
const isContradictory = (schema: Schema): boolean =>
  areApart(schema, schema) ||
  FLOORS.some((floor, index) => (schema[floor] ?? 0) > (schema[CEILINGS[index] ?? 'maxLength'] ?? Infinity));

/** Whether every number that one schema accepts is below those that another accepts. */
function areApart(low: Schema, high: Schema): boolean {
  const [ceiling, floor] = [ceilingOf(low), floorOf(high)];
  const isTouching = -ceiling.value === floor.value;
  return isTouching ? ceiling.isOpen || floor.isOpen : -ceiling.value < floor.value;
}

interface Bound {
  value: number;
  isOpen: boolean;
}

/** Minimum number that a schema accepts. */
function floorOf({ type, minimum = -Infinity, exclusiveMinimum: isOpen = false }: Schema): Bound {
  // The smallest integer above 0 is 1.
  if (type === 'integer')
    return { value: isOpen ? Math.floor(minimum) + 1 : Math.ceil(minimum), isOpen: false };
  return { value: minimum, isOpen };
}

/** Negated maximum number that a schema accepts, so that it can be compared like a minimum. */
const ceilingOf = ({ type, maximum = Infinity, exclusiveMaximum = false }: Schema): Bound =>
  floorOf({ ...(type && { type }), minimum: -maximum, exclusiveMinimum: exclusiveMaximum });

const isAbove = (one: Bound, other: Bound): boolean =>
  one.value > other.value || (one.value === other.value && one.isOpen && !other.isOpen);

/** A changed date-time has a rule of its own. */
const isFormatTightened = (from: Schema, to: Schema): boolean =>
  to.format !== undefined && to.format !== from.format && from.format !== 'date-time';

const isStepTightened = ({ multipleOf: was, type }: Schema, { multipleOf: is }: Schema): boolean =>
  is !== undefined && is !== was && !Number.isInteger((was ?? (type === 'integer' ? 1 : NaN)) / is);

function difference(
  change: 'values-excluded' | 'constraint-tightened',
  from: Schema,
  to: Schema,
  keywords: readonly Keyword[],
): Difference {
  return { change, at: '', ...limits('from', from, keywords), ...limits('to', to, keywords) };
}

/** The keywords of a schema with their values. */
function limits(
  side: 'from' | 'to',
  schema: Schema,
  keywords: readonly Keyword[],
): Pick<Difference, 'from' | 'to'> {
  const has = keywords.filter((key) => schema[key] !== undefined);
  return has.length === 0 ? {} : { [side]: Object.fromEntries(has.map((key) => [key, schema[key]])) };
}
