import type { Schema } from '../../read/document.js';
import type { Difference } from './difference.js';

const FLOORS = ['minimum', 'minLength', 'minItems'] as const;
const CEILINGS = ['maximum', 'maxLength', 'maxItems'] as const;
const SHAPES = [
  'pattern',
  'format',
  'multipleOf',
  'uniqueItems',
  'exclusiveMinimum',
  'exclusiveMaximum',
] as const;

/** Limits of a value that leave less room than they did. */
export function tightened(from: Schema, to: Schema): Difference[] {
  return [
    ...FLOORS.filter((key) => (to[key] ?? -Infinity) > (from[key] ?? -Infinity)),
    ...CEILINGS.filter((key) => (to[key] ?? Infinity) < (from[key] ?? Infinity)),
    // Of two patterns nobody can tell which one is the narrower.
    ...SHAPES.filter((key) => to[key] !== undefined && to[key] !== false && to[key] !== from[key]).filter(
      // That a date-time became something else is said already.
      (key) => key !== 'format' || from.format !== 'date-time',
    ),
  ].map((key) => ({ change: 'constraint-tightened', at: '', from: limit(from, key), to: limit(to, key) }));
}

const limit = (schema: Schema, key: (typeof FLOORS | typeof CEILINGS | typeof SHAPES)[number]) =>
  schema[key] === undefined ? undefined : { [key]: schema[key] };
