import type { CallSite } from '../errors/index.js';
import type { Limits } from '../options.js';
import { ignoringFailures } from './hooks.js';
import type { BodyReader, OutgoingBody, StreamedBody } from './streamed-body.js';
import type { Deadline } from './attempt-deadline.js';

/**
 * A streamed body during one attempt. The network pulls a chunk when it is ready. Each wait for the network and for the
 * source has the idle limit; after the last byte, the limit of the response starts.
 */
export class Outgoing implements OutgoingBody {
  readonly stream: ReadableStream<Uint8Array>;
  readonly #body: StreamedBody;
  readonly #reader: BodyReader;
  readonly #deadline: Deadline;
  readonly #limits: Required<Limits>;
  /** Bytes that the network has accepted. */
  #sentBytes = 0;
  /** Bytes that were enqueued but not accepted yet. */
  #underWayBytes = 0;
  #state: 'sending' | 'held' | 'sent' | 'closed' = 'sending';
  #controller: ReadableStreamDefaultController<Uint8Array> | undefined;

  constructor(body: StreamedBody, site: CallSite, deadline: Deadline, limits: Required<Limits>) {
    this.#body = body;
    this.#deadline = deadline;
    this.#limits = limits;
    this.#reader = body.open(site);
    this.stream = new ReadableStream(
      {
        start: (controller) => void (this.#controller = controller),
        pull: () => this.#pull(),
        cancel: () => this.close(),
      },
      // Nothing is read before the network is ready.
      { highWaterMark: 0 },
    );
    deadline.expect('send', limits.idleTimeoutMs);
  }

  get isUnderWay(): boolean {
    return this.#sentBytes + this.#underWayBytes > 0 && this.#state !== 'sent';
  }

  hold(): void {
    if (this.#state === 'sending') this.#state = 'held';
  }

  close(): void {
    if (this.#state === 'sent' || this.#state === 'closed') return;
    this.#state = 'closed';
    this.#reader.close();
    this.#controller?.error(new Error('The request has ended.'));
  }

  async #pull(): Promise<void> {
    this.#report();
    await eventLoopTurn();
    if (this.#state !== 'sending') return;
    this.#deadline.expect('source', this.#limits.idleTimeoutMs);
    try {
      const { done, value } = await this.#reader.pieces.next();
      // The response arrived or the attempt is over, so this chunk is not needed.
      if (this.#state !== 'sending') return;
      if (done) return this.#finish();
      this.#deadline.expect('send', this.#limits.idleTimeoutMs);
      this.#underWayBytes = value.byteLength;
      this.#controller?.enqueue(value);
    } catch (error) {
      if (this.#state === 'sending') this.#deadline.stop(error);
    }
  }

  #finish(): void {
    this.#state = 'sent';
    this.#deadline.expect('headers', this.#limits.timeoutMs);
    this.#controller?.close();
  }

  /** Reports progress. A pull means that the network has accepted the previous chunk. */
  #report(): void {
    if (this.#underWayBytes === 0) return;
    this.#sentBytes += this.#underWayBytes;
    this.#underWayBytes = 0;
    const { onProgress, size } = this.#body;
    if (onProgress) ignoringFailures(onProgress, { sentBytes: this.#sentBytes, totalBytes: size });
  }
}

/**
 * Lets the platform process incoming data. A server that rejects a file may close the connection after its response;
 * the next write would fail and discard the response.
 */
const eventLoopTurn = (): Promise<void> | undefined =>
  typeof setImmediate === 'function' ? new Promise((resolve) => setImmediate(resolve)) : undefined;
