import { Queue } from './queue.js';

/** Number of events that can wait for a slow loop before it slows the run down. */
const MOST_EVENTS = 100;

/** Context of the work of a run. */
export interface Running<Event> {
  readonly events: Queue<Event>;
  /** Aborts with the caller's reason, if the loop over the events is left, or if a part of the work fails. */
  readonly signal: AbortSignal;
  /** Runs parts of the work in parallel. If one fails, the others are aborted and awaited. */
  together(parts: Promise<void>[]): Promise<void>;
}

/**
 * Yields the events of some work. The work always ends before the events do, so nothing continues in the background.
 */
export async function* runEvents<Event>(
  caller: AbortSignal | undefined,
  work: (running: Running<Event>) => Promise<void>,
): AsyncGenerator<Event, void> {
  const stop = new AbortController();
  const signal = caller ? AbortSignal.any([caller, stop.signal]) : stop.signal;
  const events = new Queue<Event>(MOST_EVENTS);
  const together = async (parts: Promise<void>[]) => {
    await Promise.all(parts.map((part) => part.catch((error: unknown) => stop.abort(error))));
    signal.throwIfAborted();
  };
  const end = work({ events, signal, together }).then(
    () => events.close(),
    (error: unknown) => events.fail(error),
  );
  try {
    yield* events;
  } finally {
    const left = new DOMException('The loop over the events ended early.', 'AbortError');
    // Nothing reads the queue any more.
    events.fail(left);
    stop.abort(left);
    await end;
  }
}
