import { type CallSite, HttpError } from '../errors.js';
import { isElsewhere } from './missing-operation.js';
import { redact, redactValue } from './redact.js';
import { retryAfterMs } from './retry-after.js';

/** A refusal as an error. */
export function httpFailure(
  site: CallSite,
  response: Response,
  text: string,
  secrets: readonly string[],
): HttpError {
  const { status, headers } = response;
  // Only what is parsed shows how a secret was written.
  const body = redactValue(bodyOf(text), secrets);
  return new HttpError(site, status, {
    body,
    ...(status === 404 && isElsewhere(site, body) && { advice: WRONG_ADDRESS }),
    headers: { get: (name) => redact(headers.get(name) ?? '', secrets) },
    retryAfterMs: retryAfterMs(headers.get('retry-after')),
  });
}

const WRONG_ADDRESS = 'check that `url` is the address of Immich itself, whose API is below `/api`';

/** Immich's own errors are JSON, even where its content type says that they are a picture. */
function bodyOf(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
