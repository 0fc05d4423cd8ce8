/** A bounded queue between two stages of a run: who is ahead of the other waits, so that no stage piles up work. */
export class Queue<T> implements AsyncIterable<T> {
  readonly #capacity: number;
  readonly #items: T[] = [];
  #waiting: (() => void)[] = [];
  #isClosed = false;
  #failure: { error: unknown } | undefined;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** Resolves once there was room for the item. Rejects where the queue has failed. */
  async push(item: T): Promise<void> {
    while (!this.offer(item)) await this.#change();
  }

  /** Takes the item if there is room for it; says whether it did. Throws where the queue has failed. */
  offer(item: T): boolean {
    if (this.#failure) throw this.#failure.error;
    if (this.#items.length >= this.#capacity) return false;
    this.#items.push(item);
    this.#wake();
    return true;
  }

  /**
   * What is there, at least one item and at most `most`; nothing once the queue is closed and empty. Rejects where it has failed and is
   * empty.
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

  /** No more items will come. */
  close(): void {
    this.#isClosed = true;
    this.#wake();
  }

  /** Ends it with an error. */
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
