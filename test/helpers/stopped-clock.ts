import { setTimeout as pause } from 'node:timers/promises';
import { onTestFinished, vi } from 'vitest';

/** How often a condition is looked at, in real time. */
const LOOK_MS = 10;

/**
 * Stops the clock of the client's limits until the end of the test, so that no limit is reached because the machine is busy. The network
 * goes on.
 */
export function stopClock(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  onTestFinished(() => void vi.useRealTimers());
}

/** Waits in real time; the stopped clock stays as it is. */
export async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await pause(LOOK_MS);
}

/** Lets the stopped clock go on by `ms` again and again until something is true. */
export const passUntil = (ms: number, isTrue: () => boolean): Promise<void> =>
  until(() => {
    if (isTrue()) return true;
    vi.advanceTimersByTime(ms);
    return false;
  });

/** The same until something has ended; returns its outcome. */
export async function passing<T>(ms: number, work: Promise<T>): Promise<T> {
  let isOver = false;
  const over = () => void (isOver = true);
  work.then(over, over);
  await passUntil(ms, () => isOver);
  return work;
}
