import type { Caller } from '../auth.js';
import type { Library } from './library.js';
import { microseconds } from './moments.js';
import { facesOf } from './people.js';
import { partnersInTimeline } from './partners.js';
import type { Asset, Schemas, Wire } from './records.js';
import { isWithin } from './search.js';

/** The filters of the time buckets. */
export interface TimelineFilter {
  userId?: string | undefined;
  withPartners?: boolean | undefined;
  albumId?: string | undefined;
  personId?: string | undefined;
  tagId?: string | undefined;
  isFavorite?: boolean | undefined;
  isTrashed?: boolean | undefined;
  withStacked?: boolean | undefined;
  visibility?: Schemas['AssetVisibility'] | undefined;
  orderBy?: Wire<Schemas['AssetOrderBy']> | undefined;
  order?: Schemas['AssetOrder'] | undefined;
  box?: Box | undefined;
}

/** Degrees; `west` is greater than `east` across the antimeridian. */
export interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

/**
 * Without `visibility`, the assets of the timeline and the archive are returned. With stacks, only their primary
 * assets are.
 */
export function timelineAssets(filter: TimelineFilter, caller: Caller, library: Library): Asset[] {
  const { userId, albumId, personId, tagId, isFavorite, isTrashed = false, visibility, box } = filter;
  const partners = filter.withPartners ? partnersInTimeline(caller.user.id, library) : [];
  const inAlbum = albumId === undefined ? undefined : library.albums.get(albumId)?.assetIds;
  return [...library.assets.values()].filter(
    (asset) =>
      (userId === undefined || asset.ownerId === userId || partners.includes(asset.ownerId)) &&
      (albumId === undefined || inAlbum?.has(asset.id)) &&
      (personId === undefined || facesOf(asset, library).some((face) => face.personId === personId)) &&
      (tagId === undefined || isTagged(asset, tagId, library)) &&
      (isFavorite === undefined || asset.isFavorite === isFavorite) &&
      (asset.trashedAt !== null) === isTrashed &&
      (visibility === undefined ? SHOWN.includes(asset.visibility) : asset.visibility === visibility) &&
      (!filter.withStacked || isShownAlone(asset, library)) &&
      (box === undefined || isWithinBox(asset, box)),
  );
}

const SHOWN: Asset['visibility'][] = ['timeline', 'archive'];

const isTagged = ({ id }: Asset, tagId: string, library: Library): boolean =>
  [...library.tags.values()].some((tag) => tag.assetIds.has(id) && isWithin(tag.id, tagId, library));

const isShownAlone = ({ id, stackId }: Asset, library: Library): boolean =>
  stackId === null || library.stacks.get(stackId)?.primaryAssetId === id;

function isWithinBox({ exif: { latitude, longitude } }: Asset, { west, south, east, north }: Box): boolean {
  if (latitude === null || longitude === null) return false;
  const isBetween =
    west <= east ? west <= longitude && longitude <= east : longitude >= west || longitude <= east;
  return isBetween && south <= latitude && latitude <= north;
}

/** The first day of the month of an asset: `2024-05-01`. */
export const bucketOf = (asset: Asset, orderBy: TimelineFilter['orderBy']): string =>
  `${(orderBy === 'createdAt' ? asset.createdAt : asset.localDateTime).slice(0, 7)}-01`;

/** Sorted by upload time, or by local day and then by capture time. Equal times are in random order. */
export function inTimelineOrder(
  assets: Asset[],
  { order = 'desc', orderBy }: Pick<TimelineFilter, 'order' | 'orderBy'>,
  { random }: Pick<Library, 'random'>,
): Asset[] {
  const sign = order === 'asc' ? 1 : -1;
  const day = (asset: Asset): number =>
    orderBy === 'createdAt' ? microseconds(asset.createdAt) : Date.parse(asset.localDateTime.slice(0, 10));
  return assets
    .map((asset) => ({ asset, day: day(asset), time: microseconds(asset.fileCreatedAt), tie: random() }))
    .sort((a, b) => sign * (a.day - b.day) || sign * (a.time - b.time) || a.tie - b.tie)
    .map(({ asset }) => asset);
}
