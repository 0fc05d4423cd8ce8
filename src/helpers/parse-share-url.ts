import { checkText } from '../arguments/check-arguments.js';
import { ArgumentError } from '../errors/index.js';

/** The `key` or the `slug` in the URL of a shared link. */
export type ShareUrlParts = { key: string } | { slug: string };

/**
 * Reads the key or the slug from the URL of a shared link: `https://photos.example.com/share/KEY` or `/s/SLUG`,
 * optionally followed by `/photos/ID`. Pass the result as `sharedLink` to `createImmichClient`, with a `password` if
 * the link has one. Throws an `ArgumentError` for any other URL. The opposite of `shareUrl`.
 */
export function parseShareUrl(address: string): ShareUrlParts {
  checkText('address', address);
  const [, kind, segment = ''] = SHARE_PATH.exec(pathOf(address)) ?? [];
  if (kind === undefined) throw notAShareUrl();
  const text = decoded(segment);
  return kind === 's' ? { slug: text } : { key: text };
}

/** Matches the end of the path, because the server can be below a path of its own. */
const SHARE_PATH = /(?:^|\/)(share|s)\/([^/]+)(?:\/photos\/[^/]+)?\/?$/;

function pathOf(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') throw notAShareUrl();
  return url.pathname;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw notAShareUrl();
  }
}

/** The message does not repeat the URL, which gives access to the photos. */
const notAShareUrl = (): ArgumentError =>
  new ArgumentError(
    '`address` must be the address of a shared link, such as https://photos.example.com/share/KEY or https://photos.example.com/s/SLUG.',
  );
