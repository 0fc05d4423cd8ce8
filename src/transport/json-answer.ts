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

/** Why a text is not JSON. */
export function causeOf(text: string, contentType: string | undefined): ParseErrorCause {
  const start = text.trimStart();
  if (start === '') return /html/i.test(contentType ?? '') ? 'wrong-address' : 'empty-body';
  if (start.startsWith('<')) return LOGIN.test(start) ? 'login-page' : 'wrong-address';
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
