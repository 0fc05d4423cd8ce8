import { type CallSite, IntegrityError } from '../errors/index.js';

/** Start of a page: its number, or the cursor of the page before it (structured searches of Immich 3.2). */
export type Position = { page: number } | { cursor: string };

/** The items of one page and the position of the next one; the last page has no `next`. */
export interface Page<Item> {
  items: Item[];
  next: Position | undefined;
}

/**
 * Maximum number of pages in a row without a new item. Such pages are possible, for example if rows were inserted
 * during the walk.
 */
const MOST_STALE_PAGES = 10;

/**
 * Returns a function to call after each page with the number of its new items. It throws if too many pages in a row
 * have no new items but name a next page: such a list would never end.
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
 * Walks a list by page numbers or cursors. Both are offsets on the server, so if the list or its order changes, some
 * items repeat and others are lost. Repeated items are yielded once. At the end they cause an `IntegrityError`, because
 * each repeated row replaced another one. Items that are removed during the walk shift others out of the pages
 * unnoticed.
 *
 * The IDs of all items are kept in memory: repeated IDs are the only sign of a loss.
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
      // Following this page would never end.
      throw new IntegrityError(
        site,
        'returned a next page that does not follow this one, so the rest of the list is unknown',
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

/** Cursors have no order: a new cursor counts as later. A page number must be the next one, or a page would be lost. */
function isAfter(next: Position, position: Position | undefined, cursors: ReadonlySet<string>): boolean {
  if ('cursor' in next) return !cursors.has(next.cursor);
  if (position === undefined) return next.page === 2;
  return 'cursor' in position || next.page === position.page + 1;
}

/**
 * Position of the next page: the cursor of the response if there is one, otherwise its page number, which is sent as
 * text.
 */
export function nextPosition(
  { nextPage, nextCursor }: { nextPage?: string | null; nextCursor?: string | null },
  position: Position | undefined,
): Position | undefined {
  if (nextCursor) return { cursor: nextCursor };
  // Servers return no page number to callers that use cursors. A page number would continue at another position.
  if (!nextPage || (position && 'cursor' in position)) return undefined;
  return { page: Number(nextPage) };
}
