import { mapText } from '../../values/map-text.js';
import type { HeaderBag } from '../call.js';
import { SHORTEST_SECRET, withoutSecrets } from './find-secrets.js';
import { startOfPartial } from './start-of-partial.js';

/** Headers without secrets. */
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

/** Names of secret fields in bodies and queries. A slug gives access to a shared link. */
const SECRET_FIELD = /(?:password|secret|token|pincode|slug|codeverifier|licensekey|activationkey)$/i;

/**
 * The secrets of one attempt, which errors must not repeat: header values, and secret fields of body and query. They
 * are collected when the first text is redacted, because most attempts succeed.
 */
export class Secrets {
  readonly #body: unknown;
  readonly #url: string;
  readonly #password: string | undefined;
  #headers: HeaderBag = {};
  #values: readonly string[] | undefined;

  /** @param password password of a shared link, which an earlier request has sent */
  constructor(body: unknown, url: string, password?: string) {
    this.#body = body;
    this.#url = url;
    this.#password = password;
  }

  /** The headers of the attempt. */
  set headers(headers: HeaderBag) {
    this.#headers = headers;
    this.#values = undefined;
  }

  /** Replaces the secrets in a text, in any encoding. Very short secrets are replaced only as whole words. */
  redact(text: string): string {
    return withoutSecrets(text, this.#all);
  }

  /** Like `redact`, for a truncated text, which can end with the start of a secret. */
  redactCut(text: string): string {
    const shown = this.redact(text);
    return shown.slice(0, startOfPartial(shown, this.#all));
  }

  /** Replaces the secrets in all strings of a JSON value. */
  redactValue(value: unknown): unknown {
    return mapText(value, (text) => this.redact(text));
  }

  get #all(): readonly string[] {
    return (this.#values ??= [
      ...new Set([
        ...headerSecrets(this.#headers),
        ...bodySecrets(this.#body),
        ...querySecrets(this.#url),
        ...(this.#password ? [this.#password] : []),
      ]),
    ]);
  }
}

/** The whole value, the token of `Bearer token`, each cookie value, and the password of `Basic token`. */
const headerSecrets = (headers: HeaderBag): string[] =>
  Object.entries(headers)
    .filter(([name]) => !PLAIN.has(name))
    .flatMap(([, value]) => [value, ...value.split(/[\s;=]+/), ...basicSecrets(value)])
    // Shorter values are probably ordinary words.
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
  // Programs encode it as UTF-8 or Latin-1; a server can repeat either form.
  const utf8 = new TextDecoder().decode(Uint8Array.from(pair, (character) => character.charCodeAt(0)));
  return [pair, utf8].flatMap((text) => [text, text.slice(text.indexOf(':') + 1)]);
}

/** Secrets of a JSON or URL-encoded body, which the client has serialised itself. */
function bodySecrets(body: unknown): string[] {
  const secrets: string[] = [];
  if (typeof body !== 'string') return secrets;
  // A list instead of recursion, because bodies can be deeply nested.
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
