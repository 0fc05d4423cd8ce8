import type { AnyImmichError } from '../../errors/index.js';
import { isTransient } from '../network-failure.js';
import type { Repeat } from './idempotency.js';

/** Maximum of the first pause; it doubles with each retry. */
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 10_000;
/** If a server requests a longer pause, the call is not retried. */
const LONGEST_RETRY_AFTER_MS = 60_000;

/**
 * Statuses of transient failures: those of proxies, and 520 to 525 and 530 of Cloudflare, which mean that the server
 * behind it is unreachable. Immich returns 500 for requests that it cannot handle, so a 500 is not retried.
 */
const PASSING = new Set([408, 429, 502, 503, 504, 520, 521, 522, 523, 524, 525, 530]);

/** Pause before the next attempt, in milliseconds; `undefined` for no retry. */
export function pauseBefore(retry: number, repeat: Repeat, error: AnyImmichError): number | undefined {
  if (repeat === 'never' ? !wasNotSent(error) : !isPassing(error)) return undefined;
  const asked = error.kind === 'http' ? error.retryAfterMs : undefined;
  // Never retry earlier than the server requests, and never wait longer than this.
  if (asked !== undefined && asked > LONGEST_RETRY_AFTER_MS) return undefined;
  const longest = Math.min(FIRST_PAUSE_MS * 2 ** (retry - 1), LONGEST_PAUSE_MS);
  // Full jitter, so that clients that failed together do not retry together.
  return (asked ?? 0) + Math.random() * longest;
}

/** Whether the server may have processed the request although its response is unknown. */
export const isAmbiguous = (error: AnyImmichError): boolean =>
  error.kind === 'http' ? error.status !== 429 : !wasNotSent(error);

function isPassing(error: AnyImmichError): boolean {
  switch (error.kind) {
    case 'http':
      return PASSING.has(error.status);
    case 'network':
      return isTransient(error);
    case 'timeout':
      return error.phase !== 'total';
    case 'parse':
      return error.likelyCause === 'cut-short' || error.likelyCause === 'bad-encoding';
    default:
      return false;
  }
}

/** Calls that must not arrive twice are retried only if they certainly did not arrive. */
const wasNotSent = (error: AnyImmichError): boolean =>
  (error.kind === 'network' && error.delivered === 'no' && isTransient(error)) ||
  (error.kind === 'timeout' && error.phase === 'connect');
