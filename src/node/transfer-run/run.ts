import { ArgumentError } from '../../index.js';

/**
 * A transfer of many files. Iterate over it for what happens, or wait for its report, or both. It starts with the first of these and
 * runs once. Who leaves the loop before its end stops the run.
 */
export class TransferRun<Event, Report> implements AsyncIterable<Event> {
  /** The report as it stands, which grows while the run goes on; what an aborted run has done is in it. */
  readonly soFar: Report;
  readonly #events: AsyncGenerator<Event, void>;
  readonly #end: Promise<void>;
  #isStarted = false;

  /** @internal */
  constructor(soFar: Report, events: AsyncGenerator<Event, void>) {
    this.soFar = soFar;
    let settle: { resolve: () => void; reject: (reason: unknown) => void } | undefined;
    this.#end = new Promise((resolve, reject) => (settle = { resolve, reject }));
    // Whether anybody asks for the report is not known yet.
    this.#end.catch(() => {});
    this.#events = following(
      events,
      () => settle?.resolve(),
      (reason) => settle?.reject(reason),
    );
  }

  /** What happens, as it happens: a slow loop slows the run down. Throws what ends the run, such as the reason of an abort. */
  [Symbol.asyncIterator](): AsyncGenerator<Event, void> {
    if (this.#isStarted) throw new ArgumentError('A run runs once: this one was started before.');
    this.#isStarted = true;
    return this.#events;
  }

  /**
   * The report of the whole run: of a run that nobody iterates over, this starts it. Files that failed are in it; it rejects only with
   * what ends the run as a whole, such as the reason of an abort.
   */
  async report(): Promise<Report> {
    if (!this.#isStarted) for await (const _ of this);
    await this.#end;
    return this.soFar;
  }
}

/** The same events, and how they end. */
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
    // Without effect where it is settled: the loop was left.
    failed(new DOMException('The run was stopped before its end.', 'AbortError'));
  }
}
