import type { AnyImmichError } from '../../errors/index.js';
import { mayPass } from '../network-failure.js';
import type { Repeat } from './idempotency.js';

/** The first pause is up to this long, each further one up to twice as long. */
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 10_000;
/** A server that asks for a longer pause is not waited for. */
const LONGEST_RETRY_AFTER_MS = 60_000;

/**
 * Statuses of failures that may pass: of proxies, and with 520 to 525 and 530 of Cloudflare, which returns them where the server behind it
 * cannot be reached. A 500 does not pass: Immich returns it for requests that it cannot handle.
 */
const PASSING = new Set([408, 429, 502, 503, 504, 520, 521, 522, 523, 524, 525, 530]);

/** How long to wait before another attempt, in milliseconds; `undefined` where there should be none. */
export function pauseBefore(retry: number, repeat: Repeat, error: AnyImmichError): number | undefined {
  if (repeat === 'never' ? !wasNotSent(error) : !isPassing(error)) return undefined;
  const asked = error.kind === 'http' ? error.retryAfterMs : undefined;
  // Asking earlier than the server wants would be rude, and waiting longer than this would be hanging.
  if (asked !== undefined && asked > LONGEST_RETRY_AFTER_MS) return undefined;
  const longest = Math.min(FIRST_PAUSE_MS * 2 ** (retry - 1), LONGEST_PAUSE_MS);
  // Full jitter, so that clients that failed together do not come back together.
  return (asked ?? 0) + Math.random() * longest;
}

/** Whether the server may have done what was asked, although its answer is not known. */
export const isAmbiguous = (error: AnyImmichError): boolean =>
  error.kind === 'http' ? error.status !== 429 : !wasNotSent(error);

function isPassing(error: AnyImmichError): boolean {
  switch (error.kind) {
    case 'http':
      return PASSING.has(error.status);
    case 'network':
      return mayPass(error);
    case 'timeout':
      return error.phase !== 'total';
    case 'parse':
      return error.likelyCause === 'cut-short' || error.likelyCause === 'bad-encoding';
    default:
      return false;
  }
}

/** For calls that must not arrive twice, only what is certain not to have arrived is sent again. */
const wasNotSent = (error: AnyImmichError): boolean =>
  (error.kind === 'network' && error.delivered === 'no' && mayPass(error)) ||
  (error.kind === 'timeout' && error.phase === 'connect');
