/** Counts the timers that code in `folder` has set and that neither fired nor were cleared. */
export function trackTimers(folder: string): { live(): number; stop(): void } {
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  const live = new Set<unknown>();
  const tracked = (run: (...values: unknown[]) => void, ms?: number, ...values: unknown[]) => {
    const timer = set(() => {
      live.delete(timer);
      run(...values);
    }, ms);
    if (callers().some((file) => file.includes(folder))) live.add(timer);
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

/** The files of the functions that are running. The stack of an error has them too, but mapping it to the sources takes longer than a request. */
function callers(): string[] {
  const { prepareStackTrace } = Error;
  const files: string[] = [];
  const error = new Error();
  Error.prepareStackTrace = (_, frames) =>
    void files.push(...frames.map((frame) => frame.getFileName() ?? ''));
  void error.stack;
  Error.prepareStackTrace = prepareStackTrace;
  return files;
}
