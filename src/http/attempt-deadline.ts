import { type CallSite, TimeoutError, type TimeoutPhase } from '../errors/index.js';
import { onAbort } from './on-abort.js';

/** The end of a call as a whole, on the clock of `performance.now()`. */
export interface TotalLimit {
  readonly at: number;
  readonly ms: number;
}

export const totalLimit = (ms: number): TotalLimit | undefined =>
  ms > 0 ? { at: performance.now() + ms, ms } : undefined;

interface Limit extends TotalLimit {
  readonly phase: TimeoutPhase;
}

/** No timer can be set for longer; it would fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

const NO_LIMIT: Limit = { phase: 'total', ms: 0, at: Infinity };
const NOWHERE: CallSite = { operationId: undefined, method: '', path: '' };

/**
 * Watches with nothing to watch. An abort signal is the most expensive part of a call, and one that was never aborted is
 * as good as new. `fetch` leaves a listener on it with each use, for the garbage collector to find, hence the bound.
 */
const idle: Watch[] = [];
const MOST_IDLE = 64;
const MOST_USES = 8;

/**
 * Ends an attempt that takes too long, or that the caller gives up on: aborts its `fetch`, and rejects what is being waited
 * for even if that `fetch` does not listen.
 */
export class Watch {
  readonly #controller = new AbortController();
  #uses = 0;
  #site: CallSite = NOWHERE;
  /** Takes the listener off the caller's signal. */
  #unlisten: (() => void) | undefined;
  #total: TotalLimit | undefined;
  #limit: Limit = NO_LIMIT;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the timer fires; it may be before the limit, and then it is set again. */
  #timerAt = 0;
  #over: { reason: unknown } | undefined;
  #reject: ((reason: unknown) => void) | undefined;

  /** Throws the caller's reason where the caller has given up already. */
  static start(site: CallSite, caller: AbortSignal | undefined, total: TotalLimit | undefined): Watch {
    caller?.throwIfAborted();
    const watch = idle.pop() ?? new Watch();
    watch.#site = site;
    watch.#total = total;
    watch.#uses += 1;
    if (caller) watch.#unlisten = onAbort(caller, () => watch.stop(caller.reason));
    return watch;
  }

  /** For `fetch`. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Why the attempt is over, if it is: our own limit, or the caller's reason. */
  get over(): { readonly reason: unknown } | undefined {
    return this.#over;
  }

  /** From now on, something must happen within so many milliseconds; 0 is no limit. */
  expect(phase: Exclude<TimeoutPhase, 'connect' | 'total' | 'wait'>, ms: number): void {
    const at = ms > 0 ? performance.now() + ms : Infinity;
    this.#limit = this.#total && this.#total.at < at ? { phase: 'total', ...this.#total } : { phase, ms, at };
    if (this.#limit.at === Infinity) return this.pause();
    // A timer that fires too early finds out that there is time left. Setting it less often is cheaper.
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

  /** Leaves no timer and no listener behind. */
  end(): void {
    this.pause();
    this.#unlisten?.();
    this.#unlisten = undefined;
    this.#total = undefined;
    this.#reject = undefined;
  }

  /** Ends, and is free for another attempt: nothing of this one is under way any more. */
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
    // Timers are exact to a millisecond.
    if (at - performance.now() > 1) return this.#setTimer();
    this.stop(new TimeoutError(this.#site, phase, ms));
  };

  /** Ends the attempt: this is why. */
  stop(reason: unknown): void {
    this.#over ??= { reason };
    this.#reject?.(reason);
    this.end();
    this.#controller.abort(reason);
  }
}
