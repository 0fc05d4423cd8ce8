import { checkText } from '../arguments/check-arguments.js';
import { ArgumentError } from '../errors/index.js';

/** A release of Immich, such as 3.0.3. */
export interface Release {
  major: number;
  minor: number;
  patch: number;
}

/**
 * What some releases allow and others do not: from the release `since` on, or in those `before` one. Named for what it allows,
 * so that the code that asks says what it is about.
 */
export const CAPABILITIES = {
  /** An album comes with its assets. */
  albumAssetsInline: { before: '3.0.0' },
  /** Albums are listed by `isOwned`, `isShared`, `name` and `id`; without a filter, those shared with you come too. */
  albumFilters: { since: '3.0.0' },
  /** A search takes `filter`, `orderBy` and `cursor`, and then returns a cursor instead of the number of the next page. */
  cursorPaging: { since: '3.2.0' },
  /** An upload must say from which device it comes, and says a duration as text such as `0:00:03.00000`. */
  deviceUploads: { before: '3.0.0' },
  /** `search.largeAssets` can filter by booleans. */
  largeAssetFlags: { before: '3.0.0' },
  /** Memories are listed by the day on which they are shown; before, by a point in time. */
  memoryDays: { since: '3.0.3' },
  /** `assets.thumbnail` takes `size: 'original'`, and redirects to the original. */
  originalThumbnails: { since: '3.0.0' },
  /** The jobs of one queue can be read. */
  queues: { since: '2.4.0' },
  /** A search without `visibility` finds all but locked assets; before, those of the timeline. */
  searchBeyondTimeline: { since: '3.0.0' },
  /** A shared link's password is exchanged for a token by a call of its own; before, it is sent along in the query. */
  sharedLinkLogin: { since: '2.6.0' },
} as const satisfies Record<string, { since: string } | { before: string }>;

export type Capability = keyof typeof CAPABILITIES;

/** Whether a release has a capability. */
export function releaseAllows(release: Release, capability: Capability): boolean {
  const range: { since?: string; before?: string } = CAPABILITIES[capability];
  return (
    (range.since === undefined || compareReleases(release, parseRelease(range.since)) >= 0) &&
    (range.before === undefined || compareReleases(release, parseRelease(range.before)) < 0)
  );
}

/** The first and the last release that have something; without them, all releases have it. */
export interface Availability {
  since?: string | undefined;
  until?: string | undefined;
}

export const existsIn = (release: Release, { since, until }: Availability): boolean =>
  (since === undefined || compareReleases(release, parseRelease(since)) >= 0) &&
  (until === undefined || compareReleases(release, parseRelease(until)) <= 0);

/** Which releases have a capability, in words: `Immich 2.6.0 or later`. */
export function releasesWith(capability: Capability): string {
  const range: { since?: string; before?: string } = CAPABILITIES[capability];
  return range.since === undefined ? `Immich before ${range.before}` : `Immich ${range.since} or later`;
}

/** Reads `3.0.3`, `v3.0.3`, `3.0` or `3`; what is left out is 0. Throws an `ArgumentError` for anything else. */
export function parseRelease(text: string, name = 'version'): Release {
  checkText(name, text);
  const [, major, minor = '0', patch = '0'] = VERSION.exec(text.trim()) ?? [];
  if (major === undefined) {
    throw new ArgumentError(`\`${name}\` must be a version such as 3.0.3, not ${JSON.stringify(text)}.`);
  }
  return { major: Number(major), minor: Number(minor), patch: Number(patch) };
}

// A release candidate counts as the release that it becomes.
const VERSION = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:-[\w.-]+)?$/;

export const formatRelease = ({ major, minor, patch }: Release): string => `${major}.${minor}.${patch}`;

/** Negative where `a` is older than `b`, 0 where they are the same. */
export const compareReleases = (a: Release, b: Release): number =>
  a.major - b.major || a.minor - b.minor || a.patch - b.patch;

/**
 * Whether a release is in a range: `>=2.7`, `<4`, several of them with a space between, or a version, which stands for all
 * releases that begin with it: `3` and `3.0` are 3.0.3 too. Throws an `ArgumentError` for anything else.
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

/** Refuses what {@link releaseSatisfies} does not understand. */
export function checkRange(name: string, range: unknown): void {
  checkText(name, range);
  for (const bound of boundsOf(range)) parseRelease(bound.replace(/^(?:>=|<)/, ''), name);
}

const boundsOf = (range: string): string[] =>
  range
    .trim()
    .replaceAll(/(>=|<)\s+/g, '$1')
    .split(/\s+/);
