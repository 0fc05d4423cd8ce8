import { CallError, type CallSite } from './call-error.js';

/**
 * What took too long: to connect, by the platform's own limit; to connect, send and get the answer's headers; the next
 * bytes of its body; or the whole call, its retries included.
 */
export type TimeoutPhase = 'connect' | 'headers' | 'body' | 'total';

const LIMITS = {
  connect: (ms: string) => `found no connection within ${ms}`,
  headers: (ms: string) => `got no answer within ${ms}`,
  body: (ms: string) => `stalled: no byte of the answer for ${ms}`,
  total: (ms: string) => `was not done within ${ms}, retries included`,
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
