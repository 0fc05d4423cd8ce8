/** Work that a server does some time after the request that caused it. */
export class Jobs {
  readonly #delayMs: number;
  readonly #timers = new Set<NodeJS.Timeout>();

  constructor(delayMs: number) {
    this.#delayMs = delayMs;
  }

  /**
   * Runs a job after 0.5 to 1.5 times the delay, depending on `variation` from 0 to 1, so that jobs finish in varying
   * order. A delay of 0 runs it immediately.
   */
  later(job: () => void, variation: number): void {
    if (this.#delayMs === 0) return job();
    const timer = setTimeout(
      () => {
        this.#timers.delete(timer);
        job();
      },
      this.#delayMs * (0.5 + variation),
    );
    timer.unref();
    this.#timers.add(timer);
  }

  /** Drops every job that has not run. */
  close(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
  }
}
