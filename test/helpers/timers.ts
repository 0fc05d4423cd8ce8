/** Counts the timers that code in `folder` has set and that neither fired nor were cleared. */
export function trackTimers(folder: string): { live(): number; stop(): void } {
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  const live = new Set<unknown>();
  const tracked = (run: (...values: unknown[]) => void, ms?: number, ...values: unknown[]) => {
    const timer = set(() => {
      live.delete(timer);
      run(...values);
    }, ms);
    if (new Error().stack?.includes(folder)) live.add(timer);
    return timer;
  };
  globalThis.setTimeout = Object.assign(tracked, set);
  globalThis.clearTimeout = (timer) => {
    live.delete(timer);
    clear(timer);
  };
  return {
    live: () => live.size,
    stop: () => Object.assign(globalThis, { setTimeout: set, clearTimeout: clear }),
  };
}
