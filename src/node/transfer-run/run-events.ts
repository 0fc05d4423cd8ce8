import { Queue } from './queue.js';

/** How many events wait for a slow loop before it slows the run down. */
const MOST_EVENTS = 100;

/** What the work of a run is done with. */
export interface Running<Event> {
  readonly events: Queue<Event>;
  /** Aborts with the caller's reason, where the loop over the events is left, or where a part of the work fails. */
  readonly signal: AbortSignal;
  /** Does parts of the work at the same time. Where one fails, the others are aborted, and waited for. */
  together(parts: Promise<void>[]): Promise<void>;
}

/** The events of some work, which ends before they do: however it ends, nothing goes on behind the caller's back. */
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
    const left = new DOMException('The loop over the events was left.', 'AbortError');
    // Nobody makes room for more of them.
    events.fail(left);
    stop.abort(left);
    await end;
  }
}
