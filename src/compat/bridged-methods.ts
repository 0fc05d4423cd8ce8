import { type Capability, type Release, releaseAllows } from './releases.js';

/**
 * Methods that send a different request to releases with a capability than to those without it, and return the same on both. They are marked in
 * `docs/compatibility.md`.
 */
export const BRIDGED_METHODS: Readonly<Record<string, Capability>> = {
  'albums.assets': 'albumAssetsInline',
  'albums.list': 'albumFilters',
  'assets.upload': 'deviceUploads',
  'jobs.wait': 'queues',
  'memories.on': 'memoryDays',
  'sharedLinks.login': 'sharedLinkLogin',
};

/** Whether a method sends a different request to a release than to the newest. */
export function isBridged(client: string, release: Release, newest: Release): boolean {
  const capability = BRIDGED_METHODS[client];
  return capability !== undefined && releaseAllows(release, capability) !== releaseAllows(newest, capability);
}
