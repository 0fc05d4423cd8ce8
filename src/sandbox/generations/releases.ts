import { RELEASE } from '../../../generated/release.js';
import { contractIn } from '../contract.js';
import type { Generation } from './generation.js';
import { v2 } from './v2.js';
import { v3 } from './v3.js';

const releases = {
  '2.7.5': v2,
  '3.0.3': () => v3(contractIn('immich-3.0.3.json')),
  [RELEASE]: () => v3(),
};

type Release = keyof typeof releases;

const made = new Map<Release, Generation>();

/** One for all sandboxes of a process: compiling a schema takes longer than a request. Throws for a release it is not. */
export function generationOf(release: Release): Generation {
  if (!Object.hasOwn(releases, release)) {
    throw new Error(`The sandbox is no Immich ${release}; it can be ${Object.keys(releases).join(', ')}.`);
  }
  const generation = made.get(release) ?? releases[release]();
  made.set(release, generation);
  return generation;
}
