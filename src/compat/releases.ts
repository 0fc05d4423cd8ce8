import { checkText } from '../arguments/check-arguments.js';
import { ArgumentError } from '../errors/index.js';

/** A release of Immich, such as 3.0.3. */
export interface Release {
  major: number;
  minor: number;
  patch: number;
}

/**
 * Differences between releases: what releases from `since` on support, or those before `before`. Each is named after
 * what it allows.
 */
export const CAPABILITIES = {
  /** An album response includes its assets. */
  albumAssetsInline: { before: '3.0.0' },
  /** Albums can be filtered by `isOwned`, `isShared`, `name` and `id`; without a filter, shared albums are included. */
  albumFilters: { since: '3.0.0' },
  /** Searches accept `filter`, `orderBy` and `cursor`, and return a cursor instead of a page number. */
  cursorPaging: { since: '3.2.0' },
  /** Uploads require device fields, and a duration as text such as `0:00:03.00000`. */
  deviceUploads: { before: '3.0.0' },
  /** `search.largeAssets` can filter by booleans. */
  largeAssetFlags: { before: '3.0.0' },
  /** Memories are listed by day; older releases require a date-time. */
  memoryDays: { since: '3.0.3' },
  /** `assets.thumbnail` accepts `size: 'original'` and redirects to the original. */
  originalThumbnails: { since: '3.0.0' },
  /** The jobs of a single queue can be read. */
  queues: { since: '2.4.0' },
  /** A search without `visibility` finds everything that is not locked; on older releases, only the timeline. */
  searchBeyondTimeline: { since: '3.0.0' },
  /**
   * The password of a shared link is exchanged for a token in a separate request; older releases expect it in the
   * query.
   */
  sharedLinkLogin: { since: '2.6.0' },
} as const satisfies Record<string, { since: string } | { before: string }>;

/** The name of a difference between releases: see {@link CAPABILITIES}. */
export type Capability = keyof typeof CAPABILITIES;

/** Whether a release has a capability. */
export function releaseAllows(release: Release, capability: Capability): boolean {
  const range: { since?: string; before?: string } = CAPABILITIES[capability];
  return (
    (range.since === undefined || compareReleases(release, parseRelease(range.since)) >= 0) &&
    (range.before === undefined || compareReleases(release, parseRelease(range.before)) < 0)
  );
}

/** First and last release that support something; if missing, there is no limit. */
export interface Availability {
  since?: string | undefined;
  until?: string | undefined;
}

export const existsIn = (release: Release, { since, until }: Availability): boolean =>
  (since === undefined || compareReleases(release, parseRelease(since)) >= 0) &&
  (until === undefined || compareReleases(release, parseRelease(until)) <= 0);

/** Describes the releases with a capability: `Immich 2.6.0 or later`. */
export function releasesWith(capability: Capability): string {
  const range: { since?: string; before?: string } = CAPABILITIES[capability];
  return range.since === undefined ? `Immich before ${range.before}` : `Immich ${range.since} or later`;
}

/** Parses `3.0.3`, `v3.0.3`, `3.0` or `3`; missing parts are 0. Throws an `ArgumentError` for anything else. */
export function parseRelease(text: string, name = 'version'): Release {
  checkText(name, text);
  const [, major, minor = '0', patch = '0'] = VERSION.exec(text.trim()) ?? [];
  if (major === undefined) {
    throw new ArgumentError(`\`${name}\` must be a version such as 3.0.3, not ${JSON.stringify(text)}.`);
  }
  return { major: Number(major), minor: Number(minor), patch: Number(patch) };
}

// A release candidate is treated like the final release.
const VERSION = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:-[\w.-]+)?$/;

export const formatRelease = ({ major, minor, patch }: Release): string => `${major}.${minor}.${patch}`;

/** Negative if `a` is older than `b`, 0 if they are equal. */
export const compareReleases = (a: Release, b: Release): number =>
  a.major - b.major || a.minor - b.minor || a.patch - b.patch;

/**
 * Whether a release is in a range: `>=2.7`, `<4`, several bounds separated by spaces, or a version prefix (`3` and
 * `3.0` match 3.0.3). Throws an `ArgumentError` for anything else.
 */
export function releaseSatisfies(release: Release, range: string): boolean {
  checkRange('range', range);
  return boundsOf(range).every((bound) => {
    if (bound.startsWith('>=')) return compareReleases(release, parseRelease(bound.slice(2))) >= 0;
    if (bound.startsWith('<')) return compareReleases(release, parseRelease(bound.slice(1))) < 0;
    const wanted = parseRelease(bound);
    const parts = ['major', 'minor', 'patch'] as const;
    return parts.slice(0, bound.split('.').length).every((part) => release[part] === wanted[part]);
  });
}

/** Throws an `ArgumentError` for a range that {@link releaseSatisfies} cannot parse. */
export function checkRange(name: string, range: unknown): void {
  checkText(name, range);
  for (const bound of boundsOf(range)) parseRelease(bound.replace(/^(?:>=|<)/, ''), name);
}

const boundsOf = (range: string): string[] =>
  range
    .trim()
    .replaceAll(/(>=|<)\s+/g, '$1')
    .split(/\s+/);
