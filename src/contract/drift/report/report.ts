import type { Fact, Location } from '../rules/fact.js';
import type { Level } from '../rules/level.js';

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
  failOn: Level | 'none';
  /** Whether a judged fact is at or above `failOn`. */
  drifted: boolean;
  /** What a program that uses the client should raise of its own version when it follows the revision. */
  suggestedBump: 'major' | 'minor' | 'patch' | 'none';
  /** Of the judged facts. */
  counts: Record<Level, number>;
  /** Every fact that no policy set aside; those of operations out of scope are there too, but not judged. */
  facts: ReportedFact[];
  /** The judged facts again, a group for each change behind them; the weightiest first. */
  causes: Cause[];
  /** Operations that the revision has and the client does not wrap. */
  notInClient: NewOperation[];
  /** Facts that the policy set aside, each with the reason given there. */
  ignored: (ReportedFact & { reason: string })[];
  /** Entries of the policy that set nothing aside, or no longer do. */
  staleIgnores: { entry: string; state: 'unused' | 'expired' }[];
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
  /** Whether its operation is in scope, so that it weighs on the exit code. */
  judged: boolean;
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
  /** What happened, without the operation: `property removed`. */
  meaning: string;
  operations: ReachedOperation[];
}

export interface ReachedOperation {
  operation: string;
  operationId: string;
  clientMethods: string[];
  locations: Location[];
  fingerprints: string[];
}

export interface NewOperation {
  operation: string;
  operationId: string;
  tags: string[];
}
