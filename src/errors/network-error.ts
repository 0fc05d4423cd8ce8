import { CallError, type CallSite } from './call-error.js';

/** No whole answer came: no connection, or one that broke. `cause` is what `fetch` said. */
export class NetworkError extends CallError {
  override readonly name = 'NetworkError';
  readonly kind = 'network';
  /**
   * Whether the server can have acted on the request: `no` where no connection came about, `unknown` otherwise. Look
   * before you repeat a call that creates something.
   */
  readonly delivered: 'no' | 'unknown';

  constructor(site: CallSite, what: string, delivered: 'no' | 'unknown', options?: ErrorOptions) {
    super(site, what, options);
    this.delivered = delivered;
  }
}
