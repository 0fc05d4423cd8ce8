import { mapText } from '../../values/map-text.js';
import type { HeaderBag } from '../call.js';
import { base64Patterns } from './base64.js';
import { spelled } from './spellings.js';
import { startOfPartial } from './start-of-partial.js';

/** Headers that hold no secret. */
const PLAIN = new Set([
  'accept',
  'accept-encoding',
  'cache-control',
  'content-length',
  'content-type',
  'range',
  'if-none-match',
  'if-modified-since',
  'x-immich-checksum',
]);

/** Fields of a body or a query that are secrets. A slug opens a shared link. */
const SECRET_FIELD = /(?:password|secret|token|pincode|slug|codeverifier|licensekey|activationkey)$/i;

/** Shorter values are words rather than secrets, unless they are the value of a secret field. */
const SHORTEST_SECRET = 4;

const REDACTED = '[redacted]';

/**
 * The secrets of one attempt, which no error may repeat: its header values, and the secret fields of its body and its query. They are
 * collected when the first text is redacted: most attempts succeed.
 */
export class Secrets {
  readonly #body: unknown;
  readonly #url: string;
  readonly #password: string | undefined;
  #headers: HeaderBag = {};
  #values: readonly string[] | undefined;
  #pattern: RegExp | undefined;

  /** `password` is that of a shared link, which an earlier request has sent. */
  constructor(body: unknown, url: string, password?: string) {
    this.#body = body;
    this.#url = url;
    this.#password = password;
  }

  /** The headers that the attempt is sent with. */
  set headers(headers: HeaderBag) {
    this.#headers = headers;
    this.#values = undefined;
    this.#pattern = undefined;
  }

  /** The text without the secrets that it repeats, however they are encoded. A very short secret must be a word of its own. */
  redact(text: string): string {
    if (text === '' || this.#all.length === 0) return text;
    this.#pattern ??= new RegExp(this.#all.flatMap(patternsOf).join('|'), 'giu');
    return text.replace(this.#pattern, REDACTED);
  }

  /** The same for a text whose end is missing, so that it can end with the beginning of a secret. */
  redactCut(text: string): string {
    const shown = this.redact(text);
    const ends = this.#all.map((each) => startOfPartial(shown, each));
    return shown.slice(0, Math.min(shown.length, ...ends));
  }

  /** A JSON value without the secrets that any text in it repeats. */
  redactValue(value: unknown): unknown {
    return mapText(value, (text) => this.redact(text));
  }

  /** The longest first, because one can begin with another. */
  get #all(): readonly string[] {
    return (this.#values ??= [
      ...new Set([
        ...headerSecrets(this.#headers),
        ...bodySecrets(this.#body),
        ...querySecrets(this.#url),
        ...(this.#password ? [this.#password] : []),
      ]),
    ].sort((a, b) => b.length - a.length));
  }
}

/** A secret in any spelling, and in Base64 at any place of a text. */
const patternsOf = (secret: string): string[] => [
  secret.length < SHORTEST_SECRET ? asWord(spelled(secret)) : spelled(secret),
  ...base64Patterns(secret),
];

/** Also after an encoded character, as in `password%3Dabc`. */
const asWord = (pattern: string): string => `(?:(?<!\\w)|(?<=%[\\da-f]{2}))${pattern}(?!\\w)`;

/** The whole value, the token of `Bearer token`, each value of a cookie, and the password of `Basic token`. */
const headerSecrets = (headers: HeaderBag): string[] =>
  Object.entries(headers)
    .filter(([name]) => !PLAIN.has(name))
    .flatMap(([, value]) => [value, ...value.split(/[\s;=]+/), ...basicSecrets(value)])
    .filter((part) => part.length >= SHORTEST_SECRET && !/^(?:bearer|basic)$/i.test(part));

/** The decoded `user:password` of a `Basic` header, and the password alone. */
function basicSecrets(value: string): string[] {
  const token = /^basic\s+([\w+/-]+)=*$/i.exec(value.trim())?.[1];
  if (token === undefined) return [];
  let pair: string;
  try {
    pair = atob(token.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return [];
  }
  // Programs encode it as UTF-8 or as Latin-1; a server can repeat it either way.
  const utf8 = new TextDecoder().decode(Uint8Array.from(pair, (character) => character.charCodeAt(0)));
  return [pair, utf8].flatMap((text) => [text, text.slice(text.indexOf(':') + 1)]);
}

/** Of a JSON or a URL-encoded body, which the client has written itself. */
function bodySecrets(body: unknown): string[] {
  const secrets: string[] = [];
  if (typeof body !== 'string') return secrets;
  // A list instead of recursion, because a body can be nested deeply.
  const values: unknown[] = [fieldsOf(body)];
  for (const value of values) {
    if (typeof value !== 'object' || value === null) continue;
    for (const [name, each] of Object.entries(value)) {
      if (isSecret(name, each)) secrets.push(each);
      else values.push(each);
    }
  }
  return secrets;
}

function fieldsOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return Object.fromEntries(new URLSearchParams(body));
  }
}

const querySecrets = (url: string): string[] =>
  [...new URL(url).searchParams].flatMap(([name, value]) => (isSecret(name, value) ? [value] : []));

const isSecret = (name: string, value: unknown): value is string =>
  typeof value === 'string' && value !== '' && SECRET_FIELD.test(name);
