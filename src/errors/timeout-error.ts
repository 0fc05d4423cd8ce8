import { CallError, type CallSite } from './call-error.js';

/**
 * The step that took too long:
 * - `connect`: connecting (a limit of the platform);
 * - `source`: reading the next bytes of the file to upload;
 * - `send`: sending the next bytes of the file;
 * - `headers`: everything until the response headers; for uploads, from the last byte of the file on;
 * - `body`: the next bytes of the response body;
 * - `total`: the whole call, including retries;
 * - `wait`: the state that a method such as `jobs.wait` waits for.
 */
export type TimeoutPhase = 'connect' | 'source' | 'send' | 'headers' | 'body' | 'total' | 'wait';

const LIMITS = {
  connect: (ms: string) => `could not connect within ${ms}`,
  source: (ms: string) => `stalled: no byte of the file could be read for ${ms}`,
  send: (ms: string) => `stalled: no byte of the file was sent for ${ms}`,
  headers: (ms: string) => `received no response within ${ms}`,
  body: (ms: string) => `stalled: no byte of the response for ${ms}`,
  total: (ms: string) => `was not completed within ${ms}, including retries`,
  wait: (ms: string) => `was repeated for ${ms} without reaching the expected state`,
};

/**
 * A time limit of the client or of the platform was exceeded. Except for `connect`, the server may have processed the
 * request.
 */
export class TimeoutError extends CallError {
  override readonly name = 'TimeoutError';
  readonly kind = 'timeout';
  readonly phase: TimeoutPhase;
  /** The limit in milliseconds; `undefined` if it is a limit of the platform. */
  readonly limitMs: number | undefined;

  constructor(site: CallSite, phase: TimeoutPhase, limitMs?: number, options?: ErrorOptions) {
    super(site, LIMITS[phase](limitMs === undefined ? "the platform's limit" : `${limitMs} ms`), options);
    this.phase = phase;
    this.limitMs = limitMs;
  }
}
