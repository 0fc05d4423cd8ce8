/** What is to be done when a signal aborts, by signal. */
const waiting = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Runs once when the signal aborts; what it returns takes that back. However many calls wait for a signal, it has one
 * listener of ours, as Node warns of a leak when it has more than ten.
 */
export function onAbort(signal: AbortSignal, run: () => void): () => void {
  const runs = waiting.get(signal) ?? listen(signal);
  runs.add(run);
  return () => {
    runs.delete(run);
    if (runs.size > 0 || waiting.get(signal) !== runs) return;
    waiting.delete(signal);
    signal.removeEventListener('abort', abort);
  };
}

function listen(signal: AbortSignal): Set<() => void> {
  const runs = new Set<() => void>();
  waiting.set(signal, runs);
  signal.addEventListener('abort', abort, { once: true });
  return runs;
}

function abort(this: AbortSignal): void {
  const runs = waiting.get(this);
  waiting.delete(this);
  for (const run of runs ?? []) run();
}
