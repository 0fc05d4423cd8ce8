import type { Call } from './call.js';

/**
 * Replaces `Request` in openapi-fetch, because constructing a `Request` costs more than the rest of the call. The real
 * `fetch` gets a URL and a plain object.
 */
export class LightRequest {
  /** The raw client removes a credential from the query here. */
  url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: unknown;
  readonly signal: AbortSignal | undefined;
  /** Set by the transport, or by the middleware of the raw client. */
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
