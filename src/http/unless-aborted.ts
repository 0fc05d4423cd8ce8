import { onAbort } from './on-abort.js';

/** Runs `start` and resolves as it does. Rejects immediately if the signal aborts; the work itself continues. */
export function unlessAborted<T>(start: () => Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    // A signal that has already aborted does not call its listeners.
    if (signal.aborted) return reject(signal.reason);
    const forget = onAbort(signal, () => reject(signal.reason));
    start().then(resolve, reject).finally(forget);
  });
}

/**
 * Returns the error to throw. openapi-fetch throws a `TypeError` instead of an error that is falsy, such as the reason of
 * `controller.abort(null)`.
 */
export const orFalsyReason = (error: unknown, signal: AbortSignal | null | undefined): unknown =>
  signal?.aborted && !signal.reason ? signal.reason : error;
