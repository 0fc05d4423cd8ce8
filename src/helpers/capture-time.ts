import { checkObject } from '../arguments/check-arguments.js';
import { ArgumentError } from '../errors/index.js';
import type { Asset } from '../types.js';

/** Capture time of an asset: as an instant and as local time. */
export interface CaptureTime {
  /** The instant, for sorting and for comparing with other instants. */
  instant: Date;
  /**
   * Local time at the place, such as `2024-06-01T14:30:00.000`, for display and for grouping by day. It has no time
   * zone.
   */
  wallClock: string;
  /** UTC offset of the local time, such as `+02:00`; missing if the time zone is unknown. */
  offset?: string;
}

/**
 * Returns the capture time of an asset. Immich returns `fileCreatedAt`, the instant, and `localDateTime`, which looks
 * like a UTC time but is the local time. If neither camera nor place give the time zone, the server uses its own. If
 * the asset was read with `exifInfo`, this is detected and `offset` is missing.
 */
export function takenAt(asset: Pick<Asset, 'fileCreatedAt' | 'localDateTime' | 'exifInfo'>): CaptureTime {
  checkObject('asset', asset);
  const instant = moment('fileCreatedAt', asset.fileCreatedAt);
  const wall = moment('localDateTime', asset.localDateTime);
  const zoneIsUnknown = asset.exifInfo && !asset.exifInfo.timeZone;
  const offset = zoneIsUnknown ? undefined : offsetOf((wall.getTime() - instant.getTime()) / 60_000);
  return {
    instant,
    wallClock: wall.toISOString().slice(0, -1),
    ...(offset !== undefined && { offset }),
  };
}

function moment(name: string, text: string): Date {
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) throw new ArgumentError(`\`${name}\` of the asset is not a date-time.`);
  return date;
}

const QUARTER = 15;
const FURTHEST = 14 * 60;

/**
 * Time zones differ from UTC by whole quarters of an hour, at most 14 hours; any other difference is not a time zone.
 */
function offsetOf(minutes: number): string | undefined {
  if (Math.abs(minutes) > FURTHEST || minutes % QUARTER !== 0) return undefined;
  const two = (value: number) => String(value).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
