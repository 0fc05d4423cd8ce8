import type { Method } from '../../read/document.js';
import type { Direction, Impact, Level } from './level.js';
import type { RuleId } from './rules.js';

/** Where in an operation a difference is. `property` leads into a schema: `albumUsers[].role`; it is absent at the schema's root. */
export type Location =
  | { in: 'operation' }
  | { in: 'path' | 'query' | 'header' | 'cookie'; name: string; property?: string }
  | { in: 'request'; mediaType?: string; property?: string }
  | { in: 'response'; status: string; mediaType?: string; header?: string; property?: string };

/** One difference between two contracts, as one operation meets it. */
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
  /** The named schema that holds the difference, unless it is in the operation itself. */
  component?: string;
  /**
   * What differs: a component's property (`AlbumResponseDto.owner`), or a part of this operation (`GET /albums query shared`). Equal for
   * all operations that one change reaches.
   */
  cause: string;
  /** What the base says; absent where it says nothing. */
  from?: unknown;
  /** What the revision says; absent where it says nothing. */
  to?: unknown;
  /** Twelve hexadecimal digits: the same for the same difference of the same operation, whatever else has changed. */
  fingerprint: string;
}
