import type { Method } from '../../read/document.js';
import type { Direction, Impact, Level } from './level.js';
import type { RuleId } from './rules.js';

/**
 * The location of a difference in an operation. `property` is a path into a schema, such as `albumUsers[].role`; missing at
 * the root.
 */
export type Location =
  | { in: 'operation' }
  | { in: 'path' | 'query' | 'header' | 'cookie'; name: string; property?: string }
  | { in: 'request'; mediaType?: string; property?: string }
  | { in: 'response'; status: string; mediaType?: string; header?: string; property?: string };

/** One difference between two contracts, for one operation. */
export interface Fact {
  rule: RuleId;
  level: Level;
  direction: Direction;
  impact: readonly Impact[];
  /** Such as `GET /albums/{id}`, by the base's path. */
  operation: string;
  operationId: string;
  method: Method;
  path: string;
  location: Location;
  /** Named schema that contains the difference, unless it is in the operation itself. */
  component?: string;
  /**
   * The part that differs: a component's property (`AlbumResponseDto.owner`), or a part of this operation
   * (`GET /albums query shared`). Equal for all operations that one change affects.
   */
  cause: string;
  /** Value in the base, if any. */
  from?: unknown;
  /** Value in the revision, if any. */
  to?: unknown;
  /** Twelve hexadecimal digits that identify this difference of this operation, independent of other changes. */
  fingerprint: string;
}
