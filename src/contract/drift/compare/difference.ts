/** A kind of difference between two schemas, before it is known what they are the schemas of. */
export type Change =
  | 'required-property-added'
  | 'optional-property-added'
  | 'required-property-removed'
  | 'optional-property-removed'
  | `became-${'required' | 'optional' | 'nullable' | 'not-nullable' | 'enum'}`
  | `enum-${'dropped' | 'value-added' | 'value-removed'}`
  | `type-${'changed' | 'generalized' | 'specialized'}`
  | `any-of-${'added' | 'removed'}`
  | `additional-properties-${'closed' | 'opened'}`
  | 'default-value-changed'
  | 'composition-changed'
  | 'format-changed'
  | 'date-time-removed'
  | 'constraint-tightened'
  | 'values-excluded'
  | 'deprecated'
  | 'reactivated'
  | 'became-read-only'
  | 'became-write-only'
  | `discriminator-${'added' | 'removed' | 'changed' | 'value-added' | 'value-removed'}`
  | 'unsupported-changed'
  | 'component-renamed';

/** One place where two schemas differ, seen from the schema that the comparison began with. */
export interface Difference {
  change: Change;
  /** The way into the schema: `.albumUsers[].role`; empty at its root. */
  at: string;
  /** The innermost named schema on that way, with the way from there. */
  component?: { name: string; at: string };
  /** Its cause is the schema around the place, so that all differences of the kind in one schema have one cause. */
  isOfSchema?: true;
  from?: unknown;
  to?: unknown;
}

/** The same differences, seen from one step further out. */
export const below = (step: string, differences: Difference[]): Difference[] =>
  differences.map((difference) => ({ ...difference, at: step + difference.at }));

/** The same differences, as those of a named schema. */
export const within = (name: string, differences: Difference[]): Difference[] =>
  differences.map((difference) => ({ component: { name, at: difference.at }, ...difference }));

/** Whether a value is sent or received. A request that accepts more breaks no program; a response that can hold more may break one. */
export type Sending = 'request' | 'response';
