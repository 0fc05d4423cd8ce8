import { normalize } from 'node:path';

/** The path of a file, and the path without its extension. */
export interface Stem {
  path: string;
  stem: string;
}

/**
 * Finds the sidecar of a photo or a video: `name.jpg.xmp`, which is for one file, before `name.xmp`, which is for all files with the name.
 * Letter case does not matter, unless the sidecar belongs to another file by its exact name. Of two sidecars with the same name, the
 * later one is found.
 */
export function sidecarFinder(
  media: readonly Stem[],
  sidecars: readonly Stem[],
): (file: Stem) => string | undefined {
  const exact = new Map(sidecars.map(({ stem, path }) => [stem, path]));
  const byName = ({ path, stem }: Stem) => exact.get(normalize(path)) ?? exact.get(stem);
  const owned = new Set(media.map(byName));
  const free = sidecars.filter(({ path }) => !owned.has(path));
  const folded = new Map(free.map(({ stem, path }) => [foldName(stem), path]));
  return (file) =>
    byName(file) ?? folded.get(foldName(normalize(file.path))) ?? folded.get(foldName(file.stem));
}

/** Names with the same result are the same name on file systems that ignore letter case and the form of accents. */
export const foldName = (name: string): string => name.normalize('NFC').toLowerCase();
