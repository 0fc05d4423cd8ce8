import { unlessAborted } from '../../http/unless-aborted.js';

/**
 * Iterates over a list of the caller. If the signal aborts, it throws the reason immediately, even while the next item
 * is pending.
 */
export async function* untilAborted<T>(
  items: Iterable<T> | AsyncIterable<T>,
  signal: AbortSignal,
): AsyncGenerator<T, void> {
  const iterator = each(items);
  try {
    for (;;) {
      const { done, value } = await unlessAborted(() => iterator.next(), signal);
      if (done) return;
      yield value;
    }
  } finally {
    // Runs the `finally` of the list. Not awaited, because a list with a pending item may never end.
    iterator.return().catch(() => {});
  }
}

async function* each<T>(items: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T, void> {
  yield* items;
}
