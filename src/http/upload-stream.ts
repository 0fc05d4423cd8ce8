import type { CallSite } from '../errors/index.js';
import type { Limits } from '../options.js';
import { ignoringFailures } from './hooks.js';
import type { BodyReader, StreamedBody } from './streamed-body.js';
import type { Watch } from './attempt-deadline.js';

/**
 * A streamed body on its way in one attempt. The network takes a piece when it is ready for it; each wait, for the network and
 * for the source, has the idle limit, and after the last byte the answer's own limit begins.
 */
export class Outgoing {
  readonly stream: ReadableStream<Uint8Array>;
  readonly #body: StreamedBody;
  readonly #reader: BodyReader;
  readonly #watch: Watch;
  readonly #limits: Required<Limits>;
  /** Taken by the network. */
  #sentBytes = 0;
  /** Handed to it. */
  #underWayBytes = 0;
  #state: 'sending' | 'held' | 'sent' | 'closed' = 'sending';
  #controller: ReadableStreamDefaultController<Uint8Array> | undefined;

  constructor(body: StreamedBody, site: CallSite, watch: Watch, limits: Required<Limits>) {
    this.#body = body;
    this.#watch = watch;
    this.#limits = limits;
    this.#reader = body.open(site);
    this.stream = new ReadableStream(
      {
        start: (controller) => void (this.#controller = controller),
        pull: () => this.#pull(),
        cancel: () => this.close(),
      },
      // Nothing is read before the network can take it.
      { highWaterMark: 0 },
    );
    watch.expect('send', limits.idleTimeoutMs);
  }

  /** Whether some of the body has gone out, and not all of it. */
  get isUnderWay(): boolean {
    return this.#sentBytes + this.#underWayBytes > 0 && this.#state !== 'sent';
  }

  /** The answer is there: nothing more is sent, and the limits are those of the answer. */
  hold(): void {
    if (this.#state === 'sending') this.#state = 'held';
  }

  /** Closes the source where it was not read to its end. The body must not look complete then. */
  close(): void {
    if (this.#state === 'sent' || this.#state === 'closed') return;
    this.#state = 'closed';
    this.#reader.close();
    this.#controller?.error(new Error('The request is over.'));
  }

  async #pull(): Promise<void> {
    this.#report();
    await eventLoopTurn();
    if (this.#state !== 'sending') return;
    this.#watch.expect('source', this.#limits.idleTimeoutMs);
    try {
      const { done, value } = await this.#reader.pieces.next();
      // The answer came, or the attempt is over: a piece that is not sent is not missed.
      if (this.#state !== 'sending') return;
      if (done) return this.#finish();
      this.#watch.expect('send', this.#limits.idleTimeoutMs);
      this.#underWayBytes = value.byteLength;
      this.#controller?.enqueue(value);
    } catch (error) {
      if (this.#state === 'sending') this.#watch.stop(error);
    }
  }

  #finish(): void {
    this.#state = 'sent';
    this.#watch.expect('headers', this.#limits.timeoutMs);
    this.#controller?.close();
  }

  /** That the network asks for another piece means that it took the one before. */
  #report(): void {
    if (this.#underWayBytes === 0) return;
    this.#sentBytes += this.#underWayBytes;
    this.#underWayBytes = 0;
    const { onProgress, size } = this.#body;
    if (onProgress) ignoringFailures(onProgress, { sentBytes: this.#sentBytes, totalBytes: size });
  }
}

/**
 * Lets the platform read what has come in. A server that refuses a file may close the connection behind its answer, and the next
 * write into a closed one would lose the answer that is already there.
 */
const eventLoopTurn = (): Promise<void> | undefined =>
  typeof setImmediate === 'function' ? new Promise((resolve) => setImmediate(resolve)) : undefined;
