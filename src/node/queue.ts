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

  /** Resolves once there was room for the item. */
  async push(item: T): Promise<void> {
    await this.#until(() => this.#items.length < this.#capacity);
    this.#items.push(item);
    this.#wake();
  }

  /** What is there, at least one item and at most `most`; nothing once the queue is closed and empty. */
  async take(most = 1): Promise<T[]> {
    await this.#until(() => this.#items.length > 0 || this.#isClosed);
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

  /** Whoever waits, or comes later, gets the error. */
  fail(error: unknown): void {
    this.#failure ??= { error };
    this.#wake();
  }

  async #until(isReady: () => boolean): Promise<void> {
    while (!this.#failure && !isReady()) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    if (this.#failure) throw this.#failure.error;
  }

  #wake(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resume of waiting) resume();
  }
}
