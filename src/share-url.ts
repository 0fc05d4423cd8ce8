import type { SharedLink } from './types.js';

/**
 * The address that opens a shared link: `https://photos.example.com/s/SLUG`, or `/share/KEY` where it has no slug. `base` is where people
 * reach the server; `sharedLinks.url` finds it out.
 */
export function shareUrl(base: string, { key, slug }: Pick<SharedLink, 'key' | 'slug'>): string {
  const path = slug ? `s/${encodeURIComponent(slug)}` : `share/${encodeURIComponent(key)}`;
  return `${base.replace(/\/+$/, '')}/${path}`;
}
