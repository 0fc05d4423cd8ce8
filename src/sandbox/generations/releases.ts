import { RELEASE } from '../../../generated/release.js';
import { contractIn } from '../contract.js';
import type { Generation } from './generation.js';
import { v2 } from './v2.js';
import { v3 } from './v3.js';

/** Older releases, whose contracts are stored next to the current one. */
const older = {
  '2.7.5': v2,
  '3.0.3': () => v3(contractIn('immich-3.0.3.json')),
};

type KnownRelease = keyof typeof older | typeof RELEASE;

const releases: Record<KnownRelease, () => Generation> = { ...older, [RELEASE]: () => v3() };

const isOlder = (name: string): name is keyof typeof older => Object.hasOwn(older, name);

/** All releases, oldest first. */
export const RELEASES: readonly KnownRelease[] = [...Object.keys(older).filter(isOlder), RELEASE];

const made = new Map<KnownRelease, Generation>();

/**
 * Returns the generation, shared by all sandboxes of a process because compiling schemas is slow. Throws for an unknown
 * release.
 */
export function generationOf(release: KnownRelease): Generation {
  if (!Object.hasOwn(releases, release)) {
    throw new Error(`The sandbox is no Immich ${release}; it can be ${RELEASES.join(', ')}.`);
  }
  const generation = made.get(release) ?? releases[release]();
  made.set(release, generation);
  return generation;
}
