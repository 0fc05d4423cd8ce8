import { type CallSite, ParseError, type ParseErrorCause } from '../errors.js';

/** Parses the text of a success. What it is decides, not what its content type says. */
export function parseAnswer(site: CallSite, response: Response, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What the parser says quotes the text, which may hold a secret.
    throw parseError(site, response, causeOf(text, typeOf(response)));
  }
}

/** Nothing is promised, so nothing can be missing; but a web page says that it was not Immich that answered. */
export function checkNothing(site: CallSite, response: Response, text: string): void {
  if (isHtml(response)) throw parseError(site, response, pageCause(text));
}

/** For openapi-fetch, which parses for itself; here it is only made sure that it can. To it, an empty answer is `undefined`. */
export function rawJson(site: CallSite, response: Response, text: string): Response {
  const isEmpty = text === '' && !isHtml(response);
  return shadow(response, text, isEmpty ? undefined : parseAnswer(site, response, text));
}

/** The same answer, whose body was read already. */
export const shadow = (response: Response, text: string, data?: unknown): Response =>
  Object.defineProperties(response, {
    text: { value: () => Promise.resolve(text) },
    json: { value: () => Promise.resolve(data) },
  });

/** A success that is not what the contract promises. */
export const parseError = (
  site: CallSite,
  response: Response,
  cause: ParseErrorCause,
  options?: ErrorOptions,
) => new ParseError(site, { status: response.status, contentType: typeOf(response) }, cause, options);

const typeOf = (response: Response): string | undefined => response.headers.get('content-type') ?? undefined;

export const isHtml = (response: Response): boolean => /^text\/html\b/i.test(typeOf(response) ?? '');
export const isJson = (response: Response): boolean => /^application\/json\b/i.test(typeOf(response) ?? '');

/** Whose web page it is. */
export const pageCause = (text: string): ParseErrorCause =>
  LOGIN.test(text) ? 'login-page' : 'wrong-address';

/** Why a text is not JSON. */
function causeOf(text: string, contentType: string | undefined): ParseErrorCause {
  const start = text.trimStart();
  if (start === '') return /html/i.test(contentType ?? '') ? 'wrong-address' : 'empty-body';
  if (start.startsWith('<')) return pageCause(start);
  return endsInside(start) ? 'cut-short' : 'not-json';
}

const LOGIN = /type=["']?password|\b(?:log|sign)[ -]?(?:in|on)\b|\bsso\b|\bauthenticat/i;

/** Whether a JSON text ends within a string, a list or an object. */
function endsInside(text: string): boolean {
  let depth = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\[^])*"?|[[\]{}]/g)) {
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth -= 1;
    else if (token.length === 1 || !/[^\\](?:\\\\)*"$/.test(token)) return true;
  }
  return depth > 0;
}
