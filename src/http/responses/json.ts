import { type CallSite, ParseError, type ParseErrorCause } from '../../errors/index.js';
import { printable } from '../../values/printable.js';
import type { Operation } from '../operation.js';
import type { Secrets } from '../secrets/redact.js';
import { hasShape } from './response-shapes.js';

/** Parses the text of a success, and checks what this library reads of it. */
export function readJson(operation: Operation, response: Response, text: string, secrets: Secrets): unknown {
  const data = parseAnswer(operation, response, text, secrets);
  if (!hasShape(operation.operationId, data)) throw parseError(operation, response, 'unexpected', secrets);
  return data;
}

/** Parses the text of a success. What it is decides, not what its content type says. */
function parseAnswer(site: CallSite, response: Response, text: string, secrets: Secrets): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What the parser says quotes the text, which may hold a secret.
    throw parseError(site, response, causeOf(text, typeOf(response)), secrets);
  }
}

/** Nothing is promised, so nothing can be missing; but a web page says that it was not Immich that answered. */
export function checkNothing(site: CallSite, response: Response, text: string, secrets: Secrets): void {
  if (isHtml(response)) throw parseError(site, response, pageCause(text), secrets);
}

/** For openapi-fetch, which parses for itself; here it is only made sure that it can. To it, an empty answer is `undefined`. */
export function rawJson(site: CallSite, response: Response, text: string, secrets: Secrets): Response {
  const isEmpty = text === '' && !isHtml(response);
  return shadow(response, text, isEmpty ? undefined : parseAnswer(site, response, text, secrets));
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

/** Whether a JSON text ends within a string, a list or an object. Not by a pattern: those run out of stack in a string of 100 MB. */
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

/** Where the string that begins at `start` ends; -1 if the text ends before. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let first = at;
    while (text[first - 1] === '\\') first -= 1;
    // After an odd number of backslashes the quote is a part of the string.
    if ((at - first) % 2 === 0) return at;
  }
  return -1;
}
