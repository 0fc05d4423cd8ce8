/** A recognised failure of `fetch`. */
export interface KnownFailure {
  /** The cause, and how to fix it. */
  readonly what: string;
  /** Whether the server may have processed the request. */
  readonly delivered: 'no' | 'unknown';
  /** Whether a retry can succeed. */
  readonly passes: boolean;
}

const notSent = (reason: string, { passes }: { passes: boolean }): KnownFailure => ({
  what: `was not sent: ${reason}`,
  delivered: 'no',
  passes,
});

const REFUSED = notSent('the server refused the connection', { passes: true });
const UNKNOWN_HOST = notSent('the host name of `url` is not known', { passes: false });
const UNREACHABLE_HOST = notSent('the host cannot be reached', { passes: true });
const UNREACHABLE_NETWORK = notSent('the network cannot be reached', { passes: true });
const NOT_TLS = notSent('the server does not use TLS on this port; `url` may have to start with http://', {
  passes: false,
});
const EXPIRED = notSent('the certificate of the server has expired: renew it', { passes: false });
const OTHER_NAME = notSent(
  'the certificate of the server is for another host name: use the name in the certificate as `url`',
  { passes: false },
);
const UNTRUSTED = notSent(
  'the certificate of the server is not trusted: add its certificate authority to the trusted ones ' +
    '(NODE_EXTRA_CA_CERTS in Node and Bun, DENO_CERT in Deno)',
  { passes: false },
);
const FORBIDDEN_PORT = notSent('`fetch` does not connect to the port of `url`: use another port for Immich', {
  passes: false,
});
/** Older Bun releases do not distinguish these cases. */
const NO_CONNECTION = notSent(
  'no connection could be made: check the host name, the port and the scheme of `url`, and whether the server runs',
  { passes: true },
);
const REDIRECTED = notSent('the server redirected it, and uploads do not follow redirects: check `url`', {
  passes: false,
});
const NOT_HTTP: KnownFailure = {
  what: 'received a response that is not HTTP: check the port of `url`',
  delivered: 'unknown',
  passes: true,
};
/** A browser hides the reason from the page. */
const IN_BROWSER: KnownFailure = {
  what:
    'failed in the browser, which does not report the reason: either the server cannot be reached, or it does not allow requests from ' +
    'this page (CORS). Immich sends no CORS headers: serve the page from the origin of Immich, or add the headers in a proxy',
  delivered: 'unknown',
  passes: true,
};

/** Error codes of Node and Bun. */
const BY_CODE: Readonly<Record<string, KnownFailure>> = {
  ECONNREFUSED: REFUSED,
  ENOTFOUND: UNKNOWN_HOST,
  EAI_AGAIN: notSent('the host name of `url` could not be looked up', { passes: true }),
  EHOSTUNREACH: UNREACHABLE_HOST,
  ENETUNREACH: UNREACHABLE_NETWORK,
  ERR_SSL_WRONG_VERSION_NUMBER: NOT_TLS,
  ERR_SSL_PACKET_LENGTH_TOO_LONG: NOT_TLS,
  CERT_HAS_EXPIRED: EXPIRED,
  ERR_TLS_CERT_ALTNAME_INVALID: OTHER_NAME,
  HOSTNAME_MISMATCH: OTHER_NAME,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNTRUSTED,
  INVALID_CA: UNTRUSTED,
  ConnectionRefused: NO_CONNECTION,
  FailedToOpenSocket: NO_CONNECTION,
  Malformed_HTTP_Response: NOT_HTTP,
  UnexpectedRedirect: REDIRECTED,
};

/** Families of error codes. */
const BY_CODE_PATTERN: readonly (readonly [RegExp, KnownFailure])[] = [
  [/^HPE_/, NOT_HTTP],
  [/CERT/, UNTRUSTED],
];

/**
 * For errors without a specific code: the first entry whose patterns all match is used. One pattern with `.*` would
 * take quadratic time in the length of the message.
 */
const BY_MESSAGE: readonly (readonly [readonly RegExp[], KnownFailure])[] = [
  [[/^bad port$|^Fetch failed: Requests to port \d+ are blocked/], FORBIDDEN_PORT],
  [[/^unexpected redirect$|redirect mode is set to 'error'/], REDIRECTED],
  [[/^EPROTO: The TLS handshake failed/], NOT_TLS],
  // Deno messages start with the URL.
  [[/client error \(Connect\)/, /\bConnection refused\b/], REFUSED],
  [[/client error \(Connect\)/, /\bdns error\b/], UNKNOWN_HOST],
  [[/client error \(Connect\)/, /\bNo route to host\b/], UNREACHABLE_HOST],
  [[/client error \(Connect\)/, /\bNetwork is unreachable\b/], UNREACHABLE_NETWORK],
  [[/client error \(Connect\)/, /\binvalid peer certificate: /, /Expired/], EXPIRED],
  [[/client error \(Connect\)/, /\binvalid peer certificate: /, /NotValidForName/], OTHER_NAME],
  [[/client error \(Connect\)/, /\binvalid peer certificate\b/], UNTRUSTED],
  [[/client error \(Connect\)/, /\bInvalidContentType\b/], NOT_TLS],
  [[/client error \(Connect\)/], NO_CONNECTION],
  [[/client error \(SendRequest\)/, /\binvalid HTTP version parsed\b/], NOT_HTTP],
  // Messages of Chromium, Firefox and Safari.
  [[/^Failed to fetch\b|^NetworkError when attempting to fetch resource|^Load failed\b/], IN_BROWSER],
];

/**
 * Finds a known failure by the code or the message of an error, or of its causes. With the `url` of the request, a failure in a browser is
 * explained by the origins of the page and the server.
 */
export function knownFailure(thrown: unknown, url?: string): KnownFailure | undefined {
  const code = codeOf(thrown);
  const byCode = BY_CODE[code] ?? BY_CODE_PATTERN.find(([pattern]) => pattern.test(code))?.[1];
  if (byCode) return byCode;
  // `message` can be any value on a foreign error.
  const messages = chain(thrown).flatMap(({ message }: { message: unknown }) =>
    typeof message === 'string' ? [message] : [],
  );
  const known = BY_MESSAGE.find(([patterns]) =>
    messages.some((message) => patterns.every((pattern) => pattern.test(message))),
  )?.[1];
  return known === IN_BROWSER && url !== undefined ? inPage(url) : known;
}

/** A failure in a browser, whose possible reasons depend on where the page and the server are. */
function inPage(url: string): KnownFailure {
  // Outside of pages and workers there is no origin to compare.
  if (typeof location === 'undefined') return IN_BROWSER;
  const server = new URL(url);
  if (location.origin === server.origin) return SAME_ORIGIN;
  const isMixed = location.protocol === 'https:' && server.protocol === 'http:';
  return { ...IN_BROWSER, what: isMixed ? MIXED_CONTENT : crossOrigin(location.origin, server.origin) };
}

const SAME_ORIGIN: KnownFailure = {
  ...IN_BROWSER,
  what: 'failed in the browser, which does not report the reason: check that the device is online and that the server runs',
};
const MIXED_CONTENT =
  'failed in the browser, probably because `url` starts with http:// and the page with https:// (mixed content): ' +
  'use the https:// address of the server, which also has to allow requests from this page (CORS)';
const crossOrigin = (page: string, server: string): string =>
  `failed in the browser, probably because of CORS: the page is on ${page}, the server on ${server}, and Immich sends no CORS ` +
  'headers. Serve the page from the origin of Immich, or let a proxy in front of it respond to preflight requests and add the headers. ' +
  'If it already does, check that the server can be reached';

/** Node sets the code on the cause of the error, Bun on the error itself; other platforms set none. */
export function codeOf(thrown: unknown): string {
  for (const error of chain(thrown)) {
    if ('code' in error && typeof error.code === 'string') return error.code;
  }
  return '';
}

const DEEPEST = 5;

/** Returns an error, its cause, the cause of that, and so on. */
function chain(thrown: unknown): Error[] {
  const errors: Error[] = [];
  for (let error = thrown; error instanceof Error && errors.length < DEEPEST; error = error.cause) {
    errors.push(error);
  }
  return errors;
}
