import type { HeaderBag } from './call.js';

/** Headers that say nothing of who is asking. */
const PLAIN = new Set([
  'accept',
  'content-type',
  'range',
  'if-none-match',
  'if-modified-since',
  'x-immich-checksum',
]);

/** Shorter values are words rather than secrets. */
const SHORTEST_SECRET = 4;

/** What a request carries that must not come back in an error: its header values, and the passwords in its body. */
export function secretsOf(headers: HeaderBag, body: unknown): string[] {
  const secrets = new Set<string>();
  for (const [name, value] of Object.entries(headers)) {
    // The token of `Bearer token`, each value of a cookie, and the whole.
    if (!PLAIN.has(name)) for (const part of [value, ...value.split(/[\s;=]+/)]) secrets.add(part);
  }
  if (typeof body === 'string') {
    for (const [, value = ''] of body.matchAll(/"\w*password"\s*:\s*"((?:[^"\\]|\\.)*)"/gi))
      secrets.add(value);
  }
  for (const secret of [...secrets]) secrets.add(encodeURIComponent(secret));
  return [...secrets]
    .filter((secret) => secret.length >= SHORTEST_SECRET && !/^(?:bearer|basic)$/i.test(secret))
    .sort((a, b) => b.length - a.length);
}

/** A text without the secrets that it repeats. */
export const redact = (text: string, secrets: readonly string[]): string =>
  secrets.reduce((shown, secret) => shown.replaceAll(secret, '[redacted]'), text);

/** An error of another's `fetch`; a copy of what is safe, where it repeats a secret. */
export function redactCause(thrown: unknown, secrets: readonly string[]): unknown {
  if (!(thrown instanceof Error)) return thrown === undefined ? undefined : redact(String(thrown), secrets);
  const shown = `${thrown.message}\n${thrown.stack}`;
  const cause = thrown.cause === undefined ? undefined : redactCause(thrown.cause, secrets);
  const isClean = cause === thrown.cause && redact(shown, secrets) === shown;
  if (isClean) return thrown;
  const copy = new Error(redact(thrown.message, secrets), { cause });
  copy.name = thrown.name;
  copy.stack = redact(thrown.stack ?? '', secrets);
  return 'code' in thrown ? Object.assign(copy, { code: thrown.code }) : copy;
}
