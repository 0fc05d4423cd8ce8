import { checkFields, type Names } from '../arguments/check-arguments.js';
import { ArgumentError } from '../errors/index.js';

/**
 * Reads a list from its start, page by page. `limit` is the number of items that the caller will use at most; a walk may request
 * smaller pages for it, and may return more.
 */
export type Walk<Item> = (limit: number | undefined) => AsyncGenerator<Item[], void, undefined>;

export interface ToArrayOptions {
  /** Stop after this many items, and request no page after the one that holds the last of them. @default no limit */
  limit?: number;
}

const TO_ARRAY_OPTIONS: Names<ToArrayOptions> = { limit: true };

/** What a list is read with: `for await (const item of list)`, or `await list.toArray()`. */
interface UseForAwaitOrToArray {
  toArray: never;
}

/**
 * A list that is fetched page by page during iteration. Nothing is sent until you iterate; each iteration starts again at the
 * first page. Every item is yielded once.
 *
 * If a page fails, the iteration yields the items before it and then throws the error. Aborting the `signal` of the call's
 * options throws the signal's reason. A list that turns out to be incomplete never ends quietly: the iteration throws an
 * `IntegrityError` after the items that it received.
 */
export class Pages<Item> implements AsyncIterable<Item> {
  readonly #walk: Walk<Item>;
  readonly #signal: AbortSignal | undefined;

  /**
   * Never set. It makes the compiler refuse `await immich.search.metadata()`, which would give the list itself, and name what to use instead.
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

  /** Iterates over arrays of items, one a request. Items that an earlier page returned are left out, so an array can be empty. */
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
      // Not `push(...page)`: a page can hold more items than a function can take arguments.
      for (const item of page) {
        items.push(item);
        if (items.length >= limit) return items;
      }
    }
    return items;
  }
}
