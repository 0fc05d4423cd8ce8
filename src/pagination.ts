import { ArgumentError } from './errors.js';

/** Where a page begins: its number (Immich up to 3.1) or the cursor that the page before it gave (3.2 and later). */
export type Position = { page: number } | { cursor: string };

/** What one page holds, and where the next one begins; the last page has no `next`. */
export interface Page<Item> {
  items: Item[];
  next: Position | undefined;
}

/**
 * Fetches one page. `size` is how many items the caller wants at most, where it said so; it stays the same from page to page,
 * because a page's number only means something together with its size.
 */
export type FetchPage<Item> = (
  position: Position | undefined,
  size: number | undefined,
) => Promise<Page<Item>>;

export interface ToArrayOptions {
  /** Stop after this many items, and fetch no page beyond the one that holds the last of them. @default no limit */
  limit?: number;
}

/**
 * A list that is fetched page by page, as the caller gets there. Nothing is sent until it is iterated; each iteration starts
 * again at the first page. An item that two pages both hold (the server sorts by date alone, so pages shift while files are
 * uploaded) comes once.
 *
 * A page that fails ends the iteration with its error, after the items before it; `signal` of the call's options ends it with the
 * signal's reason.
 */
export class Pages<Item extends { id: string }> implements AsyncIterable<Item> {
  readonly #fetch: FetchPage<Item>;
  readonly #signal: AbortSignal | undefined;

  /** @internal */
  constructor(fetch: FetchPage<Item>, signal?: AbortSignal) {
    this.#fetch = fetch;
    this.#signal = signal;
  }

  /** Item by item. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const items of this.pages()) {
      for (const item of items) {
        this.#signal?.throwIfAborted();
        yield item;
      }
    }
  }

  /** Page by page: arrays as long as the server makes them, less the items that came before. */
  pages(): AsyncGenerator<Item[], void, undefined> {
    return this.#walk();
  }

  /** The first item, `undefined` where there is none. Fetches one page of one item. */
  async first(): Promise<Item | undefined> {
    const [item] = await this.toArray({ limit: 1 });
    return item;
  }

  /** All items, or the first `limit` of them. */
  async toArray({ limit = Infinity }: ToArrayOptions = {}): Promise<Item[]> {
    if (!(limit >= 0) || (limit !== Infinity && !Number.isSafeInteger(limit))) {
      throw new ArgumentError(`\`limit\` must be a whole number, not ${limit}.`);
    }
    const items: Item[] = [];
    if (limit === 0) return items;
    for await (const page of this.#walk(limit === Infinity ? undefined : limit)) {
      items.push(...page.slice(0, limit - items.length));
      if (items.length >= limit) break;
    }
    return items;
  }

  async *#walk(size?: number): AsyncGenerator<Item[], void, undefined> {
    const seen = new Set<string>();
    let position: Position | undefined;
    do {
      this.#signal?.throwIfAborted();
      const { items, next } = await this.#fetch(position, size);
      const fresh = items.filter(({ id }) => !seen.has(id));
      for (const { id } of fresh) seen.add(id);
      yield fresh;
      // A server that names the same page again would be asked for it for ever.
      position = isAfter(next, position) ? next : undefined;
    } while (position !== undefined);
  }
}

function isAfter(next: Position | undefined, position: Position | undefined): boolean {
  if (next === undefined || position === undefined) return next !== undefined;
  if ('page' in next && 'page' in position) return next.page > position.page;
  return !('cursor' in next && 'cursor' in position && next.cursor === position.cursor);
}

/** Where the next page begins, by what an answer says of it: its cursor if there is one, else its number, which comes as text. */
export function nextPosition(
  { nextPage, nextCursor }: { nextPage?: string | null; nextCursor?: string | null },
  position: Position | undefined,
): Position | undefined {
  if (nextCursor) return { cursor: nextCursor };
  // To one who pages by cursor, the number of the next page means nothing.
  if (!nextPage || (position && 'cursor' in position)) return undefined;
  return { page: Number(nextPage) };
}
