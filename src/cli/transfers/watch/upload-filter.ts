import { relative, resolve, sep } from 'node:path';
import { matcher } from '../../../node/upload/globs.js';
import { isJunk } from '../../../node/upload/junk.js';
import type { WalkOptions } from '../../../node/index.js';

/** Returns whether a file or folder in the watched folders would be found by an upload, by name only. */
export function uploadFilter(
  sources: readonly string[],
  { hidden = false, ignore = [] }: Pick<WalkOptions, 'hidden' | 'ignore'>,
): (path: string) => boolean {
  const isIgnored = matcher(ignore);
  const roots = sources.map((source) => resolve(source));
  return (path) =>
    roots.some((root) => {
      const steps = relative(root, resolve(path)).split(sep);
      if (steps[0] === '..') return false;
      return steps.every((step, index) => {
        const below = steps.slice(0, index + 1).join('/');
        // The source folder itself is always included.
        return below === '' || (!isJunk(below) && !isIgnored(below) && (hidden || !step.startsWith('.')));
      });
    });
}
