import type { User } from './accounts.js';
import { extractLater } from './extraction.js';
import type { Library } from './library.js';
import type { Asset } from './records.js';

/** The duplicates of a user, grouped by their common id. A group with a single asset is dissolved. */
export function duplicatesOf({ id }: User, library: Library): Map<string, Asset[]> {
  const alike = [...library.assets.values()].filter(
    ({ ownerId, duplicateId, trashedAt, stackId }) =>
      ownerId === id && duplicateId !== null && trashedAt === null && stackId === null,
  );
  const groups = new Map<string, Asset[]>();
  for (const duplicateId of new Set(alike.flatMap((asset) => asset.duplicateId ?? []))) {
    const group = alike.filter((asset) => asset.duplicateId === duplicateId);
    const [first, second] = group;
    if (second) groups.set(duplicateId, group);
    else if (first) first.duplicateId = null;
  }
  return groups;
}

/**
 * Metadata of all duplicates that the kept asset takes over: favorite, visibility, rating, description, place, albums
 * and tags.
 */
export function mergeMetadata(kept: Asset, group: Asset[], library: Library): void {
  kept.isFavorite = group.some(({ isFavorite }) => isFavorite);
  kept.visibility =
    VISIBILITIES.find((one) => group.some(({ visibility }) => visibility === one)) ?? kept.visibility;
  const written = { ...ratingOf(group), ...descriptionOf(group), ...placeOf(group) };
  Object.assign(kept.exif, written);
  Object.assign(kept.written.exif, written);
  const ids = group.map(({ id }) => id);
  for (const { assetIds } of [...library.albums.values(), ...library.tags.values()]) {
    if (ids.some((id) => assetIds.has(id))) assetIds.add(kept.id);
  }
  const tags = [...library.tags.values()].filter(({ assetIds }) => assetIds.has(kept.id));
  if (tags.length > 0) kept.written.tags = tags.map(({ value }) => value);
  if (tags.length > 0 || Object.keys(written).length > 0) extractLater(kept, library);
}

const VISIBILITIES: Asset['visibility'][] = ['locked', 'archive', 'timeline', 'hidden'];

function ratingOf(group: Asset[]): { rating?: number } {
  const rating = Math.max(0, ...group.map(({ exif }) => exif.rating ?? 0));
  return rating > 0 ? { rating } : {};
}

/** All lines of the descriptions, without repetitions. */
function descriptionOf(group: Asset[]): { description?: string } {
  const lines = group.flatMap(({ exif }) =>
    (exif.description ?? '').split(/\r?\n/).map((line) => line.trim()),
  );
  const kept = [...new Set(lines)].filter(Boolean);
  return kept.length > 0 ? { description: kept.join('\n') } : {};
}

/** The place is kept only if it is the same in all assets. */
function placeOf(group: Asset[]): { latitude?: number; longitude?: number } {
  const [latitude, otherLatitude] = new Set(group.flatMap(({ exif }) => exif.latitude ?? []));
  const [longitude, otherLongitude] = new Set(group.flatMap(({ exif }) => exif.longitude ?? []));
  if (latitude === undefined || longitude === undefined) return {};
  return otherLatitude === undefined && otherLongitude === undefined ? { latitude, longitude } : {};
}

/** The asset to keep: the largest file; among files of the same size, the one with the most EXIF data. */
export const suggested = (group: Asset[]): Asset | undefined =>
  group.toSorted((a, b) => a.bytes.length - b.bytes.length || exifCount(a) - exifCount(b)).at(-1);

const exifCount = ({ exif }: Asset): number => Object.values(exif).filter(Boolean).length;
