import { type CallSite, TimeoutError, type TimeoutPhase } from '../errors.js';

/** The end of a call as a whole, on the clock of `performance.now()`. */
export interface TotalLimit {
  readonly at: number;
  readonly ms: number;
}

/**
 * Ends an attempt that takes too long, or that the caller gives up on: aborts its `fetch`, and rejects what is being waited
 * for even if that `fetch` does not listen. Nothing of it is left behind after `end()`.
 */
export class Watch {
  readonly #controller = new AbortController();
  readonly #site: CallSite;
  readonly #caller: AbortSignal | undefined;
  readonly #total: TotalLimit | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the timer fires; it may be before the limit, and then it is set again. */
  #timerAt = 0;
  #limit = { phase: 'total' as TimeoutPhase, ms: 0, at: Infinity };
  #over: { reason: unknown } | undefined;
  #reject: ((reason: unknown) => void) | undefined;

  constructor(site: CallSite, caller: AbortSignal | undefined, total: TotalLimit | undefined) {
    this.#site = site;
    this.#caller = caller;
    this.#total = total;
    caller?.throwIfAborted();
    caller?.addEventListener('abort', this.#onAbort, { once: true });
  }

  /** For `fetch`. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** From now on, something must happen within so many milliseconds; 0 is no limit. */
  expect(phase: 'headers' | 'body', ms: number): void {
    const at = ms > 0 ? performance.now() + ms : Infinity;
    this.#limit = this.#total && this.#total.at < at ? { phase: 'total', ...this.#total } : { phase, ms, at };
    if (this.#limit.at === Infinity) return this.pause();
    // A timer that fires earlier sees then that there is time left. Setting it less often is what makes this cheap.
    if (this.#timer === undefined || this.#limit.at < this.#timerAt) this.#setTimer();
  }

  /** Nothing is expected: the caller is at work. */
  pause(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** What `work` comes to, unless the attempt is over first. */
  race<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#reject = reject;
      work.then(resolve, reject);
      if (this.#over) reject(this.#over.reason);
    });
  }

  end(): void {
    this.pause();
    this.#caller?.removeEventListener('abort', this.#onAbort);
  }

  /** Why the attempt is over, if it is: our own limit, or the caller's reason. */
  get over(): { readonly reason: unknown } | undefined {
    return this.#over;
  }

  #setTimer(): void {
    clearTimeout(this.#timer);
    this.#timerAt = this.#limit.at;
    this.#timer = setTimeout(this.#onTimer, Math.max(0, this.#limit.at - performance.now()));
  }

  readonly #onTimer = (): void => {
    this.#timer = undefined;
    const { phase, ms, at } = this.#limit;
    // Timers are exact to a millisecond.
    if (at - performance.now() > 1) return this.#setTimer();
    this.#stop(new TimeoutError(this.#site, phase, ms));
  };

  readonly #onAbort = (): void => this.#stop(this.#caller?.reason);

  #stop(reason: unknown): void {
    this.#over ??= { reason };
    this.end();
    this.#reject?.(reason);
    this.#controller.abort(reason);
  }
}
