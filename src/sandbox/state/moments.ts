/** A point in time as the server keeps it: the instant, the wall clock where it was, and the offset between them. */
export interface Moment {
  instant: string;
  wallClock: string;
  timeZone: string;
}

/** Reads an ISO 8601 date-time; without an offset it is UTC. `undefined` where it is not one. */
export function momentOf(text: string): Moment | undefined {
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d\d):?(\d\d)$/.exec(text) ?? [];
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  const instant = new Date(sign || text.endsWith('Z') ? text : `${text}Z`).getTime();
  if (Number.isNaN(instant)) return undefined;
  return {
    instant: new Date(instant).toISOString(),
    wallClock: new Date(instant + offset * 60_000).toISOString(),
    timeZone: zoneName(offset),
  };
}

/** Moves an ISO date-time by minutes. */
export const shifted = (iso: string, minutes: number): string =>
  new Date(Date.parse(iso) + minutes * 60_000).toISOString();

/** The other form in which servers write times: `2024-05-06T05:08:09+00:00`, in nested objects and EXIF dates. */
export const databaseTime = (iso: string): string => iso.replace(/(?:\.000)?Z$/, '+00:00');

function zoneName(offset: number): string {
  if (offset === 0) return 'UTC';
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `UTC${offset < 0 ? '-' : '+'}${hours}${minutes ? `:${String(minutes).padStart(2, '0')}` : ''}`;
}
