import { spelled, startOfPartial } from '../../http/secrets/spellings.js';
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

/** The shortest value that is removed from messages; shorter ones are no secrets and would remove parts of words. */
const MIN_SECRET = 4;

/** Headers in lower case. Throws a `DocumentError` for what no request can carry; it never repeats a value, which may be a secret. */
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

/** A message without the values of headers, in any spelling: a server can repeat what it received. */
export function withoutHeaderValues(message: string, headers: Readonly<Record<string, string>>): string {
  const secrets = Object.entries(headers)
    .flatMap(([name, value]) => (name === 'authorization' ? [value, value.replace(/^\S+\s+/, '')] : [value]))
    .filter(({ length }) => length >= MIN_SECRET);
  if (secrets.length === 0) return message;
  const redacted = message.replaceAll(new RegExp(secrets.map(spelled).join('|'), 'giu'), REDACTED);
  // Messages are cut, possibly within a secret.
  const end = Math.min(...secrets.map((secret) => startOfPartial(redacted, secret)));
  return redacted.length - end < MIN_SECRET ? redacted : redacted.slice(0, end) + REDACTED;
}

const REDACTED = '[redacted]';
