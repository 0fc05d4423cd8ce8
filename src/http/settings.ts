import { checkFunction } from '../arguments/check-arguments.js';
import {
  type ClientSettings,
  DEFAULT_IDLE_TIMEOUT_MS,
  DEFAULT_MAX_JSON_BYTES,
  DEFAULT_RETRIES,
  DEFAULT_TIMEOUT_MS,
  type Limits,
} from '../options.js';
import type { HeaderBag } from './call.js';
import { checkLimit, checkLimits } from './check-options.js';
import { checkHeaders } from './header-guard.js';
import { type Hooks, hooksOf } from './hooks.js';
import { canStream, StreamedBody } from './streamed-body.js';

/** The checked client options, with defaults. */
export interface Settings {
  readonly fetch: typeof fetch;
  readonly headers: HeaderBag | undefined;
  readonly hooks: Hooks;
  readonly limits: Limits;
  /** `Infinity` for no limit. */
  readonly maxJsonBytes: number;
  /** How requests with a file are sent. */
  readonly files: {
    /** With `manual`, Node keeps a second copy of the file in memory in case of a redirect. */
    redirect: 'error' | 'manual';
  };
}

export function settingsOf(options: ClientSettings): Settings {
  checkLimits(options);
  checkLimit('maxJsonBytes', options.maxJsonBytes);
  for (const name of ['fetch', 'onRequest', 'onResponse', 'onRetry', 'debug'] as const) {
    checkFunction(name, options[name]);
  }
  return {
    // Looked up at each call, so that tests can replace the global `fetch`.
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    headers: checkHeaders(options.headers),
    hooks: hooksOf(options),
    limits: options,
    maxJsonBytes: (options.maxJsonBytes ?? DEFAULT_MAX_JSON_BYTES) || Infinity,
    files: { redirect: 'error' },
  };
}

/** Limits of one call: those of the call, then those of the client, then the defaults. */
export function limitsOf(own: Limits, client: Limits, body: unknown): Required<Limits> {
  // If the end of the upload cannot be observed, only the caller can set this limit.
  const isUnseen = body instanceof FormData || (body instanceof StreamedBody && !canStream());
  const headersMs = isUnseen ? 0 : (client.timeoutMs ?? DEFAULT_TIMEOUT_MS);
  return {
    timeoutMs: own.timeoutMs ?? headersMs,
    idleTimeoutMs: own.idleTimeoutMs ?? client.idleTimeoutMs ?? DEFAULT_IDLE_TIMEOUT_MS,
    totalTimeoutMs: own.totalTimeoutMs ?? client.totalTimeoutMs ?? 0,
    retries: own.retries ?? client.retries ?? DEFAULT_RETRIES,
  };
}
