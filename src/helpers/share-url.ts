import { checkObject, checkText } from '../arguments/check-arguments.js';
import type { SharedLink } from '../types.js';

/**
 * Returns the URL of a shared link: `https://photos.example.com/s/SLUG`, or `/share/KEY` if it has no slug. `base` is
 * the public URL of the server; `sharedLinks.url` finds it for you.
 */
export function shareUrl(base: string, link: Pick<SharedLink, 'key' | 'slug'>): string {
  checkText('base', base);
  checkLink('link', link);
  const { key, slug } = link;
  const path = slug ? `s/${encodeURIComponent(slug)}` : `share/${encodeURIComponent(key)}`;
  let end = base.length;
  while (base[end - 1] === '/') end -= 1;
  return `${base.slice(0, end)}/${path}`;
}

/** Throws an `ArgumentError` for a link that has neither key nor slug. */
export function checkLink(name: string, link: unknown): void {
  checkObject(name, link);
  const { key, slug }: { key?: unknown; slug?: unknown } = link;
  if (slug === undefined || slug === null) checkText('key', key);
  else checkText('slug', slug);
}
