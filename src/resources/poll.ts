import { checkFields, type Names } from '../arguments/check-arguments.js';
import { type CallSite, isTimeoutError, TimeoutError } from '../errors/index.js';
import { checkLimit } from '../http/check-options.js';
import { pause } from '../http/retry/pause.js';
import type { RequestOptions } from '../options.js';

/** Limits for waiting until the server has finished background work. */
export interface WaitLimits {
  /** Maximum time to wait, in milliseconds; 0 for no limit. */
  timeoutMs?: number;
  /** Pause between two requests, in milliseconds. */
  pollMs?: number;
}

/**
 * Calls `isDone` until it resolves to `true`, with a pause between calls. Throws a `TimeoutError` when the time is up,
 * and cancels a pending request.
 *
 * @param site the operation that the error names
 */
export async function poll(
  isDone: (options: RequestOptions) => Promise<boolean>,
  site: CallSite,
  { timeoutMs, pollMs }: Required<WaitLimits>,
  options: RequestOptions,
): Promise<void> {
  const end = timeoutMs > 0 ? performance.now() + timeoutMs : Infinity;
  const timeout = (options?: ErrorOptions) => new TimeoutError(site, 'wait', timeoutMs, options);
  for (;;) {
    const left = end - performance.now();
    if (left <= 0) throw timeout();
    try {
      if (await isDone(within(left, options))) return;
    } catch (cause) {
      // Timers are accurate to a millisecond.
      const isOver = isTimeoutError(cause) && cause.phase === 'total' && end - performance.now() <= 1;
      throw isOver ? timeout({ cause }) : cause;
    }
    await pause(Math.min(pollMs, Math.max(0, end - performance.now())), options.signal);
  }
}

/** Options of a request that must end when the time is up. */
function within(left: number, options: RequestOptions): RequestOptions {
  if (left === Infinity) return options;
  const { totalTimeoutMs } = options;
  return { ...options, totalTimeoutMs: totalTimeoutMs ? Math.min(totalTimeoutMs, left) : left };
}

const WAIT_LIMITS: Names<WaitLimits> = { timeoutMs: true, pollMs: true };

/** Throws an `ArgumentError` for unknown limits, and for limits that are negative or not numbers. */
export function checkWaitLimits(name: string, value: unknown): void {
  checkFields(name, value, WAIT_LIMITS);
  const { timeoutMs, pollMs }: { timeoutMs?: unknown; pollMs?: unknown } = value;
  checkLimit('timeoutMs', timeoutMs);
  checkLimit('pollMs', pollMs);
}
