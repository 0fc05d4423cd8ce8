import type { CallSite } from './errors/call-error.js';
import type { AnyImmichError } from './errors/guards.js';

/** Limit of one attempt until the answer's headers, in milliseconds. */
export const DEFAULT_TIMEOUT_MS = 60_000;
/** Limit between two pieces of an answer's body, in milliseconds. */
export const DEFAULT_IDLE_TIMEOUT_MS = 60_000;
/** Limit of the JSON of a response, in bytes: about 10,000 assets with EXIF are 25 MB. */
export const DEFAULT_MAX_JSON_BYTES = 128 * 1024 * 1024;
/** How often a call is repeated at most, where repeating it is safe. */
export const DEFAULT_RETRIES = 3;

/** How to reach a server, and who to be there: at most one credential. */
export type ClientOptions = ClientSettings & Credential;

/** Everything but the credential. */
export interface ClientSettings extends Limits {
  /** Base address of the server, such as `https://photos.example.com`; with or without `/api`. */
  url: string;
  /**
   * Sent with every request, such as what a proxy in front of Immich requires. Credentials of Immich are refused, and so are headers of the
   * connection, such as `host` and `content-length`.
   */
  headers?: Headers | Record<string, string | undefined>;
  /**
   * The server's release, such as `3.0.3`. Some calls are sent differently to a 2.x server; with this option they need not read the
   * version first. Change it when you upgrade the server: a response that contradicts it rejects with an `UnsupportedError`.
   * @default read from the server when a call first needs it, and again when a response shows that the server was upgraded
   */
  serverVersion?: string;
  /**
   * Reject with a `ParseError` (`likelyCause: 'too-large'`) if the JSON of a response, decompressed, is larger than this; 0 for no limit.
   * Does not limit files. @default {@link DEFAULT_MAX_JSON_BYTES}
   */
  maxJsonBytes?: number;
  /** Carries every request. @default the global `fetch` */
  fetch?: typeof fetch;
  /** Called before each attempt. What a hook throws is ignored. */
  onRequest?: (request: RequestEvent) => void;
  /** Called when the headers of an answer are there, whatever its status. */
  onResponse?: (response: ResponseEvent) => void;
  /** Called before the pause that precedes another attempt. */
  onRetry?: (retry: RetryEvent) => void;
  /** Gets a line for each attempt, answer and retry, such as `console.debug`. No line holds an id or a secret. */
  debug?: (line: string) => void;
}

/** Who to be. Immich takes the first credential that it finds in a request, so a client sends exactly one. */
export type Credential = ApiKeyCredential | AccessTokenCredential | SharedLinkCredential;

export interface ApiKeyCredential {
  /** API key; a function is called before every request. Without a credential only public calls work. */
  apiKey?: Secret | undefined;
  accessToken?: OneCredentialOnly | undefined;
  sharedLink?: OneCredentialOnly | undefined;
}

export interface AccessTokenCredential {
  /** Token of a session, as `auth.login` returns it; a function is called before every request. */
  accessToken: Secret;
  apiKey?: OneCredentialOnly | undefined;
  sharedLink?: OneCredentialOnly | undefined;
}

export interface SharedLinkCredential {
  /** Acts as a visitor with a shared link. */
  sharedLink: SharedLinkVisit;
  apiKey?: OneCredentialOnly | undefined;
  accessToken?: OneCredentialOnly | undefined;
}

/** Stands where a second credential would be: the compiler prints it. No client accepts it. */
type OneCredentialOnly = 'Give one credential only: apiKey, accessToken or sharedLink.';

/** The `key` of a link's address `/share/{key}`, or the `slug` of `/s/{slug}`. */
export type SharedLinkVisit =
  | { key: string; slug?: KeyOrSlugOnly | undefined; password?: string }
  | {
      slug: string;
      key?: KeyOrSlugOnly | undefined;
      /** The link's password: the client logs in with it before its first request. 2.6.0 and later. */
      password?: string;
    };

/** Stands where the other name of a link would be: the compiler prints it. */
type KeyOrSlugOnly = 'Give the key of the link or its slug, not both.';

/** A secret, or where to get the current one. */
export type Secret = string | (() => string | Promise<string>);

/** How long to wait, and how often to try. */
export interface Limits {
  /**
   * Give up on one attempt when its headers are not there after this long; 0 for no limit. For an upload the time begins after the
   * file's last byte. @default {@link DEFAULT_TIMEOUT_MS}
   */
  timeoutMs?: number;
  /**
   * Give up when no byte of an answer came for this long, or none of a file was taken by the network; 0 for no limit.
   * @default {@link DEFAULT_IDLE_TIMEOUT_MS}
   */
  idleTimeoutMs?: number;
  /** Give up on the whole call after this long, retries included; 0 for no limit. @default 0 */
  totalTimeoutMs?: number;
  /**
   * Try again this often after a failure that may pass, where repeating the call is safe; 0 turns it off. The first pause is up to 500 ms
   * long, each further one up to twice as long, at most 10 s. To a `Retry-After` of up to 60 s the pause is added; a longer one is not
   * waited for.
   * @default {@link DEFAULT_RETRIES}
   */
  retries?: number;
}

/** What every method takes as its last argument. */
export interface RequestOptions extends Limits {
  /** Aborts the call; it rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Sent with this call only; replaces headers of the client that have the same name. The same headers are refused. */
  headers?: Headers | Record<string, string | undefined>;
}

/** What methods that return a file take as their last argument. */
export interface FileOptions extends RequestOptions {
  /**
   * Whether to follow redirects of the server, within its own origin. Immich redirects `thumbnail` with `size: 'fullsize'` to the original
   * if it has no full-size preview: `response.redirected` is then true. With `'error'` the call rejects with an `HttpError` whose `reason`
   * is `redirect`. @default 'follow'
   */
  redirect?: 'follow' | 'error';
}

/** What an upload takes beside. */
export interface UploadOptions extends RequestOptions {
  /**
   * Called each time the network has taken a piece of the request. Another attempt begins at 0 again. What it throws is ignored. A
   * browser does not say how far it is, so there it is never called.
   */
  onProgress?: (progress: UploadProgress) => void;
}

/** How much of an upload's request is sent: the file, and some hundred bytes of what is said about it. */
export interface UploadProgress {
  sentBytes: number;
  totalBytes: number;
}

/** One attempt of a call. */
export interface RequestEvent extends CallSite {
  /** 1, then one more with each retry. */
  readonly attempt: number;
}

export interface ResponseEvent extends RequestEvent {
  readonly status: number;
  /** From the start of the attempt to the answer's headers. */
  readonly durationMs: number;
}

export interface RetryEvent extends RequestEvent {
  /** Why the attempt failed. */
  readonly error: AnyImmichError;
  /** How long the pause is. */
  readonly delayMs: number;
}
