import { CallError, type CallSite } from './call-error.js';

/**
 * What took too long: to connect, by the platform's own limit; the next bytes of a file, to be read (`source`) or to be taken by the
 * network (`send`); to connect, send and get the answer's headers, for a file after its last byte; the next bytes of the answer's
 * body; the whole call, its retries included; or the state that a method waits for, such as `jobs.wait`.
 */
export type TimeoutPhase = 'connect' | 'source' | 'send' | 'headers' | 'body' | 'total' | 'wait';

const LIMITS = {
  connect: (ms: string) => `found no connection within ${ms}`,
  source: (ms: string) => `stalled: the file to send gave no byte for ${ms}`,
  send: (ms: string) => `stalled: the network took no byte of the file for ${ms}`,
  headers: (ms: string) => `got no answer within ${ms}`,
  body: (ms: string) => `stalled: no byte of the answer for ${ms}`,
  total: (ms: string) => `was not done within ${ms}, retries included`,
  wait: (ms: string) => `was sent again and again for ${ms} without the state that the call waits for`,
};

/** A limit of ours, or of the platform, has passed. Except for `connect`, the server may have acted on the request. */
export class TimeoutError extends CallError {
  override readonly name = 'TimeoutError';
  readonly kind = 'timeout';
  readonly phase: TimeoutPhase;
  /** The limit that passed, in milliseconds; `undefined` where it was the platform's own. */
  readonly limitMs: number | undefined;

  constructor(site: CallSite, phase: TimeoutPhase, limitMs?: number, options?: ErrorOptions) {
    super(site, LIMITS[phase](limitMs === undefined ? "the platform's limit" : `${limitMs} ms`), options);
    this.phase = phase;
    this.limitMs = limitMs;
  }
}
