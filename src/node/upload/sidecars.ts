import { normalize } from 'node:path';

/** The path of a file, and its path without the extension. */
export interface Stem {
  path: string;
  stem: string;
}

/**
 * Finds the sidecar of a photo or a video. `name.jpg.xmp`, which belongs to one file, takes precedence over `name.xmp`,
 * which belongs to all files with the name. Letter case does not matter, unless the sidecar matches another file
 * exactly. Of two sidecars with the same name, the later one is used.
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

/** Normalises a name, so that names are equal if file systems ignore letter case and the form of accents. */
export const foldName = (name: string): string => name.normalize('NFC').toLowerCase();
