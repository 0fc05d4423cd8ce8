import { ArgumentError } from '../errors/index.js';

/** A range of time in milliseconds, both ends included; an open end is infinite. */
export interface Span {
  from: number;
  to: number;
}

/** The part of a search to read: by capture date, upload time and time of the last change. */
export interface Region {
  taken: Span;
  created: Span;
  updated: Span;
}

/** The search fields that bound a region. */
export interface RegionFields {
  takenAfter?: string;
  takenBefore?: string;
  createdAfter?: string;
  createdBefore?: string;
  updatedAfter?: string;
  updatedBefore?: string;
}

type CallerFields = { [Name in keyof RegionFields]?: string | Date | undefined };

/** The region of a caller's filter. Throws an `ArgumentError` for an invalid date. */
export const regionOf = (filter: CallerFields): Region => ({
  taken: { from: moment(filter, 'takenAfter', -Infinity), to: moment(filter, 'takenBefore', Infinity) },
  created: { from: moment(filter, 'createdAfter', -Infinity), to: moment(filter, 'createdBefore', Infinity) },
  updated: { from: moment(filter, 'updatedAfter', -Infinity), to: moment(filter, 'updatedBefore', Infinity) },
});

/** Servers parse dates as JavaScript does and truncate them to milliseconds. */
function moment(filter: CallerFields, name: keyof RegionFields, open: number): number {
  const given = filter[name] ?? undefined; // 2.x treats `null` as no bound.
  if (given === undefined) return open;
  const time = new Date(given).getTime();
  if (Number.isNaN(time)) throw new ArgumentError(`\`${name}\` is not a valid date.`);
  return time;
}

/** Converts a region to search fields. */
export function fieldsOf({ taken, created, updated }: Region): RegionFields {
  const bounds: [keyof RegionFields, number][] = [
    ['takenAfter', taken.from],
    ['takenBefore', taken.to],
    ['createdAfter', created.from],
    ['createdBefore', created.to],
    ['updatedAfter', updated.from],
    ['updatedBefore', updated.to],
  ];
  return Object.fromEntries(
    bounds
      .filter(([, time]) => Number.isFinite(time))
      .map(([name, time]) => [name, new Date(time).toISOString()]),
  );
}

/** The dates of a row that are used to split a region. */
interface Uploaded {
  createdAt: string;
  updatedAt: string;
}

/**
 * Splits a region in two by upload time, and within one upload time by the time of the last change. (An import can add
 * thousands of files at the same instant, but updates each one separately.) Returns `undefined` if the region cannot be
 * split.
 *
 * Both halves include the instant between them, so a row can be in both. The older half comes first: an asset that is
 * changed during the walk moves to the newer half, which is read later.
 */
export function halvesOf(region: Region, rows: readonly Uploaded[]): [Region, Region] | undefined {
  const created = middleOf(region.created, timesOf(rows, 'createdAt'));
  if (created !== undefined) {
    const [older, newer] = cut(region.created, created);
    return [
      { ...region, created: older },
      { ...region, created: newer },
    ];
  }
  const updated = middleOf(region.updated, timesOf(rows, 'updatedAt'));
  if (updated === undefined) return undefined;
  const [older, newer] = cut(region.updated, updated);
  return [
    { ...region, updated: older },
    { ...region, updated: newer },
  ];
}

const cut = ({ from, to }: Span, middle: number): [Span, Span] => [
  { from, to: middle },
  { from: middle, to },
];

const timesOf = (rows: readonly Uploaded[], field: keyof Uploaded): number[] =>
  rows
    .map((row) => Date.parse(row[field]))
    .filter(Number.isFinite)
    .sort((a, b) => a - b);

// Rows outside these years stay in the outermost parts, which are open-ended.
const EARLIEST = Date.UTC(1970, 0);
const LATEST = Date.UTC(9999, 0);

/**
 * Returns a point inside a span, preferably the median of the rows. A span of one millisecond has none, as bounds are
 * whole milliseconds.
 */
function middleOf({ from, to }: Span, times: readonly number[]): number | undefined {
  const median = times[times.length >> 1] ?? NaN;
  const halfway = Math.floor((Math.max(from, EARLIEST) + Math.min(to, LATEST)) / 2);
  return [median, median + 1, median - 1, halfway].find((time) => from < time && time < to);
}
