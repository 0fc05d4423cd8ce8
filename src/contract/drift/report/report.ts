import type { Fact, Location } from '../rules/fact.js';
import type { Level } from '../rules/level.js';
import type { JudgedWhole, NotJudged, Use } from '../used/used.js';

/** Raised when programs that read the JSON report would misinterpret it. */
export const REPORT_VERSION = 1;

/** Result of a comparison; all renderers use it. */
export interface DriftReport {
  version: typeof REPORT_VERSION;
  /** The expected interface. */
  base: Side;
  /** The checked interface. */
  revision: Side;
  /** The revision's release relative to the base's; `unknown` if one of them is not a release number. */
  revisionIs: 'same' | 'newer' | 'older' | 'unknown';
  /** The oldest release that the client supports; present if the revision is older than the contract. */
  oldestSupported?: string;
  failOn: Level | 'none';
  /** Whether there are facts that count at or above `failOn`. */
  drifted: boolean;
  /**
   * Suggested version bump for a program that uses the client and follows the revision; `none` for an older revision.
   */
  suggestedBump: 'major' | 'minor' | 'patch' | 'none';
  counts: Counts;
  /**
   * Every fact that the policy does not ignore, including facts of operations out of scope, which are not checked.
   */
  facts: ReportedFact[];
  /** The checked facts that count, grouped by change; most severe first, those of one schema together. */
  causes: Cause[];
  /** The checked facts that do not count because the client covers them on this release, grouped like `causes`. */
  covered: CoveredCause[];
  /** Operations of the revision that are not in the client. */
  notInClient: NewOperation[];
  /** Facts that the policy ignores, each with its reason. */
  ignored: (ReportedFact & { reason: string })[];
  /** Policy entries that have no effect, or no longer have one. */
  staleIgnores: { entry: string; state: 'unused' | 'expired' | 'unknown' }[];
  /** Sources of `--used` that were not checked: unreadable files, and code whose calls cannot be determined. */
  notJudged: NotJudged[];
  /** Calls in the sources of `--used` that cannot be resolved, so that every possible operation is checked. */
  judgedWhole: JudgedWhole[];
}

/** Totals. Every format of the report uses these numbers and names. */
export interface Counts {
  /** Number of `causes`, by level. */
  causes: Record<Level, number>;
  /** Number of facts of `causes`, by level. */
  facts: Record<Level, number>;
  /** Number of operations that `causes` affect. */
  operations: number;
  /** Number of facts of `covered`. */
  covered: number;
  /** Number of facts of operations out of scope. With `covered` and those of each level, they add up to all `facts`. */
  outOfScope: number;
}

/** One of the two documents that are compared. */
export interface Side {
  /** Release of the document. */
  release: string;
  /** Origin: file name, or URL without user and query. */
  origin: string;
}

/** A difference between two documents, and whether it counts. */
export interface ReportedFact extends Fact {
  /** The fact in one sentence. */
  message: string;
  /**
   * Client methods that send the operation, its own method first: `albums.list`. Empty if the client does not have it.
   */
  clientMethods: string[];
  /** Whether the operation is in scope, so that the fact affects the exit code unless it is covered. */
  judged: boolean;
  /** Present if the client covers the difference on a server of this release. */
  coverage?: Coverage;
}

/** How the client handles a difference of a supported older server. */
export interface Coverage {
  /** `adapted`: the call works as on a server of the contract's release. `limit`: the older server does not offer it. */
  kind: 'adapted' | 'limit';
  /**
   * How it is handled: `response adapter`, `UnsupportedError`, or a capability of the client such as `deviceUploads`.
   */
  by: string;
  /** Which releases differ: `on 2.x`, `before 3.2.0`. */
  releases: string;
}

/** One change with everything that it affects. */
export interface Cause {
  /** Such as `AlbumResponseDto.owner`. */
  cause: string;
  rule: Fact['rule'];
  level: Level;
  impact: Fact['impact'];
  component?: string;
  from?: unknown;
  to?: unknown;
  /**
   * The values that an enum gained or lost, or the deprecated properties, instead of `from` and `to`: one cause for
   * all.
   */
  values?: unknown[];
  /** Description of the change, without the operation: `property removed`. */
  meaning: string;
  /** The operation of the revision to call instead, if this one is deprecated or removed: `GET /public/config`. */
  replacement?: string;
  /** The deprecated operations that this new one replaces: `GET /server/config`. */
  replaces?: string[];
  operations: ReachedOperation[];
}

/** A cause that the client covers: `AssetResponseDto.duration: response property has another type (adapted on 2.x)`. */
export interface CoveredCause extends Cause {
  coverage: Coverage;
}

/** An operation that a change affects. */
export interface ReachedOperation {
  operation: string;
  operationId: string;
  clientMethods: string[];
  locations: Location[];
  fingerprints: string[];
  /** Calls of the operation in the sources of `--used`; empty without `--used`. */
  places: Use[];
}

/** An operation of the server that the client does not have. */
export interface NewOperation {
  operation: string;
  operationId: string;
  tags: string[];
  /** The operations that it replaces, which are deprecated or removed: `GET /server/config`. */
  replaces?: string[];
}
