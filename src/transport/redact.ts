import type { HeaderBag } from './call.js';
import { isWellFormed } from './path.js';

/** Headers that say nothing of who is asking. */
const PLAIN = new Set([
  'accept',
  'accept-encoding',
  'content-length',
  'content-type',
  'range',
  'if-none-match',
  'if-modified-since',
  'x-immich-checksum',
]);

/** Fields of a body that are secrets. */
const SECRET_FIELD = /password$|^(?:licenseKey|activationKey)$/i;

/** Shorter values are words rather than secrets, unless they are called passwords. */
const SHORTEST_SECRET = 4;

/** What a request carries that no error may repeat: its header values, and the passwords and keys in its body and its query. */
export function secretsOf(headers: HeaderBag, body: unknown, url: string): string[] {
  const secrets = new Set<string>();
  for (const [name, value] of Object.entries(headers)) {
    if (PLAIN.has(name)) continue;
    // The token of `Bearer token`, each value of a cookie, and the whole.
    for (const part of [value, ...value.split(/[\s;=]+/)]) {
      if (part.length >= SHORTEST_SECRET && !/^(?:bearer|basic)$/i.test(part)) secrets.add(part);
    }
  }
  if (typeof body === 'string' && /password|key"/i.test(body)) {
    JSON.parse(body, (name, value: unknown) => {
      if (typeof value === 'string' && value !== '' && SECRET_FIELD.test(name)) secrets.add(value);
      return value;
    });
  }
  for (const [name, value] of new URL(url).searchParams) {
    if (value !== '' && SECRET_FIELD.test(name)) secrets.add(value);
  }
  return [...new Set([...secrets].flatMap(waysToWrite))].sort((a, b) => b.length - a.length);
}

/** As itself, in JSON, in a path, in a query and in a page. */
const waysToWrite = (secret: string): string[] => [
  secret,
  JSON.stringify(secret).slice(1, -1),
  isWellFormed(secret) ? encodeURIComponent(secret) : secret,
  new URLSearchParams([['', secret]]).toString().slice(1),
  secret.replace(/[&<>"']/g, (sign) => HTML[sign] ?? sign),
];

const HTML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text without the secrets that it repeats. A very short one is looked for as a word of its own. */
export const redact = (text: string, secrets: readonly string[]): string =>
  secrets.reduce(
    (shown, secret) =>
      secret.length < SHORTEST_SECRET
        ? shown.replace(new RegExp(`(?<!\\w)${secret.replace(/\W/g, '\\$&')}(?!\\w)`, 'g'), REDACTED)
        : shown.replaceAll(secret, REDACTED),
    text,
  );

const REDACTED = '[redacted]';

/** What JSON says, without the secrets that any text in it repeats. */
export function redactValue(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === 'string') return redact(value, secrets);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => redactValue(each, secrets));
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [redact(name, secrets), redactValue(each, secrets)]),
  );
}
