import { type CallSite, HttpError, NetworkError } from '../errors/index.js';
import type { Call } from './call.js';
import type { Secrets } from './secrets/redact.js';

/** More redirects than this are a loop. */
const MOST_REDIRECTS = 5;

/** Sends a request to a URL; with `within`, a browser follows redirects within that origin itself. */
export type SendTo = (url: string, within?: 'same-origin') => Promise<Response>;

/**
 * Follows redirects on the same origin, which Immich sends for some thumbnails. Redirects to another origin are not
 * followed, because `fetch` would send the API key there.
 */
export async function followRedirects(
  site: CallSite,
  first: Response,
  from: string,
  secrets: Secrets,
  sendTo: SendTo,
  discard: (response: Response) => Promise<unknown>,
): Promise<Response> {
  let response = first;
  let url = from;
  for (let hops = 1; isRedirect(response); hops += 1) {
    // Browsers do not reveal the target of a redirect, but can restrict redirects to the page's own origin.
    if (response.type === 'opaqueredirect') return withinOrigin(site, from, sendTo);
    url = nextUrl(site, response, url, hops, secrets);
    await discard(response);
    response = await sendTo(url);
  }
  // `fetch` does not set `redirected`, because the client followed the redirect itself.
  return Object.defineProperty(response, 'redirected', { value: true });
}

export const isRedirect = ({ status, type }: Response): boolean =>
  (status >= 300 && status < 400 && status !== 304) || type === 'opaqueredirect';

function nextUrl(site: CallSite, response: Response, from: string, hops: number, secrets: Secrets): string {
  const { status } = response;
  const refuse = (what: string) => refusedWith(site, response, `was redirected (${status}) ${what}`, secrets);

  const location = response.headers.get('location');
  if (location === null || !URL.canParse(location, from)) throw refuse('without a valid location');
  const here = new URL(from);
  const there = new URL(location, from);
  // `fetch` rejects a user name and a password. The origin of a `blob:` address can be that of the server.
  if (!/^https?:$/.test(there.protocol) || there.username || there.password) {
    throw refuse('without a valid location');
  }
  // Only the origin is shown, because the rest can contain a token.
  if (here.hostname === there.hostname && here.protocol === 'http:' && there.protocol === 'https:') {
    throw refuse(`to https: start \`url\` with ${secrets.redact(there.origin)}`);
  }
  if (here.origin !== there.origin) {
    throw refuse(
      `to ${secrets.redact(there.origin)}, another origin, where the client sends no credentials. If Immich is there, use it as \`url\``,
    );
  }
  if (hops > MOST_REDIRECTS) throw refuse(`more than ${MOST_REDIRECTS} times`);
  // After a 301, 302 or 303 the next request would be a GET, which is another operation.
  if (site.method !== 'GET' && status !== 307 && status !== 308) {
    throw refuse('although it is not a GET: check that `url` is the exact address of Immich');
  }
  return there.href;
}

/** The error for a redirect that the call does not follow. */
export function refusedRedirect(
  { operation, redirect }: Call,
  response: Response,
  from: string,
  secrets: Secrets,
): HttpError | NetworkError {
  const why =
    redirect === 'error' ? "and `redirect` is 'error'" : 'and uploads do not follow redirects: check `url`';
  if (response.type === 'opaqueredirect') {
    return new NetworkError(operation, `was redirected, ${why}`, 'unknown');
  }
  // For a redirected upload, `nextUrl` throws a more helpful error.
  if (redirect === 'follow') nextUrl(operation, response, from, 1, secrets);
  return refusedWith(operation, response, `was redirected (${response.status}), ${why}`, secrets);
}

const refusedWith = (
  site: CallSite,
  { status, headers }: Response,
  what: string,
  secrets: Secrets,
): HttpError =>
  new HttpError(site, status, {
    headers: { get: (name) => secrets.redact(headers.get(name) ?? '') },
    reason: 'redirect',
    what,
  });

async function withinOrigin(site: CallSite, url: string, sendTo: SendTo): Promise<Response> {
  const refused =
    'was redirected, and the browser does not report where: check that `url` is the exact address of Immich';
  if (site.method !== 'GET') throw new NetworkError(site, refused, 'unknown');
  try {
    return await sendTo(url, 'same-origin');
  } catch (cause) {
    throw new NetworkError(site, refused, 'unknown', { cause });
  }
}
