import { ArgumentError } from '../errors.js';

/** The address below which the API lives: `https://host/sub/api`, however the caller wrote it. */
export function apiBase(url: string): string {
  if (!URL.canParse(url))
    throw new ArgumentError('`url` must be an address such as https://photos.example.com.');
  const { origin, pathname, protocol } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') {
    throw new ArgumentError(`\`url\` must start with http:// or https://, not ${protocol}//.`);
  }
  const path = pathname.replace(/\/+$/, '');
  return origin + (path.endsWith('/api') ? path : `${path}/api`);
}
