/** A bounded queue between two stages of a run: the faster stage waits, so that memory use stays bounded. */
export class Queue<T> implements AsyncIterable<T> {
  readonly #capacity: number;
  readonly #items: T[] = [];
  #waiting: (() => void)[] = [];
  #isClosed = false;
  #failure: { error: unknown } | undefined;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** Resolves once the item was added. Rejects if the queue has failed. */
  async push(item: T): Promise<void> {
    while (!this.offer(item)) await this.#change();
  }

  /** Adds the item if there is space; returns whether it did. Throws if the queue has failed. */
  offer(item: T): boolean {
    if (this.#failure) throw this.#failure.error;
    if (this.#items.length >= this.#capacity) return false;
    this.#items.push(item);
    this.#wake();
    return true;
  }

  /**
   * Takes at least one and at most `most` items; none once the queue is closed and empty. Rejects if the queue is empty
   * and has failed.
   */
  async take(most = 1): Promise<T[]> {
    while (this.#items.length === 0 && !this.#isClosed && !this.#failure) await this.#change();
    if (this.#items.length === 0 && this.#failure) throw this.#failure.error;
    const taken = this.#items.splice(0, most);
    this.#wake();
    return taken;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void> {
    for (let [item] = await this.take(); item !== undefined; [item] = await this.take()) yield item;
  }

  /** Call it when no more items follow. */
  close(): void {
    this.#isClosed = true;
    this.#wake();
  }

  /** Fails the queue with an error. */
  fail(error: unknown): void {
    this.#failure ??= { error };
    this.#wake();
  }

  #change(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #wake(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resume of waiting) resume();
  }
}
