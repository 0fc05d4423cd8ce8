import { checkObject } from '../arguments/check-arguments.js';
import { ArgumentError } from '../errors/index.js';
import type { Asset } from '../types.js';

/** When a picture was taken, told apart: the moment, and what the clock on the wall said. */
export interface CaptureTime {
  /** The moment, for sorting and for comparing with other moments. */
  instant: Date;
  /** What a clock at the place showed, such as `2024-06-01T14:30:00.000`: for showing and for grouping by day. It has no zone. */
  wallClock: string;
  /** How far that clock was ahead of UTC, such as `+02:00`; left out where the zone is not known. */
  offset?: string;
}

/**
 * When an asset was taken. Immich gives `fileCreatedAt`, which is the moment, and `localDateTime`, which looks like a moment in UTC and
 * is the time on the wall. Where neither camera nor place tell the zone, the server takes its own; an asset that was read with
 * `exifInfo` says so, and then has no `offset`.
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

/** Zones are whole quarters of an hour and at most 14 hours from UTC; any other difference is no zone. */
function offsetOf(minutes: number): string | undefined {
  if (Math.abs(minutes) > FURTHEST || minutes % QUARTER !== 0) return undefined;
  const two = (value: number) => String(value).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
