import { type CallSite, IntegrityError } from '../errors/index.js';
import { byPosition, type Page, type Position, staleGuard } from './page-numbers.js';
import { fieldsOf, halvesOf, type Region, type RegionFields, type Span } from './search-region.js';
import type { AssetOrder } from '../types.js';

/** Maximum number of assets on one page of a search. */
export const LARGEST_PAGE = 1000;

/** The fields of an asset that the walk reads. */
interface Row {
  id: string;
  /** Missing if a shared link hides metadata. */
  fileCreatedAt?: string;
  createdAt: string;
  updatedAt: string;
}

/** Reads one page of a search within time bounds, in the caller's order if `order` is not set. */
type ReadPage<Item> = (
  bounds: RegionFields & { order?: AssetOrder },
  size: number,
  position?: Position,
) => Promise<Page<Item>>;

interface KeysetOptions {
  /** The caller's own time bounds. */
  region: Region;
  order: AssetOrder;
  /** Page size of the first request, and of each later one. */
  sizes: { first: number; next: number };
  /** The operation to name in errors. */
  site: CallSite;
}

/**
 * Walks a search by capture date: the date where a page ends is the bound of the next request. Servers sort by this
 * date alone and page by offset, so page numbers lose assets that share a date. Bounds lose none, and their cost does
 * not grow with depth.
 *
 * Bounds are inclusive. Servers compare microseconds but accept and return milliseconds, so the next request starts a
 * millisecond early, and repeated rows are removed by ID. Only the IDs of the last milliseconds are kept.
 *
 * If one millisecond fills a page, the next bound would be the same. That millisecond is then read in parts, by upload
 * time.
 */
export async function* keyset<Item extends Row>(
  read: ReadPage<Item>,
  { region, order, sizes, site }: KeysetOptions,
): AsyncGenerator<Item[], void, undefined> {
  const newestFirst = order === 'desc';
  const { from, to } = region.taken;
  let bound = newestFirst ? to : from;
  /** Rows that can be returned again, with their dates. */
  let seen = new Map<string, number>();
  /** The last millisecond that was read in parts: every row up to it has been yielded. */
  let done = newestFirst ? Infinity : -Infinity;
  const checkProgress = staleGuard(site);
  const isDone = (date: number) => (newestFirst ? date >= done : date <= done);

  for (let request = 1; ; request += 1) {
    const size = request === 1 ? sizes.first : sizes.next;
    const taken = newestFirst ? { from, to: bound } : { from: bound, to };
    const page = await read(fieldsOf({ ...region, taken }), size);
    const rows = page.items.map((item) => ({ item, date: dateOf(item) }));
    if (request === 1 && page.next && rows.some(({ date }) => Number.isNaN(date))) {
      // If a shared link hides the dates, page numbers are the only way to continue.
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

    // A page of known rows can only start at the beginning of a millisecond; the bound then also covers the millisecond
    // before it.
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
 * Whether no asset is dated in the millisecond before `moment`. `moment` itself can have any number of rows, which a
 * bound would read again; in ascending order, the rows before it come first.
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

/**
 * Returns the date of the last row. Throws if the page is not sorted or is out of bounds, because the walk would lose
 * rows.
 */
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

/** Reads a whole region: in one page, or in two halves if it does not fit. An asset can be in both halves. */
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
        'and the same time of change, so the search cannot be split. Narrow the search, for example by `type` or `albumIds`',
    );
  }
  for (const half of halves) yield* parts(read, half, site);
}
