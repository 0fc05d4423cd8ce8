import { type CallSite, IntegrityError } from '../errors/index.js';

/** Where a page begins: its number, or the cursor that the page before it returned (new-shape searches of Immich 3.2). */
export type Position = { page: number } | { cursor: string };

/** What one page holds, and where the next one begins; the last page has no `next`. */
export interface Page<Item> {
  items: Item[];
  next: Position | undefined;
}

/** So many pages in a row can hold nothing new, for example if rows were inserted meanwhile. */
const MOST_STALE_PAGES = 10;

/**
 * Returns a function to call after each page, with the number of its new items. It throws if too many pages in a row have none but name a next
 * page: such a list would never end.
 */
export function staleGuard(site: CallSite): (newItems: number) => void {
  let stale = 0;
  return (newItems) => {
    stale = newItems === 0 ? stale + 1 : 0;
    if (stale >= MOST_STALE_PAGES) {
      throw new IntegrityError(
        site,
        `returned ${stale} pages in a row without a new item, each with a next page, so the rest of the list is unknown`,
      );
    }
  };
}

/**
 * Walks a list by page numbers or cursors. Both are offsets on the server, so a list that changes, or whose order is not the same
 * for every request, repeats items and loses others. Repeated items are yielded once; at the end they throw an `IntegrityError`,
 * because every repeated row took the place of another one. Items that are removed during the walk shift others past it without
 * a sign.
 *
 * It keeps the ids of all items: they are the only sign of a loss.
 */
export async function* byPosition<Item extends { id: string }>(
  fetch: (position: Position | undefined) => Promise<Page<Item>>,
  site: CallSite,
): AsyncGenerator<Item[], void, undefined> {
  const seen = new Set<string>();
  const cursors = new Set<string>();
  const checkProgress = staleGuard(site);
  let rows = 0;
  let position: Position | undefined;
  do {
    const { items, next } = await fetch(position);
    const fresh = items.filter(({ id }) => !seen.has(id));
    for (const { id } of fresh) seen.add(id);
    rows += items.length;
    yield fresh;
    if (next && !isAfter(next, position, cursors)) {
      // Following it would never end.
      throw new IntegrityError(
        site,
        'returned a next page that is not after this one, so the rest of the list is unknown',
      );
    }
    if (next) checkProgress(fresh.length);
    position = next;
    if (position && 'cursor' in position) cursors.add(position.cursor);
  } while (position !== undefined);

  if (rows > seen.size) {
    throw new IntegrityError(
      site,
      `returned ${rows} rows but only ${seen.size} different items, so others are missing: the list changed, or its order did. ` +
        'Iterate again, narrow the search, or use a larger `size`',
    );
  }
}

/** A cursor is after all others if it is new. */
function isAfter(next: Position, position: Position | undefined, cursors: ReadonlySet<string>): boolean {
  if ('cursor' in next) return !cursors.has(next.cursor);
  if (position === undefined) return next.page > 1;
  return 'cursor' in position || next.page > position.page;
}

/** Where the next page begins, by the fields of a response: its cursor if there is one, else its number, which is sent as text. */
export function nextPosition(
  { nextPage, nextCursor }: { nextPage?: string | null; nextCursor?: string | null },
  position: Position | undefined,
): Position | undefined {
  if (nextCursor) return { cursor: nextCursor };
  // Servers send no number to callers that page by cursor; a number there would start again elsewhere.
  if (!nextPage || (position && 'cursor' in position)) return undefined;
  return { page: Number(nextPage) };
}
