import type { Schema } from '../../read/document.js';
import type { PatternChanges } from '../patterns/pattern-change.js';
import { tightened } from './constraints.js';
import type { Difference, Sending } from './difference.js';
import { typeOf } from './schema-view.js';

/** Compares type, format, values and limits of two schemas. */
export function compareValues(
  from: Schema,
  to: Schema,
  sending: Sending,
  patterns: PatternChanges,
): Difference[] {
  const [was, is] = [typeOf(from), typeOf(to)];
  const type: Difference[] =
    was === is ? [] : [{ ...typeChange(was, is, sending), at: '', from: was, to: is }];
  if (type.some(({ change }) => change === 'type-changed')) return type;
  if ((from.format === 'binary') !== (to.format === 'binary')) {
    return [...type, { change: 'format-changed', at: '', from: from.format, to: to.format }];
  }
  // A wider type can come with narrower limits.
  const limits = sending === 'request' ? tightened(from, to, patterns) : [];
  const isExcluded = limits.some(({ change }) => change === 'values-excluded');
  return [...type, ...(isExcluded ? [] : dateTimes(from, to)), ...enums(from, to), ...limits];
}

function typeChange(was: Schema['type'], is: Schema['type'], sending: Sending): Pick<Difference, 'change'> {
  const widens = is === undefined || (was === 'integer' && is === 'number');
  const narrows = was === undefined || (was === 'number' && is === 'integer');
  if (sending === 'request' && widens) return { change: 'type-generalized' };
  if (sending === 'response' && narrows) return { change: 'type-specialized' };
  return { change: 'type-changed' };
}

/** The client accepts a `Date` for a date-time in requests. */
const dateTimes = (from: Schema, to: Schema): Difference[] =>
  from.format === 'date-time' && to.format !== 'date-time'
    ? [{ change: 'date-time-removed', at: '', from: from.format, to: to.format }]
    : [];

function enums(from: Schema, to: Schema): Difference[] {
  const [was, is] = [valuesOf(from), valuesOf(to)];
  if (was && is) {
    const removed = [...was].filter(([key]) => !is.has(key));
    const added = [...is].filter(([key]) => !was.has(key));
    return [
      ...removed.map(([, value]): Difference => ({ change: 'enum-value-removed', at: '', from: value })),
      ...added.map(([, value]): Difference => ({ change: 'enum-value-added', at: '', to: value })),
    ];
  }
  if (is) return [{ change: 'became-enum', at: '', to: [...is.values()] }];
  return was ? [{ change: 'enum-dropped', at: '', from: [...was.values()] }] : [];
}

/** Enum values by JSON text, without `null`, which `nullable` covers. */
function valuesOf({ enum: values }: Schema): Map<string, unknown> | undefined {
  return (
    values && new Map(values.filter((value) => value !== null).map((value) => [JSON.stringify(value), value]))
  );
}
