import { checkObject } from '../arguments/check-arguments.js';
import { ArgumentError } from '../errors/index.js';
import { headerRecord } from '../values/header-record.js';
import type { HeaderBag } from './call.js';

/** Headers in which Immich accepts a credential. */
const CREDENTIALS = new Set([
  'x-api-key',
  'x-immich-session-token',
  'x-immich-share-key',
  'x-immich-share-slug',
  'x-immich-user-token',
]);

/** Headers of the connection and the message length; only `fetch` can set them correctly. */
const OF_CONNECTION = new Set([
  'connection',
  'content-length',
  'expect',
  'host',
  'http2-settings',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/**
 * Returns the caller's headers with lower-case names. Rejects invalid headers, and a second credential: Immich uses the
 * first one that it finds, which may not be the client's. Messages never repeat a value, which may be a secret.
 */
export function checkHeaders(
  headers: Headers | Record<string, string | undefined> | undefined,
): HeaderBag | undefined {
  if (headers === undefined) return undefined;
  checkObject('headers', headers);
  const checked: Record<string, string> = {};
  for (const [given, value] of Object.entries(headerRecord(headers))) {
    if (value === undefined) continue;
    const name = given.toLowerCase();
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) throw new ArgumentError('`headers` has an invalid header name.');
    if (!isHeaderValue(value)) throw new ArgumentError(`The value of the header \`${name}\` is not valid.`);
    if (OF_CONNECTION.has(name)) {
      throw new ArgumentError(`The header \`${name}\` is set by the platform: leave it out.`);
    }
    if (isCredential(name, value)) {
      throw new ArgumentError(
        `The header \`${name}\` is a credential of Immich, and a request carries exactly one: use the client's options, or \`immich.with\`.`,
      );
    }
    checked[name] = value;
  }
  return checked;
}

/** Visible characters and inner spaces only; other values do not arrive unchanged. */
const isHeaderValue = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^(?:[\x21-\x7e\x80-\xff](?:[\t\x20-\x7e\x80-\xff]*[\x21-\x7e\x80-\xff])?)?$/.test(value);

/** An authorization header or a cookie for a proxy is not an Immich credential. */
const isCredential = (name: string, value: string): boolean =>
  CREDENTIALS.has(name) ||
  (name === 'authorization' && /^bearer\b/i.test(value)) ||
  (name === 'cookie' && /(?:^|;)\s*immich_/i.test(value));
