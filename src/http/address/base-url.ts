import { ArgumentError } from '../../errors/index.js';

/** The address below which the API lives: `https://host/sub/api`, however the caller wrote it. */
export function apiBase(url: string): string {
  if (typeof url !== 'string' || !URL.canParse(url)) {
    throw new ArgumentError('`url` must be an address such as https://photos.example.com.');
  }
  const { origin, pathname, protocol, username, password, search, hash } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') {
    throw new ArgumentError(`\`url\` must start with http:// or https://, not ${protocol}//.`);
  }
  // No message repeats what may be a secret.
  if (username || password) {
    throw new ArgumentError(
      '`url` must hold no user name and no password: give a credential of Immich, or `headers`.',
    );
  }
  if (search || hash) throw new ArgumentError('`url` must hold no query and no fragment.');
  // Immich answers a doubled slash with its web page.
  const path = pathname.replace(/\/{2,}/g, '/').replace(/\/$/, '');
  return origin + (path.endsWith('/api') ? path : `${path}/api`);
}
