import { type CallSite, ParseError, type ParseErrorCause } from '../../errors/index.js';
import { printable } from '../../values/printable.js';
import type { Operation } from '../operation.js';
import type { Secrets } from '../secrets/redact.js';
import { hasShape } from './response-shapes.js';

/** Parses the body of a success, and checks the properties that this library reads. */
export function readJson(operation: Operation, response: Response, text: string, secrets: Secrets): unknown {
  const data = parseJsonText(operation, response, text, secrets);
  if (!hasShape(operation.operationId, data)) throw parseError(operation, response, 'unexpected', secrets);
  return data;
}

/** Parses the body of a success. The content type is ignored. */
function parseJsonText(site: CallSite, response: Response, text: string, secrets: Secrets): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The error of the parser quotes the text, which may contain a secret.
    throw parseError(site, response, causeOf(text, typeOf(response)), secrets);
  }
}

/** The operation has no response body; HTML means that a proxy responded. */
export function checkNothing(site: CallSite, response: Response, text: string, secrets: Secrets): void {
  if (isHtml(response)) throw parseError(site, response, pageCause(text), secrets);
}

/** openapi-fetch parses the body itself; this only checks that it is JSON. An empty body becomes `undefined`. */
export function rawJson(site: CallSite, response: Response, text: string, secrets: Secrets): Response {
  const isEmpty = text === '' && !isHtml(response);
  return withReadBody(response, text, isEmpty ? undefined : parseJsonText(site, response, text, secrets));
}

/** Returns the response with a body that has already been read. */
export const withReadBody = (response: Response, text: string, data?: unknown): Response =>
  Object.defineProperties(response, {
    text: { value: () => Promise.resolve(text) },
    json: { value: () => Promise.resolve(data) },
  });

/** The error for a success that does not match the contract. */
export const parseError = (
  site: CallSite,
  response: Response,
  cause: ParseErrorCause,
  secrets: Secrets,
  options?: ErrorOptions,
): ParseError => {
  const type = typeOf(response);
  const contentType = type === undefined ? undefined : printable(secrets.redact(type));
  return new ParseError(site, { status: response.status, contentType }, cause, options);
};

const typeOf = (response: Response): string | undefined => response.headers.get('content-type') ?? undefined;

export const isHtml = (response: Response): boolean => /^text\/html\b/i.test(typeOf(response) ?? '');
export const isJson = (response: Response): boolean => /^application\/json\b/i.test(typeOf(response) ?? '');

/** Whether a web page is a login page. */
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

/**
 * Whether JSON text ends within a string, an array or an object. A regular expression would overflow the stack on a
 * string of 100 MB.
 */
function endsInside(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') {
      at = endOfString(text, at);
      if (at < 0) return true;
    } else if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
  }
  return depth > 0;
}

/** Index of the end of the string that begins at `start`; -1 if the text ends before. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let first = at;
    while (text[first - 1] === '\\') first -= 1;
    // After an odd number of backslashes, the quote belongs to the string.
    if ((at - first) % 2 === 0) return at;
  }
  return -1;
}
