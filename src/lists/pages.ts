import { checkFields, type Names } from '../arguments/check-arguments.js';
import { ArgumentError } from '../errors/index.js';

/**
 * Reads a list from its start, page by page. `limit` is the maximum number of items that the caller will use; a walk
 * may request smaller pages because of it, and may return more items.
 */
export type Walk<Item> = (limit: number | undefined) => AsyncGenerator<Item[], void, undefined>;

/** Options of `Pages.toArray`. */
export interface ToArrayOptions {
  /** Stop after this many items and request no further page. @default no limit */
  limit?: number;
}

const TO_ARRAY_OPTIONS: Names<ToArrayOptions> = { limit: true };

/** The name explains how to read a list: `for await (const item of list)`, or `await list.toArray()`. */
interface UseForAwaitOrToArray {
  toArray: never;
}

/**
 * A list that is fetched page by page during iteration. Nothing is sent until you iterate; each iteration starts at the
 * first page. Every item is yielded once.
 *
 * If a page fails, the iteration yields the items before it and then throws the error. Aborting the `signal` of the
 * call throws the signal's reason. If a list is incomplete, the iteration throws an `IntegrityError` after the items
 * that it received.
 */
export class Pages<Item> implements AsyncIterable<Item> {
  readonly #walk: Walk<Item>;
  readonly #signal: AbortSignal | undefined;

  /**
   * Never set. It makes `await immich.search.metadata()` a compile error that names the alternatives; `await` would
   * return the list itself.
   */
  declare protected readonly then: (this: UseForAwaitOrToArray, resolved: (items: never) => void) => void;

  /** @internal */
  constructor(walk: Walk<Item>, signal?: AbortSignal) {
    this.#walk = walk;
    this.#signal = signal;
  }

  /** Iterates over the items. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const items of this.pages()) {
      for (const item of items) {
        this.#signal?.throwIfAborted();
        yield item;
      }
    }
  }

  /**
   * Iterates over arrays of items, one per request. Items that an earlier page returned are removed, so an array can be
   * empty.
   */
  pages(): AsyncGenerator<Item[], void, undefined> {
    return this.#walk(undefined);
  }

  /** Returns the first item, or `undefined` if the list is empty. Requests one page of one item. */
  async first(): Promise<Item | undefined> {
    const [item] = await this.toArray({ limit: 1 });
    return item;
  }

  /** Returns all items, or the first `limit` of them. Throws an `ArgumentError` if `limit` is not a whole number. */
  async toArray(options: ToArrayOptions = {}): Promise<Item[]> {
    checkFields('options', options, TO_ARRAY_OPTIONS);
    const { limit = Infinity } = options;
    if (!(limit >= 0) || (limit !== Infinity && !Number.isSafeInteger(limit))) {
      throw new ArgumentError(`\`limit\` must be a whole number, not ${limit}.`);
    }
    const items: Item[] = [];
    if (limit === 0) return items;
    for await (const page of this.#walk(limit === Infinity ? undefined : limit)) {
      // Not `push(...page)`: a page can hold more items than a function accepts arguments.
      for (const item of page) {
        items.push(item);
        if (items.length >= limit) return items;
      }
    }
    return items;
  }
}
