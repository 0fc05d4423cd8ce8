import { type CallSite, TimeoutError, type TimeoutPhase } from '../errors/index.js';
import { onAbort } from './on-abort.js';

/** End of a whole call, on the clock of `performance.now()`. */
export interface TotalLimit {
  readonly at: number;
  readonly ms: number;
}

export const totalLimit = (ms: number): TotalLimit | undefined =>
  ms > 0 ? { at: performance.now() + ms, ms } : undefined;

interface Limit extends TotalLimit {
  readonly phase: TimeoutPhase;
}

/** Longest possible timer; a longer one would fire immediately. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

const NO_LIMIT: Limit = { phase: 'total', ms: 0, at: Infinity };
const NOWHERE: CallSite = { operationId: undefined, method: '', path: '' };

/**
 * Pool of unused deadlines. Creating an abort signal is the most expensive part of a call, and one that was not aborted
 * can be reused. Each use of `fetch` leaves a listener on the signal until garbage collection, so the number of uses is
 * limited.
 */
const idle: Deadline[] = [];
const MOST_IDLE = 64;
const MOST_USES = 8;

/**
 * Ends an attempt that takes too long or is aborted by the caller: aborts its `fetch`, and rejects the pending promise
 * even if that `fetch` ignores the signal.
 */
export class Deadline {
  readonly #controller = new AbortController();
  #uses = 0;
  #site: CallSite = NOWHERE;
  /** Removes the listener from the caller's signal. */
  #unlisten: (() => void) | undefined;
  #total: TotalLimit | undefined;
  #limit: Limit = NO_LIMIT;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the timer fires. If this is before the limit, the timer is set again. */
  #timerAt = 0;
  #over: { reason: unknown } | undefined;
  #reject: ((reason: unknown) => void) | undefined;

  /** Throws the caller's reason if the caller has already aborted. */
  static start(site: CallSite, caller: AbortSignal | undefined, total: TotalLimit | undefined): Deadline {
    caller?.throwIfAborted();
    const deadline = idle.pop() ?? new Deadline();
    deadline.#site = site;
    deadline.#total = total;
    deadline.#uses += 1;
    if (caller) deadline.#unlisten = onAbort(caller, () => deadline.stop(caller.reason));
    return deadline;
  }

  /** The signal for `fetch`. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Set if the attempt is over: the timeout error, or the caller's reason. */
  get over(): { readonly reason: unknown } | undefined {
    return this.#over;
  }

  /** Sets the time limit for the next step, in milliseconds; 0 for no limit. */
  expect(phase: Exclude<TimeoutPhase, 'connect' | 'total' | 'wait'>, ms: number): void {
    const at = ms > 0 ? performance.now() + ms : Infinity;
    this.#limit = this.#total && this.#total.at < at ? { phase: 'total', ...this.#total } : { phase, ms, at };
    if (this.#limit.at === Infinity) return this.pause();
    // An earlier timer is kept, because resetting it costs more: when it fires, it checks the time left.
    if (this.#timer === undefined || this.#limit.at < this.#timerAt) this.#setTimer();
  }

  /** Suspends the limit while the caller is busy. */
  pause(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Resolves as `work` does, unless the attempt ends first. */
  race<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#reject = reject;
      work.then(resolve, reject);
      if (this.#over) reject(this.#over.reason);
    });
  }

  /** Removes the timer and the listener. */
  end(): void {
    this.pause();
    this.#unlisten?.();
    this.#unlisten = undefined;
    this.#reject = undefined;
  }

  /** Ends the attempt and returns this object to the pool. No request may be pending. */
  reuse(): void {
    this.end();
    if (!this.#over && this.#uses < MOST_USES && idle.length < MOST_IDLE) idle.push(this);
  }

  #setTimer(): void {
    clearTimeout(this.#timer);
    this.#timerAt = this.#limit.at;
    const left = Math.max(0, this.#limit.at - performance.now());
    this.#timer = setTimeout(this.#onTimer, Math.min(left, LONGEST_TIMER_MS));
  }

  readonly #onTimer = (): void => {
    this.#timer = undefined;
    const { phase, ms, at } = this.#limit;
    // Timers are accurate to a millisecond.
    if (at - performance.now() > 1) return this.#setTimer();
    this.stop(new TimeoutError(this.#site, phase, ms));
  };

  /** Ends the attempt with this reason. */
  stop(reason: unknown): void {
    this.#over ??= { reason };
    this.#reject?.(reason);
    this.end();
    this.#controller.abort(reason);
  }
}
