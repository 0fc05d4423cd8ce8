import { ArgumentError } from '../errors.js';
import { onAbort } from '../transport/on-abort.js';

/**
 * The path of a file or a folder, or several. Sidecars and halves of live photos are put together for all files of a folder, and for
 * files that are named themselves where those of one folder follow each other.
 */
export type UploadSources = string | Iterable<string> | AsyncIterable<string>;

/** One source after the other. Where the signal aborts, the next one is not waited for. */
export async function* untilAborted(
  sources: UploadSources,
  signal: AbortSignal,
): AsyncGenerator<string, void> {
  const iterator = each(sources);
  try {
    for (;;) {
      const { done, value } = await unlessAborted(() => iterator.next(), signal);
      if (done) return;
      if (typeof value !== 'string' || value === '') {
        throw new ArgumentError('A source must be the path of a file or a folder.');
      }
      yield value;
    }
  } finally {
    // Not waited for either: it may be waiting itself.
    iterator.return().catch(() => {});
  }
}

function unlessAborted<T>(start: () => Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const forget = onAbort(signal, () => reject(signal.reason));
    start().then(resolve, reject).finally(forget);
  });
}

async function* each(sources: UploadSources): AsyncGenerator<string, void> {
  if (typeof sources === 'string') yield sources;
  else yield* sources;
}
