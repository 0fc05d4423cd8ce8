import { type CallSite, HttpError } from '../../errors/index.js';
import { isElsewhere } from './missing-operation.js';
import type { Beginning } from './read-body.js';
import type { Secrets } from '../secrets/redact.js';
import { retryAfterMs } from '../retry/retry-after.js';

/** Creates the error for a response with an error status. */
export function httpFailure(
  site: CallSite,
  response: Response,
  { text, isCut }: Beginning,
  secrets: Secrets,
): HttpError {
  const { status, headers } = response;
  const body = isCut ? secrets.redactCut(text) : secrets.redactValue(bodyOf(text));
  return new HttpError(site, status, {
    body,
    ...(status === 404 && isElsewhere(site, body) && { advice: WRONG_ADDRESS }),
    headers: { get: (name) => secrets.redact(headers.get(name) ?? '') },
    retryAfterMs: retryAfterMs(headers.get('retry-after')),
  });
}

const WRONG_ADDRESS = 'check that `url` is the address of Immich itself, whose API is below `/api`';

/** Errors of Immich are JSON, even if their content type is an image. */
function bodyOf(text: string): unknown {
  if (text === '') return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isDeeperThan(MOST_LEVELS, value) ? text : value;
  } catch {
    return text;
  }
}

/** Bodies that are nested more deeply stay text, because programs that read or print them would overflow the stack. */
const MOST_LEVELS = 100;

const isDeeperThan = (levels: number, value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((each) => isDeeperThan(levels - 1, each)));
