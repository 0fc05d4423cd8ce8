import { type CallSite, IntegrityError } from '../errors/index.js';
import type { AssetVisibilityOpen, TimeBucketAssets } from '../types.js';

/** The fields of an asset in the timeline. Read the rest with `assets.get`. */
export interface TimelineAsset {
  id: string;
  ownerId: string;
  isImage: boolean;
  isFavorite: boolean;
  isTrashed: boolean;
  visibility: AssetVisibilityOpen;
  /** Capture time in UTC: `2024-06-01T12:00:00Z`. */
  fileCreatedAt: string;
  /** Hours to add to `fileCreatedAt` for the local time of the camera; 5.5 for +05:30. */
  localOffsetHours: number;
  /** Upload time in UTC. Since 3.0.0. */
  createdAt?: string;
  /** Length of a video in milliseconds; `null` for photos. */
  duration: number | null;
  /** Width divided by height. */
  ratio: number;
  /** ThumbHash in Base64: a blurred preview; `null` until a thumbnail exists. */
  thumbhash: string | null;
  /** Projection of a panorama, such as `EQUIRECTANGULAR`; `null` for other assets. */
  projectionType: string | null;
  /** ID of the video of a live photo. */
  livePhotoVideoId: string | null;
  /** Only with `withStacked`: the stack of which this asset is the cover, and the number of its assets. */
  stack?: { id: string; assetCount: number } | null;
  /** Missing for a shared link that hides metadata; the same applies to `country`. */
  city?: string | null;
  country?: string | null;
  /** Only with `withCoordinates`; the same applies to `longitude`. */
  latitude?: number | null;
  longitude?: number | null;
}

const REQUIRED = [
  'duration',
  'fileCreatedAt',
  'id',
  'isFavorite',
  'isImage',
  'isTrashed',
  'livePhotoVideoId',
  'localOffsetHours',
  'ownerId',
  'projectionType',
  'ratio',
  'thumbhash',
  'visibility',
] as const;
const OPTIONAL = ['city', 'country', 'createdAt', 'latitude', 'longitude', 'stack'] as const;

/**
 * Converts the columns of a month to one object per asset. Throws an `IntegrityError` if a column is missing or has
 * another length, or if an asset is repeated, because another one is then missing.
 */
export function rowsOf(columns: TimeBucketAssets, site: CallSite): TimelineAsset[] {
  const length = columns.id.length;
  const different = new Set(columns.id).size;
  if (different < length) {
    throw new IntegrityError(site, `returned ${length} rows but only ${different} different assets`);
  }
  for (const name of REQUIRED) checkColumn(name, columns[name], length, site);
  for (const name of OPTIONAL) if (columns[name]) checkColumn(name, columns[name], length, site);
  return columns.id.map((id, index) => {
    // The lengths are checked above.
    const at = <Value>(values: readonly Value[]) => values[index] as Value;
    const { city, country, createdAt, latitude, longitude, stack }: Partial<TimeBucketAssets> = columns;
    return {
      id,
      ownerId: at(columns.ownerId),
      isImage: at(columns.isImage),
      isFavorite: at(columns.isFavorite),
      isTrashed: at(columns.isTrashed),
      visibility: at(columns.visibility),
      fileCreatedAt: utc(at(columns.fileCreatedAt)),
      localOffsetHours: at(columns.localOffsetHours),
      ...(createdAt && { createdAt: utc(at(createdAt)) }),
      duration: at(columns.duration),
      ratio: at(columns.ratio),
      thumbhash: at(columns.thumbhash),
      projectionType: at(columns.projectionType),
      livePhotoVideoId: at(columns.livePhotoVideoId),
      ...(stack && { stack: stackOf(at(stack)) }),
      ...(city && { city: at(city) }),
      ...(country && { country: at(country) }),
      ...(latitude && { latitude: at(latitude) }),
      ...(longitude && { longitude: at(longitude) }),
    };
  });
}

function checkColumn(name: string, values: unknown, length: number, site: CallSite): void {
  if (Array.isArray(values) && values.length === length) return;
  const found = Array.isArray(values) ? `${values.length} values` : 'no values';
  throw new IntegrityError(site, `returned ${length} assets, but ${found} of \`${name}\``);
}

/** Servers omit the time zone, and JavaScript reads a date without one as local time. */
const utc = (date: string): string => (/(?:Z|[+-]\d{2}:?\d{2})$/.test(date) ? date : `${date}Z`);

function stackOf(pair: readonly string[] | null): { id: string; assetCount: number } | null {
  const [id, assetCount] = Array.isArray(pair) ? pair : [];
  return id === undefined ? null : { id, assetCount: Number(assetCount) };
}
