import { ArgumentError } from '../../errors/index.js';

/** Returns the base URL of the API, `https://host/sub/api`, for any spelling of `url`. */
export function apiBase(url: string): string {
  if (typeof url !== 'string' || !URL.canParse(url)) {
    throw new ArgumentError('`url` must be an address such as https://photos.example.com.');
  }
  const { origin, pathname, protocol, username, password, search, hash } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') {
    throw new ArgumentError(`\`url\` must start with http:// or https://, not ${protocol}//.`);
  }
  // Messages do not repeat values that may be secret.
  if (username || password) {
    throw new ArgumentError(
      '`url` must not contain a user name or password: pass an Immich credential, or `headers`.',
    );
  }
  if (search || hash) throw new ArgumentError('`url` must not contain a query or a fragment.');
  // Immich responds to a double slash with its web page.
  const path = pathname.replace(/\/{2,}/g, '/').replace(/\/$/, '');
  return origin + (path.endsWith('/api') ? path : `${path}/api`);
}
