import type { Call } from './call.js';

/**
 * What openapi-fetch makes instead of a `Request`, whose construction costs more than the rest of the call; the real
 * `fetch` gets an address and a plain init.
 */
export class LightRequest {
  /** Changed by the raw client where the query holds a credential. */
  url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: unknown;
  readonly signal: AbortSignal | undefined;
  /** Given by the transport, or by the middleware of the raw client. */
  call?: Call;

  constructor(url: string, init: LightRequestInit) {
    this.url = url;
    this.method = init.method;
    this.headers = init.headers;
    this.body = init.body;
    this.signal = init.signal;
    if (init.call) this.call = init.call;
  }
}

interface LightRequestInit {
  method: string;
  headers: Headers;
  body?: unknown;
  signal?: AbortSignal;
  call?: Call;
}
