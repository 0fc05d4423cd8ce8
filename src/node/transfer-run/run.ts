import { ArgumentError } from '../../index.js';

/**
 * A transfer of many files. Iterate over its events, call `report()`, or do both. It starts with the first of these and
 * runs once. Breaking out of the loop cancels the run.
 */
export class TransferRun<Event, Report> implements AsyncIterable<Event> {
  /** The current report. It grows during the run, and also has the results of an aborted run. */
  readonly soFar: Report;
  readonly #events: AsyncGenerator<Event, void>;
  readonly #end: Promise<void>;
  #isStarted = false;

  /** @internal */
  constructor(soFar: Report, events: AsyncGenerator<Event, void>) {
    this.soFar = soFar;
    let settle: { resolve: () => void; reject: (reason: unknown) => void } | undefined;
    this.#end = new Promise((resolve, reject) => (settle = { resolve, reject }));
    // Avoids an unhandled rejection if `report()` is never called.
    this.#end.catch(() => {});
    this.#events = following(
      events,
      () => settle?.resolve(),
      (reason) => settle?.reject(reason),
    );
  }

  /**
   * Yields events as they happen; a slow loop slows the run down. Throws the error that ends the run, such as an abort
   * reason.
   */
  [Symbol.asyncIterator](): AsyncGenerator<Event, void> {
    if (this.#isStarted)
      throw new ArgumentError('This run has already started: a run can be used only once.');
    this.#isStarted = true;
    return this.#events;
  }

  /**
   * Returns the report of the whole run; starts the run if nothing iterates over it. Failed files are in the report. It
   * rejects only if the run as a whole ends early, for example because of an abort.
   */
  async report(): Promise<Report> {
    if (!this.#isStarted) for await (const _ of this);
    await this.#end;
    return this.soFar;
  }
}

/** Yields the same events, and reports how they end. */
async function* following<Event>(
  events: AsyncGenerator<Event, void>,
  done: () => void,
  failed: (reason: unknown) => void,
): AsyncGenerator<Event, void> {
  try {
    yield* events;
    done();
  } catch (error) {
    failed(error);
    throw error;
  } finally {
    // Has no effect if the run has already ended: then the loop was left early.
    failed(new DOMException('The run was cancelled.', 'AbortError'));
  }
}
