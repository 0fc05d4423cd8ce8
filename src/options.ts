import type { CallSite } from './errors/call-error.js';
import type { AnyImmichError } from './errors/guards.js';

/** Default limit of one attempt, until the response headers arrive, in milliseconds. */
export const DEFAULT_TIMEOUT_MS = 60_000;
/** Default limit between two chunks of a response body, in milliseconds. */
export const DEFAULT_IDLE_TIMEOUT_MS = 60_000;
/** Default limit of a JSON response body, in bytes. About 10,000 assets with EXIF are 25 MB. */
export const DEFAULT_MAX_JSON_BYTES = 128 * 1024 * 1024;
/** Default number of retries of a call that is safe to repeat. */
export const DEFAULT_RETRIES = 3;

/** Server URL, credential (at most one) and settings of a client. */
export type ClientOptions = ClientSettings & Credential;

/** All client options except the credential. */
export interface ClientSettings extends Limits {
  /** Base URL of the server, such as `https://photos.example.com`, with or without `/api`. */
  url: string;
  /**
   * Headers sent with every request, such as those that a reverse proxy requires. Immich credentials are rejected, and
   * so are connection headers such as `host` and `content-length`.
   */
  headers?: Headers | Record<string, string | undefined>;
  /**
   * The server's release, such as `3.0.3`. Some calls differ on 2.x servers; with this option the client does not need
   * to read the version first. Change it when you upgrade the server: a response that contradicts it rejects with an
   * `UnsupportedError`.
   * @default read from the server when a call first needs it, and again when a response shows that the server was
   * upgraded
   */
  serverVersion?: string;
  /**
   * Maximum size of a JSON response body, in bytes after decompression; 0 for no limit. A larger body rejects with a
   * `ParseError` (`likelyCause: 'too-large'`). Files are not limited.
   * @default {@link DEFAULT_MAX_JSON_BYTES}
   */
  maxJsonBytes?: number;
  /** The function that sends every request. @default the global `fetch` */
  fetch?: typeof fetch;
  /** Called before each attempt. Exceptions in a hook are ignored. */
  onRequest?: (request: RequestEvent) => void;
  /** Called when the response headers arrive, whatever the status. */
  onResponse?: (response: ResponseEvent) => void;
  /** Called before the pause that precedes a retry. */
  onRetry?: (retry: RetryEvent) => void;
  /**
   * Receives one line for each attempt, response and retry, such as `console.debug`. Lines never contain IDs or
   * secrets.
   */
  debug?: (line: string) => void;
}

/** Authentication. Immich uses the first credential that it finds in a request, so a client sends exactly one. */
export type Credential = ApiKeyCredential | AccessTokenCredential | SharedLinkCredential;

/** Authenticates with an API key, or not at all. */
export interface ApiKeyCredential {
  /** API key; a function is called before every request. Without a credential, only public operations work. */
  apiKey?: Secret | undefined;
  accessToken?: OneCredentialOnly | undefined;
  sharedLink?: OneCredentialOnly | undefined;
}

/** Authenticates with the token of a session. */
export interface AccessTokenCredential {
  /** Session token, as returned by `auth.login`; a function is called before every request. */
  accessToken: Secret;
  apiKey?: OneCredentialOnly | undefined;
  sharedLink?: OneCredentialOnly | undefined;
}

/** Authenticates as a shared-link client. */
export interface SharedLinkCredential {
  /** Uses a shared link instead of a user account. */
  sharedLink: SharedLinkVisit;
  apiKey?: OneCredentialOnly | undefined;
  accessToken?: OneCredentialOnly | undefined;
}

/** Type of the other credentials: the compiler prints this text if you pass a second one. */
type OneCredentialOnly = 'Pass only one credential: apiKey, accessToken or sharedLink.';

/** The `key` of a link URL `/share/{key}`, or the `slug` of `/s/{slug}`. */
export type SharedLinkVisit =
  | { key: string; slug?: KeyOrSlugOnly | undefined; password?: string }
  | {
      slug: string;
      key?: KeyOrSlugOnly | undefined;
      /** Password of the link. The client logs in with it before its first request. Immich 2.6.0 and later. */
      password?: string;
    };

/** Type of the other property: the compiler prints this text if you pass both. */
type KeyOrSlugOnly = 'Pass the key of the link or its slug, not both.';

/** A secret, or a function that returns the current one. */
export type Secret = string | (() => string | Promise<string>);

/** Timeouts and retries. */
export interface Limits {
  /**
   * Maximum time to wait for the response headers, per attempt, in milliseconds; 0 for no limit. For uploads it starts
   * after the last byte of the file is sent.
   * @default {@link DEFAULT_TIMEOUT_MS}
   */
  timeoutMs?: number;
  /**
   * Maximum time without progress, in milliseconds: no byte of the response arrives, or none of an upload is sent; 0
   * for no limit.
   * @default {@link DEFAULT_IDLE_TIMEOUT_MS}
   */
  idleTimeoutMs?: number;
  /** Maximum time of the whole call, including retries, in milliseconds; 0 for no limit. @default 0 */
  totalTimeoutMs?: number;
  /**
   * Number of retries after a transient failure, if the call is safe to repeat; 0 turns retries off. The first pause is
   * at most 500 ms; the maximum doubles with each retry, up to 10 s. A `Retry-After` of up to 60 s is added to the
   * pause; if it is longer, the call is not retried.
   * @default {@link DEFAULT_RETRIES}
   */
  retries?: number;
}

/** Options of every method: the last argument. */
export interface RequestOptions extends Limits {
  /** Aborts the call, which rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Headers sent with this call only. They replace client headers of the same name. The same headers are rejected. */
  headers?: Headers | Record<string, string | undefined>;
}

/** Options of methods that return a file. */
export interface FileOptions extends RequestOptions {
  /**
   * Whether to follow redirects within the server's own origin. Immich redirects `thumbnail` with `size: 'fullsize'` to
   * the original if it has no full-size preview; `response.redirected` is then true. With `'error'`, a redirect rejects
   * with an `HttpError` whose `reason` is `redirect`.
   * @default 'follow'
   */
  redirect?: 'follow' | 'error';
}

/** Options of upload methods. */
export interface UploadOptions extends RequestOptions {
  /**
   * Called each time a chunk of the request body is sent. A retry starts at 0 again. Exceptions in it are ignored.
   * Never called in browsers, which do not report upload progress.
   */
  onProgress?: (progress: UploadProgress) => void;
}

/** How much of the request body is sent. It consists of the file and a few hundred bytes of form fields. */
export interface UploadProgress {
  sentBytes: number;
  totalBytes: number;
}

/** One attempt of a call. */
export interface RequestEvent extends CallSite {
  /** Number of the attempt, starting at 1. */
  readonly attempt: number;
}

/** The response to an attempt: passed to `onResponse`. */
export interface ResponseEvent extends RequestEvent {
  readonly status: number;
  /** Time from the start of the attempt to the response headers, in milliseconds. */
  readonly durationMs: number;
}

/** A failed attempt that the client repeats: passed to `onRetry`. */
export interface RetryEvent extends RequestEvent {
  /** Why the attempt failed. */
  readonly error: AnyImmichError;
  /** Length of the pause before the next attempt, in milliseconds. */
  readonly delayMs: number;
}
