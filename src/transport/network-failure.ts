import {
  type AnyImmichError,
  type CallSite,
  isImmichError,
  NetworkError,
  ParseError,
  TimeoutError,
} from '../errors.js';

/** What Node calls a failure, where it is one that comes again. */
interface Known {
  what: string;
  /** Whether the server can have acted on the request. */
  delivered: 'no' | 'unknown';
  /** Whether another try has a chance. */
  passes: boolean;
}

const LOST: Known = {
  what: 'lost its connection before the answer was there',
  delivered: 'unknown',
  passes: true,
};
const NOT_HTTP: Known = {
  what: 'got an answer that is not HTTP: check the port of `url`',
  delivered: 'unknown',
  passes: true,
};
const CUT: Known = {
  ...LOST,
  what:
    'was cut off: the server closed the connection while the file was being sent, ' +
    'as a proxy in front of Immich does where the file is larger than it allows (413)',
};
const UNTRUSTED: Known = {
  what: 'was not sent: the certificate of the server is not trusted',
  delivered: 'no',
  passes: false,
};

const KNOWN: Readonly<Record<string, Known>> = {
  ECONNREFUSED: { what: 'was not sent: the server refused the connection', delivered: 'no', passes: true },
  ENOTFOUND: { what: 'was not sent: the host name of `url` is not known', delivered: 'no', passes: false },
  EAI_AGAIN: {
    what: 'was not sent: the host name of `url` could not be looked up',
    delivered: 'no',
    passes: true,
  },
  EHOSTUNREACH: { what: 'was not sent: the host cannot be reached', delivered: 'no', passes: true },
  ENETUNREACH: { what: 'was not sent: the network cannot be reached', delivered: 'no', passes: true },
  ERR_SSL_WRONG_VERSION_NUMBER: {
    what: 'was not sent: the server does not speak TLS there, so `url` may have to start with http://',
    delivered: 'no',
    passes: false,
  },
  CERT_HAS_EXPIRED: UNTRUSTED,
  DEPTH_ZERO_SELF_SIGNED_CERT: UNTRUSTED,
  ERR_TLS_CERT_ALTNAME_INVALID: UNTRUSTED,
  SELF_SIGNED_CERT_IN_CHAIN: UNTRUSTED,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNTRUSTED,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNTRUSTED,
};

const PLATFORM_LIMITS = {
  UND_ERR_CONNECT_TIMEOUT: 'connect',
  UND_ERR_HEADERS_TIMEOUT: 'headers',
  UND_ERR_BODY_TIMEOUT: 'body',
} as const;

/** How far a request had come when something was thrown. */
interface Progress {
  answer?: Response | undefined;
  /** A part of the file was sent, and not all of it. */
  whileSending?: boolean | undefined;
}

/** What was thrown while a request was under way, as an error of ours. */
export function networkFailure(
  site: CallSite,
  thrown: unknown,
  { answer, whileSending = false }: Progress = {},
): AnyImmichError {
  if (isImmichError(thrown)) return thrown;
  const cause = { cause: thrown };
  const code = codeOf(thrown);
  if (isPlatformLimit(code)) return new TimeoutError(site, PLATFORM_LIMITS[code], undefined, cause);
  if (answer && /^Z_|^ERR_BROTLI|^ERR__ERROR_/.test(code)) {
    const contentType = answer.headers.get('content-type') ?? undefined;
    return new ParseError(site, { status: answer.status, contentType }, 'bad-encoding', cause);
  }
  if (answer) {
    return new NetworkError(site, `lost its connection in the middle of the answer`, 'unknown', cause);
  }
  if (isRefusedRedirect(thrown)) {
    return new NetworkError(
      site,
      'was redirected, which an upload does not follow: check `url`',
      'no',
      cause,
    );
  }
  const { what, delivered } = knownAs(code, whileSending ? CUT : LOST);
  return new NetworkError(site, what, delivered, cause);
}

/** Whether another try may succeed. */
export const mayPass = (error: NetworkError): boolean =>
  !isRefusedRedirect(error.cause) && knownAs(codeOf(error.cause)).passes;

const knownAs = (code: string, otherwise = LOST): Known =>
  KNOWN[code] ?? (code.startsWith('HPE_') ? NOT_HTTP : otherwise);

/** Node keeps its code on the cause of what `fetch` throws; other platforms have none. */
function codeOf(thrown: unknown): string {
  for (let error = thrown, depth = 0; error instanceof Error && depth < 5; error = error.cause, depth += 1) {
    if ('code' in error && typeof error.code === 'string') return error.code;
  }
  return '';
}

const isPlatformLimit = (code: string): code is keyof typeof PLATFORM_LIMITS => code in PLATFORM_LIMITS;

const isRefusedRedirect = (thrown: unknown): boolean =>
  thrown instanceof Error && thrown.cause instanceof Error && thrown.cause.message === 'unexpected redirect';
