import { isDeepStrictEqual } from 'node:util';
import type { Schema } from '../../read/document.js';
import { without } from '../../read/without.js';
import { tightened } from './constraints.js';
import type { Difference, Sending } from './difference.js';
import { typeOf } from './schema-view.js';

/** Differences of what two schemas say of a value itself: its type, its format, its values and their limits. */
export function compareValues(from: Schema, to: Schema, sending: Sending): Difference[] {
  if (UNSUPPORTED.some((key) => from[key] !== to[key] && !isDeepStrictEqual(from[key], to[key]))) {
    return [{ change: 'unsupported-changed', at: '' }];
  }
  if (isComposed(from) !== isComposed(to)) {
    return [{ change: 'composition-changed', at: '', from: formText(from), to: formText(to) }];
  }
  const [was, is] = [typeOf(from), typeOf(to)];
  if (was !== is) return [{ ...typeChange(was, is, sending), at: '', from: was, to: is }];
  if ((from.format === 'binary') !== (to.format === 'binary')) {
    return [{ change: 'format-changed', at: '', from: from.format, to: to.format }];
  }
  return [...dateTimes(from, to), ...enums(from, to), ...(sending === 'request' ? tightened(from, to) : [])];
}

const UNSUPPORTED = ['allOf', 'not'] as const;

const isComposed = ({ anyOf, oneOf }: Schema): boolean => (anyOf ?? oneOf) !== undefined;

const formText = (schema: Schema): string =>
  isComposed(schema) ? 'one of several' : (typeOf(schema) ?? 'any');

function typeChange(was: Schema['type'], is: Schema['type'], sending: Sending): Pick<Difference, 'change'> {
  const widens = is === undefined || (was === 'integer' && is === 'number');
  const narrows = was === undefined || (was === 'number' && is === 'integer');
  if (sending === 'request' && widens) return { change: 'type-generalized' };
  if (sending === 'response' && narrows) return { change: 'type-specialized' };
  return { change: 'type-changed' };
}

/** The client takes a `Date` where a date-time is sent. */
const dateTimes = (from: Schema, to: Schema): Difference[] =>
  from.format === 'date-time' && to.format !== 'date-time'
    ? [{ change: 'date-time-removed', at: '', from: from.format, to: to.format }]
    : [];

function enums(from: Schema, to: Schema): Difference[] {
  // `null` is told by `nullable`.
  const [was, is] = [from, to].map((schema) => schema.enum?.filter((value) => value !== null));
  if (was && is) {
    return [
      ...without(was, is).map((value): Difference => ({ change: 'enum-value-removed', at: '', from: value })),
      ...without(is, was).map((value): Difference => ({ change: 'enum-value-added', at: '', to: value })),
    ];
  }
  if (is) return [{ change: 'became-enum', at: '', to: is }];
  return was ? [{ change: 'enum-dropped', at: '', from: was }] : [];
}
