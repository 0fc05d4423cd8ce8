/** A point in time as servers store it: the instant, the local time at the place, and the time zone, if known. */
export interface Moment {
  instant: string;
  /** The local time, written as if it were UTC. */
  wallClock: string;
  timeZone: string | null;
}

/**
 * Parses an ISO 8601 date-time. Without an offset it is UTC with an unknown time zone. `undefined` if the text is not
 * a date-time.
 */
export function momentOf(text: string): Moment | undefined {
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d\d):?(\d\d)$/.exec(text) ?? [];
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  const isZoned = sign !== undefined || text.endsWith('Z');
  // A date without a time is read as UTC anyway.
  const instant = new Date(isZoned || !text.includes('T') ? text : `${text}Z`).getTime();
  if (Number.isNaN(instant)) return undefined;
  return {
    instant: new Date(instant).toISOString(),
    wallClock: new Date(instant + offset * 60_000).toISOString(),
    timeZone: isZoned ? zoneName(offset) : null,
  };
}

/** An instant in a time zone: a name such as `Europe/Berlin`, or an offset such as `UTC+2`. */
export function inZone(instant: string, timeZone: string): Moment {
  const time = Date.parse(instant);
  return { instant, wallClock: new Date(time + offsetAt(time, timeZone) * 60_000).toISOString(), timeZone };
}

/** Converts a local time in a time zone, written as if it were UTC, to an instant. */
export function atWallClock(wallClock: string, timeZone: string): Moment {
  const wall = Date.parse(wallClock);
  // The exact offset depends on the unknown instant. The offset at the local time is correct except within an hour of
  // a clock change.
  const guess = wall - offsetAt(wall, timeZone) * 60_000;
  return inZone(new Date(wall - offsetAt(guess, timeZone) * 60_000).toISOString(), timeZone);
}

/** Offset of a time zone at an instant, in the format that servers store: `UTC+1`, `UTC+0`. */
export const asOffset = (instant: string, timeZone: string): string =>
  zoneName(offsetAt(Date.parse(instant), timeZone), 'UTC+0');

/** Offset from UTC in minutes, positive to the east. Unknown time zones count as UTC. */
function offsetAt(time: number, zone: string): number {
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d+)(?::(\d\d))?$/.exec(offsetName(time, zone)) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function offsetName(time: number, zone: string): string {
  if (zone.startsWith('UTC')) return zone;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).format(time);
  } catch {
    return 'UTC';
  }
}

/** Adds minutes to an ISO date-time. */
export const shifted = (iso: string, minutes: number): string =>
  new Date(Date.parse(iso) + minutes * 60_000).toISOString();

/** A time as a database stores it: an ISO date-time in UTC with up to six decimals, in microseconds since 1970. */
export const microseconds = (iso: string): number =>
  Date.parse(iso) * 1000 + (hasMicroseconds(iso) ? Number(iso.slice(23, 26)) : 0);

/** A time in the format of responses: truncated to milliseconds. */
export const milliseconds = (iso: string): string => (hasMicroseconds(iso) ? `${iso.slice(0, 23)}Z` : iso);

// Text with a year of more than four digits can have the same length.
const hasMicroseconds = (iso: string): boolean => iso.length === 27 && iso[19] === '.';

/** The other time format of servers, `2024-05-06T05:08:09+00:00`, in nested objects and EXIF dates. */
export const databaseTime = (iso: string): string => iso.replace(/(?:\.0+|(\.\d*?)0*)?Z$/, '$1+00:00');

function zoneName(offset: number, zero = 'UTC'): string {
  if (offset === 0) return zero;
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `UTC${offset < 0 ? '-' : '+'}${hours}${minutes ? `:${String(minutes).padStart(2, '0')}` : ''}`;
}
