import { onTestFinished } from 'vitest';

/** Time limits are longer than this, and stay what they are. */
const LONGEST_PAUSE_MS = 5_000;

const TIMES_SHORTER = 25;

/** Makes the pauses of everything in this process shorter, until the test ends. For a test whose server reads no clock. */
export function shortPauses(): void {
  const { setTimeout: set } = globalThis;
  onTestFinished(() => void (globalThis.setTimeout = set));
  globalThis.setTimeout = Object.assign(
    (run: (...values: unknown[]) => void, ms = 0, ...values: unknown[]) =>
      set(run, ms > LONGEST_PAUSE_MS ? ms : ms / TIMES_SHORTER, ...values),
    set,
  );
}
