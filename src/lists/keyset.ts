import { type CallSite, IntegrityError } from '../errors/index.js';
import { byPosition, type Page, type Position, staleGuard } from './page-numbers.js';
import { fieldsOf, halvesOf, type Region, type RegionFields, type Span } from './search-region.js';
import type { AssetOrder } from '../types.js';

/** The most assets that a server returns on one page of a search. */
export const LARGEST_PAGE = 1000;

/** What the walk reads of an asset. */
interface Row {
  id: string;
  /** Missing from the metadata that a shared link hides. */
  fileCreatedAt?: string;
  createdAt: string;
  updatedAt: string;
}

/** Reads one page of a search within bounds of time, in the caller's order unless one is given. */
type ReadPage<Item> = (
  bounds: RegionFields & { order?: AssetOrder },
  size: number,
  position?: Position,
) => Promise<Page<Item>>;

interface KeysetOptions {
  /** The caller's own bounds. */
  region: Region;
  order: AssetOrder;
  /** How many assets to request with the first request, and with each one after it. */
  sizes: { first: number; next: number };
  /** The operation that errors name. */
  site: CallSite;
}

/**
 * Walks a search by capture date: every request is bounded by the date where the page before it ended. Servers sort by that date
 * alone and page by offset, so page numbers lose assets that share a date. A bound loses none, and its cost does not grow with depth.
 *
 * Bounds are inclusive. Servers compare microseconds but take and return milliseconds, so the next request begins a millisecond
 * early, and rows that come again are dropped by id. Only the ids of the last moments are kept.
 *
 * If one moment fills a page, the next bound would be the same. That moment is then read in parts, by upload time.
 */
export async function* keyset<Item extends Row>(
  read: ReadPage<Item>,
  { region, order, sizes, site }: KeysetOptions,
): AsyncGenerator<Item[], void, undefined> {
  const newestFirst = order === 'desc';
  const { from, to } = region.taken;
  let bound = newestFirst ? to : from;
  /** The rows that can come again, with their dates. */
  let seen = new Map<string, number>();
  /** The last moment that was read in parts: every row up to it has been yielded. */
  let done = newestFirst ? Infinity : -Infinity;
  const checkProgress = staleGuard(site);
  const isDone = (date: number) => (newestFirst ? date >= done : date <= done);

  for (let request = 1; ; request += 1) {
    const size = request === 1 ? sizes.first : sizes.next;
    const taken = newestFirst ? { from, to: bound } : { from: bound, to };
    const page = await read(fieldsOf({ ...region, taken }), size);
    const rows = page.items.map((item) => ({ item, date: dateOf(item) }));
    if (request === 1 && page.next && rows.some(({ date }) => Number.isNaN(date))) {
      // A shared link hides the dates, so page numbers are the only way on.
      yield* byPosition(async (position) => (position ? read(fieldsOf(region), size, position) : page), site);
      return;
    }

    const fresh = rows.filter(({ item, date }) => !seen.has(item.id) && !isDone(date));
    yield fresh.map(({ item }) => item);
    if (!page.next) return;
    for (const { item, date } of fresh) seen.set(item.id, date);

    const last = lastDate(rows, taken, newestFirst, site);
    const next = newestFirst ? last + 1 : last;
    if (newestFirst ? next < bound : next > bound) {
      bound = next;
      seen = new Map([...seen].filter(([, date]) => (newestFirst ? date <= next : date >= next)));
      continue;
    }

    // A page of rows that are done can only be of the very start of a millisecond; the bound then covers the one before it too.
    const moment = isDone(last) ? done - 1 : last;
    if (moment < from) return;
    const instant = { ...region, taken: { from: moment, to: Math.min(moment + 1, to) } };
    const overflow = size >= LARGEST_PAGE ? page.items : undefined;
    let found = fresh.length;
    for await (const items of parts(read, instant, site, overflow)) {
      const others = items.filter((item) => dateOf(item) === moment && !seen.has(item.id));
      for (const { id } of others) seen.set(id, moment);
      found += others.length;
      yield others;
    }
    checkProgress(found);
    seen = new Map();
    done = moment;
    if (newestFirst) bound = (await isFirstAfter(read, region, moment)) ? moment - 1 : moment;
    else bound = moment + 1;
    if (bound < from) return;
  }
}

/**
 * Whether nothing is dated in the millisecond before a moment. The moment itself can hold any number of rows, which a bound would read
 * again; in ascending order the rows before it come first.
 */
async function isFirstAfter<Item extends Row>(
  read: ReadPage<Item>,
  region: Region,
  moment: number,
): Promise<boolean> {
  const taken = { from: Math.max(moment - 1, region.taken.from), to: moment };
  const { items } = await read({ ...fieldsOf({ ...region, taken }), order: 'asc' }, 1);
  return items.every((item) => dateOf(item) >= moment);
}

const dateOf = ({ fileCreatedAt }: Row): number => Date.parse(fileCreatedAt ?? '');

/** The date of a page's last row. Throws if the page is not sorted within its bounds: then the walk would lose rows. */
function lastDate(
  rows: readonly { date: number }[],
  { from, to }: Span,
  newestFirst: boolean,
  site: CallSite,
): number {
  let last = newestFirst ? to : from;
  for (const { date } of rows) {
    if (!(newestFirst ? from <= date && date <= last : last <= date && date <= to)) {
      throw new IntegrityError(
        site,
        'returned assets that are not sorted by date within the requested dates',
      );
    }
    last = date;
  }
  if (rows.length === 0) throw new IntegrityError(site, 'returned an empty page that is not the last one');
  return last;
}

/** Reads a region whole: in one page, or in two halves if that overflows. An asset can be in both. */
async function* parts<Item extends Row>(
  read: ReadPage<Item>,
  region: Region,
  site: CallSite,
  overflow?: Item[],
): AsyncGenerator<Item[], void, undefined> {
  let rows = overflow;
  if (!rows) {
    const { items, next } = await read(fieldsOf(region), LARGEST_PAGE);
    if (!next) {
      yield items;
      return;
    }
    rows = items;
  }
  const halves = halvesOf(region, rows);
  if (!halves) {
    const { takenAfter, createdBefore } = fieldsOf(region);
    throw new IntegrityError(
      site,
      `cannot be read completely: more than ${LARGEST_PAGE} assets of ${takenAfter} have the same upload time (${createdBefore}) ` +
        'and the same time of change, so the search cannot be split. Narrow it, for example by `type` or `albumIds`',
    );
  }
  for (const half of halves) yield* parts(read, half, site);
}
