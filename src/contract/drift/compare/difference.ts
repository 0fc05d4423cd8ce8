/** Kind of a difference between two schemas, independent of their use. */
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

/** A difference between two schemas, relative to the schema where the comparison began. */
export interface Difference {
  change: Change;
  /** Path into the schema, such as `.albumUsers[].role`; empty at its root. */
  at: string;
  /** The innermost named schema on that path, and the path from there. */
  component?: { name: string; at: string };
  /** The cause is the surrounding schema, so that all differences of this kind in one schema have one cause. */
  isOfSchema?: true;
  from?: unknown;
  to?: unknown;
}

/** Prefixes differences with the path of the containing schema. */
export const below = (step: string, differences: Difference[]): Difference[] =>
  differences.map((difference) => ({ ...difference, at: step + difference.at }));

/** Assigns differences to a named schema. */
export const within = (name: string, differences: Difference[]): Difference[] =>
  differences.map((difference) => ({ component: { name, at: difference.at }, ...difference }));

/** Direction of a value. A request that accepts more is compatible; a response that can contain more may not be. */
export type Sending = 'request' | 'response';
