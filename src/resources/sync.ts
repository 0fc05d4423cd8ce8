import type { Check } from '../arguments/signatures.js';
import { SYNC } from '../../generated/operations.js';
import { SyncOperations } from '../../generated/resources/sync.js';
import { ArgumentError, IntegrityError, ParseError, type ParseErrorCause } from '../errors/index.js';
import type { RequestOptions } from '../options.js';
import type { SyncRequestType } from '../types.js';
import {
  type Signatures,
  events,
  type OptionChecks,
  optional,
  texts,
  wholeNumber,
} from './check-arguments.js';
import { linesOf, LONGEST_LINE } from './json-lines.js';
import type { SyncEvent } from './sync-events.js';

/** What `sync.stream` takes as its last argument. */
export interface SyncStreamOptions extends RequestOptions {
  /** Forget how far this session is, and send everything again. @default false */
  reset?: boolean;
  /** Acknowledge after this many events, and at the end. @default {@link DEFAULT_EVENTS_PER_ACK} */
  eventsPerAck?: number;
}

/** After how many events `sync.stream` acknowledges. */
export const DEFAULT_EVENTS_PER_ACK = 1000;

/** Synchronisation: the changes since the last time, for a program that keeps a copy. */
export class SyncResource extends SyncOperations {
  /**
   * Iterates over the changes since the last acknowledged event, as they arrive. The server keeps how far each session is, so it needs a
   * session (`accessToken`, from `login`): an API key rejects with an `HttpError` whose `reason` is `session-required`.
   *
   * An event is acknowledged after your loop has finished with it, in batches of `eventsPerAck`. So every event arrives at least once: after
   * a crash, a `break` or an error, those that were not acknowledged come again. The last event is `SyncCompleteV1`, or `SyncResetV1` if
   * the server wants you to start again: delete your copy, then call `stream` again. The iteration throws if the stream is cut before
   * that.
   *
   * Immich 3 takes `AssetsV2`, `PartnerAssetsV2`, `AlbumAssetsV2`, `AssetFacesV2` and `AlbumsV2`, Immich 2 the first version of each.
   *
   * `POST /sync/stream` and `POST /sync/ack`, permissions `sync.stream` and `syncCheckpoint.update`.
   */
  stream(types: readonly SyncRequestType[], options: SyncStreamOptions = {}): AsyncIterable<SyncEvent> {
    return { [Symbol.asyncIterator]: () => this.#events([...types], options) };
  }

  async *#events(
    types: SyncRequestType[],
    { reset = false, eventsPerAck = DEFAULT_EVENTS_PER_ACK, ...options }: SyncStreamOptions,
  ): AsyncGenerator<SyncEvent, void, undefined> {
    const response = await this.transport.stream(
      SYNC.getSyncStream,
      { body: { types, ...(reset && { reset }) } },
      options,
    );
    const acknowledgements = new SyncAcknowledgements((acks) =>
      this.transport.call(SYNC.sendSyncAck, { body: { acks } }, options),
    );
    let hasFailed = false;
    try {
      for await (const event of eventsOf(response)) {
        options.signal?.throwIfAborted();
        yield event;
        acknowledgements.add(event.ack);
        const isLast = event.type === 'SyncCompleteV1' || event.type === 'SyncResetV1';
        if (isLast || acknowledgements.events >= eventsPerAck) await acknowledgements.send();
        if (isLast) return;
      }
      throw new IntegrityError(
        SYNC.getSyncStream,
        'ended before its last event, so the rest of the changes is unknown',
      );
    } catch (error) {
      hasFailed = true;
      throw error;
    } finally {
      // Also after a `break` or an error: the loop has finished with the events before.
      if (!options.signal?.aborted) {
        const sent = acknowledgements.send();
        await (hasFailed ? sent.catch(() => {}) : sent);
      }
    }
  }

  /** @internal */
  static override signatures(): Signatures<Omit<SyncResource, keyof SyncOperations>> {
    return {
      stream: events({ types: texts }, STREAM_OPTIONS),
    };
  }
}

/** What the loop has finished with, and the server does not know yet. */
class SyncAcknowledgements {
  readonly #send: (acks: string[]) => Promise<void>;
  /** The last one of each type: it stands for those before it. */
  #pending = new Map<string | undefined, string>();
  #events = 0;

  constructor(send: (acks: string[]) => Promise<void>) {
    this.#send = send;
  }

  /** How many events are not acknowledged yet. */
  get events(): number {
    return this.#events;
  }

  add(ack: string): void {
    const [type] = ack.split('|');
    // Sent in the order of the events.
    this.#pending.delete(type);
    this.#pending.set(type, ack);
    this.#events += 1;
  }

  async send(): Promise<void> {
    if (this.#pending.size === 0) return;
    await this.#send([...this.#pending.values()]);
    this.#pending = new Map();
    this.#events = 0;
  }
}

/** The events of a response. A last line without a line break was cut, and is left out. */
async function* eventsOf(response: Response): AsyncGenerator<SyncEvent, void, undefined> {
  const site = SYNC.getSyncStream;
  const fail = (cause: ParseErrorCause) =>
    new ParseError(
      site,
      { status: response.status, contentType: response.headers.get('content-type') ?? undefined },
      cause,
    );
  if (!response.body) throw fail('empty-body');
  const tooLong = () => new IntegrityError(site, `sent a line of more than ${LONGEST_LINE} characters`);
  for await (const line of linesOf(response.body, tooLong)) {
    let event: unknown;
    try {
      event = JSON.parse(line);
    } catch {
      // The parser's error would quote the data.
      throw fail('not-json');
    }
    if (!isEvent(event)) throw fail('unexpected');
    yield event;
  }
}

/** The contract describes the data of each type; here it is checked what the iteration itself reads. */
const isEvent = (value: unknown): value is SyncEvent =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  typeof value.type === 'string' &&
  'ack' in value &&
  typeof value.ack === 'string' &&
  'data' in value &&
  typeof value.data === 'object' &&
  value.data !== null;

const flag: Check = (name, value) => {
  if (typeof value !== 'boolean') throw new ArgumentError(`\`${name}\` must be true or false.`);
};

const STREAM_OPTIONS: OptionChecks<SyncStreamOptions> = {
  reset: optional(flag),
  eventsPerAck: optional(wholeNumber(1)),
};
