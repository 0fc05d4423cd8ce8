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

/** Options of `sync.stream`. */
export interface SyncStreamOptions extends RequestOptions {
  /** Discard the progress of this session and send everything again. @default false */
  reset?: boolean;
  /**
   * Number of events between two acknowledgements. The last event is always acknowledged.
   * @default {@link DEFAULT_EVENTS_PER_ACK}
   */
  eventsPerAck?: number;
}

/** Default number of events between two acknowledgements of `sync.stream`. */
export const DEFAULT_EVENTS_PER_ACK = 1000;

/** Synchronisation: changes since the last time, for programs that keep a copy of the library. */
export class SyncResource extends SyncOperations {
  /**
   * Iterates over the changes since the last acknowledged event, as they arrive. The server stores the progress of each
   * session, so a session is required (`accessToken`, from `login`): an API key rejects with an `HttpError` whose
   * `reason` is `session-required`.
   *
   * An event is acknowledged after your loop has finished with it, in batches of `eventsPerAck`. So every event arrives
   * at least once: after a crash, a `break` or an error, unacknowledged events arrive again. The last event is
   * `SyncCompleteV1`, or `SyncResetV1` if you must start again: delete your copy, then call `stream` again. The
   * iteration throws if the stream ends before that.
   *
   * Immich 3 supports `AssetsV2`, `PartnerAssetsV2`, `AlbumAssetsV2`, `AssetFacesV2` and `AlbumsV2`, Immich 2 the first
   * version of each.
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
        'ended before its last event, so changes are missing: call `sync.stream` again',
      );
    } catch (error) {
      hasFailed = true;
      throw error;
    } finally {
      // Runs also after a `break` or an error, because the loop has finished with the earlier events.
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

/** Events that the loop has finished with and that are not acknowledged yet. */
class SyncAcknowledgements {
  readonly #send: (acks: string[]) => Promise<void>;
  /** The last token of each type; it also acknowledges the earlier events of that type. */
  #pending = new Map<string | undefined, string>();
  #events = 0;

  constructor(send: (acks: string[]) => Promise<void>) {
    this.#send = send;
  }

  /** Number of unacknowledged events. */
  get events(): number {
    return this.#events;
  }

  add(ack: string): void {
    const [type] = ack.split('|');
    // Re-inserting keeps the tokens in the order of the events.
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

/** Yields the events of a response. Skips a last line without a line break, because it is truncated. */
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
      // The error of the parser would quote the data.
      throw fail('not-json');
    }
    if (!isEvent(event)) throw fail('unexpected');
    yield event;
  }
}

/** Checks the fields that the iteration reads; the contract describes the data of each type. */
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
