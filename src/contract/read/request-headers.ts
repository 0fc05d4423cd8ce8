import { REDACTED, withoutSecrets } from '../../http/secrets/find-secrets.js';
import { startOfPartial } from '../../http/secrets/start-of-partial.js';
import { DocumentError } from './document.js';

/** Headers of the connection, which the platform sets. */
const OF_CONNECTION = new Set([
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** Headers whose values are not secret. */
const PLAIN = /^(?:accept(?:-.*)?|cache-control|content-type|user-agent|x-forwarded-.*)$/;

/** Minimum length of a secret; shorter values are ordinary words. */
const MIN_SECRET = 8;

/**
 * Returns headers with lower-case names. Throws a `DocumentError` for invalid headers; it never repeats a value, which
 * may be secret.
 */
export function checkRequestHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(headers).map(([given, value]): [string, string] => {
    const name = given.toLowerCase();
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) throw new DocumentError('A header has an invalid name.');
    if (OF_CONNECTION.has(name)) {
      throw new DocumentError(`The header ${name} is set by the platform: leave it out.`);
    }
    // Visible characters with spaces between them.
    if (!/^[\x21-\x7e\x80-\xff](?:[\t\x20-\x7e\x80-\xff]*[\x21-\x7e\x80-\xff])?$/.test(value)) {
      throw new DocumentError(`The header ${name} has an invalid value.`);
    }
    return [name, value];
  });
  return Object.fromEntries(entries);
}

/** Removes header values from a text, in any encoding: a server can repeat what it received. */
export const withoutHeaderValues = (text: string, headers: Readonly<Record<string, string>>): string =>
  withoutSecrets(text, secretsIn(headers));

/** The same for a message, which can be cut within a secret. */
export function messageWithoutHeaderValues(
  message: string,
  headers: Readonly<Record<string, string>>,
): string {
  const text = withoutHeaderValues(message, headers);
  const end = startOfPartial(text, secretsIn(headers));
  return text.length - end < MIN_PARTIAL ? text : text.slice(0, end) + REDACTED;
}

/** Minimum length of the start of a secret that is removed from the end of a message. */
const MIN_PARTIAL = 4;

const secretsIn = (headers: Readonly<Record<string, string>>): string[] =>
  Object.entries(headers)
    .filter(([name]) => !PLAIN.test(name))
    // A scheme such as `Bearer` is not part of the secret.
    .flatMap(([name, value]) => (name === 'authorization' ? [value, value.replace(/^\S+\s+/, '')] : [value]))
    .filter(({ length }) => length >= MIN_SECRET);
