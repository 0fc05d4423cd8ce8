/** Callbacks by signal. */
const waiting = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls `run` once when the signal aborts; returns a function that cancels this. All calls share one listener per
 * signal, because Node warns of a leak after ten listeners.
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
