import { CallError, type CallSite } from './call-error.js';

/** No complete response was received: the connection failed or was lost. `cause` is the error of `fetch`. */
export class NetworkError extends CallError {
  override readonly name = 'NetworkError';
  readonly kind = 'network';
  /**
   * Whether the server may have processed the request: `no` if there was no connection, `unknown` otherwise. If it is
   * unknown, check the server before you repeat a call that creates something.
   */
  readonly delivered: 'no' | 'unknown';

  constructor(site: CallSite, what: string, delivered: 'no' | 'unknown', options?: ErrorOptions) {
    super(site, what, options);
    this.delivered = delivered;
  }
}
