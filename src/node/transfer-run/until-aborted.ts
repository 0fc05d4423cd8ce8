import { unlessAborted } from '../../http/unless-aborted.js';

/**
 * Iterates over a list of the caller. If the signal aborts, it throws the reason at once, also while the list does not return its next item.
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
    // Runs the list's own `finally`. Not awaited: a list that does not return its next item does not end either.
    iterator.return().catch(() => {});
  }
}

async function* each<T>(items: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T, void> {
  yield* items;
}
