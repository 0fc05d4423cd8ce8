import { onAbort } from './on-abort.js';

/** Starts some work and resolves as it does. If the signal aborts, it rejects with the reason at once; the work itself goes on. */
export function unlessAborted<T>(start: () => Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    // A signal that has aborted already does not tell its listeners.
    if (signal.aborted) return reject(signal.reason);
    const forget = onAbort(signal, () => reject(signal.reason));
    start().then(resolve, reject).finally(forget);
  });
}
