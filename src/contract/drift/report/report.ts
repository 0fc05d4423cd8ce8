import type { Fact, Location } from '../rules/fact.js';
import type { Level } from '../rules/level.js';
import type { JudgedWhole, NotJudged, Use } from '../used/used.js';

/** Raised when a reader of the JSON report would misread it. */
export const REPORT_VERSION = 1;

/** What a comparison came to: everything that a rendered report says. */
export interface DriftReport {
  version: typeof REPORT_VERSION;
  /** What the client is for. */
  base: Side;
  /** What it is held against. */
  revision: Side;
  /** The revision's release beside the base's; `unknown` where one of them is not a release number. */
  revisionIs: 'same' | 'newer' | 'older' | 'unknown';
  /** The oldest release that the client supports; present if the revision is older than the contract. */
  oldestSupported?: string;
  failOn: Level | 'none';
  /** Whether a judged fact that counts is at or above `failOn`. */
  drifted: boolean;
  /**
   * What a program that uses the client should raise of its own version when it follows the revision; `none` for an older revision, which
   * nothing follows.
   */
  suggestedBump: 'major' | 'minor' | 'patch' | 'none';
  counts: Counts;
  /** Every fact that no policy set aside; those of operations out of scope are there too, but not judged. */
  facts: ReportedFact[];
  /** The judged facts that count, a group for each change behind them; the weightiest first, those of one schema side by side. */
  causes: Cause[];
  /** The judged facts that do not count: the client covers them on a server of this release. Grouped as `causes` are. */
  covered: CoveredCause[];
  /** Operations that the revision has and the client does not wrap. */
  notInClient: NewOperation[];
  /** Facts that the policy set aside, each with the reason given there. */
  ignored: (ReportedFact & { reason: string })[];
  /** Entries of the policy that set nothing aside, or no longer do. */
  staleIgnores: { entry: string; state: 'unused' | 'expired' | 'unknown' }[];
  /** What was given with `--used` and not judged: files that are not read, and places whose calls are not known. */
  notJudged: NotJudged[];
  /** Places in the sources of `--used` whose calls are not known, so that every operation that they could send is judged. */
  judgedWhole: JudgedWhole[];
}

/** How many there are. Every format of the report has these numbers, under these names. */
export interface Counts {
  /** Of `causes`, by level. */
  causes: Record<Level, number>;
  /** Of the facts behind `causes`, by level. */
  facts: Record<Level, number>;
  /** Operations that `causes` reach. */
  operations: number;
  /** Facts behind `covered`. */
  covered: number;
  /** Facts of operations out of scope. With `covered` and those of each level, they are all of `facts`. */
  outOfScope: number;
}

export interface Side {
  /** The release that the document names. */
  release: string;
  /** Where it came from: a file's name, or an address without user and query. */
  origin: string;
}

export interface ReportedFact extends Fact {
  /** One sentence for a person. */
  message: string;
  /** Methods of the client that call the operation, its own first: `albums.list`. Empty where the client does not wrap it. */
  clientMethods: string[];
  /** Whether its operation is in scope, so that it weighs on the exit code, unless it is covered. */
  judged: boolean;
  /** Present if the client covers the difference on a server of this release. */
  coverage?: Coverage;
}

/** How the client deals with a difference of an older server that it supports. */
export interface Coverage {
  /** `adapted`: the call works as on a server of the contract's release. `limit`: the older server does not offer it. */
  kind: 'adapted' | 'limit';
  /** What deals with it: `response adapter`, `UnsupportedError`, or a capability of the client such as `deviceUploads`. */
  by: string;
  /** Which releases differ: `on 2.x`, `before 3.2.0`. */
  releases: string;
}

/** One change and all that it reaches. */
export interface Cause {
  /** Such as `AlbumResponseDto.owner`. */
  cause: string;
  rule: Fact['rule'];
  level: Level;
  impact: Fact['impact'];
  component?: string;
  from?: unknown;
  to?: unknown;
  /** The values that an enum gained or lost, or the properties that are deprecated, instead of `from` and `to`: one cause for all. */
  values?: unknown[];
  /** What happened, without the operation: `property removed`. */
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

export interface ReachedOperation {
  operation: string;
  operationId: string;
  clientMethods: string[];
  locations: Location[];
  fingerprints: string[];
  /** Where the sources of `--used` call the operation; empty without `--used`. */
  places: Use[];
}

export interface NewOperation {
  operation: string;
  operationId: string;
  tags: string[];
  /** The operations that it replaces, which are deprecated or removed: `GET /server/config`. */
  replaces?: string[];
}
