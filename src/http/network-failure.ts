import {
  type AnyImmichError,
  type CallSite,
  isImmichError,
  NetworkError,
  TimeoutError,
} from '../errors/index.js';
import { parseError } from './responses/json.js';
import { codeOf, type KnownFailure, knownFailure } from './known-failures.js';
import type { Secrets } from './secrets/redact.js';
import { redactCause } from './secrets/redact-cause.js';

const LOST: KnownFailure = {
  what: 'lost the connection before the response arrived',
  delivered: 'unknown',
  passes: true,
};
const CUT: KnownFailure = {
  ...LOST,
  what:
    'was cut off: the server closed the connection while the file was being sent, ' +
    'as a proxy in front of Immich does where the file is larger than it allows (413)',
};

const PLATFORM_LIMITS = {
  UND_ERR_CONNECT_TIMEOUT: 'connect',
  UND_ERR_HEADERS_TIMEOUT: 'headers',
  UND_ERR_BODY_TIMEOUT: 'body',
} as const;

/** State of a request when something was thrown. */
interface Progress {
  response?: Response | undefined;
  /** A part of the file was sent, but not all of it. */
  whileSending?: boolean | undefined;
  /** The address of the request. */
  url?: string;
}

/** Converts an error during a request to one of this package's errors. */
export function networkFailure(
  site: CallSite,
  thrown: unknown,
  secrets: Secrets,
  { response, whileSending = false, url }: Progress = {},
): AnyImmichError {
  if (isImmichError(thrown)) return thrown;
  const safe = redactCause(thrown, secrets);
  const cause = { cause: safe };
  const code = codeOf(safe);
  if (isPlatformLimit(code)) return new TimeoutError(site, PLATFORM_LIMITS[code], undefined, cause);
  if (response && /^Z_|^ERR_BROTLI|^ERR__ERROR_/.test(code)) {
    return parseError(site, response, 'bad-encoding', secrets, cause);
  }
  if (response) {
    return new NetworkError(site, `lost the connection before the response was complete`, 'unknown', cause);
  }
  const { what, delivered } = knownFailure(safe, url) ?? (whileSending ? CUT : LOST);
  return new NetworkError(site, what, delivered, cause);
}

/** Whether a retry may succeed. */
export const isTransient = (error: NetworkError): boolean => (knownFailure(error.cause) ?? LOST).passes;

const isPlatformLimit = (code: string): code is keyof typeof PLATFORM_LIMITS => code in PLATFORM_LIMITS;
