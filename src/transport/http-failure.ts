import { type CallSite, HttpError } from '../errors.js';
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
  return new HttpError(site, status, {
    // Only what is parsed shows how a secret was written.
    body: redactValue(bodyOf(text), secrets),
    headers: { get: (name) => redact(headers.get(name) ?? '', secrets) },
    retryAfterMs: retryAfterMs(headers.get('retry-after')),
  });
}

/** Immich's own errors are JSON, even where its content type says that they are a picture. */
function bodyOf(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
