import { createHash } from 'node:crypto';
import type { Request } from 'express';
import type { Operation } from '../contract/read/document.js';
import { forbidden, type Refusal, unauthorized } from './errors.js';
import type { Library } from './state/library.js';
import type { ApiKey, Session, User } from './state/accounts.js';
import type { SharedLink } from './state/records.js';
import { isRunning } from './state/sessions.js';
import { activeUser } from './state/users.js';

/** The caller and its credential. A shared link acts as its owner, limited to the content of the link. */
export interface Caller {
  user: User;
  link?: SharedLink;
  session?: Session;
  apiKey?: ApiKey;
}

/**
 * Identifies the caller. The first credential found decides, without fallback: shared-link key, shared-link slug,
 * session token, API key.
 */
export function identify(request: Request, library: Library): Caller {
  const shared = sharedLinkOf(request, library);
  if (shared) return shared;
  const token = sessionToken(request);
  if (token !== undefined) {
    const session = [...library.sessions.values()].find((one) => one.token === token);
    const user = session && isRunning(session) ? activeUser(library, session.userId) : undefined;
    if (!session || !user) throw unauthorized('Invalid user token');
    return { user, session };
  }
  const secret = request.get('x-api-key') || text(request.query['apiKey']);
  if (!secret) throw unauthorized('Authentication required');
  const apiKey = library.apiKeys.find((key) => key.secret === secret);
  const user = apiKey && activeUser(library, apiKey.userId);
  if (!user) throw unauthorized('Invalid API key');
  return { user, apiKey };
}

/** Throws if the contract does not allow the caller to use the operation. */
export function authorize(caller: Caller, operation: Operation): void {
  if (operation['x-immich-admin-only'] && !caller.user.isAdmin) throw forbidden('Forbidden');
  if (caller.link && !takesSharedLinks(operation)) throw forbidden('Forbidden');
  if (!caller.apiKey || ANY_KEY.includes(operation.operationId)) return;
  const needed = operation['x-immich-permission'] ?? 'all';
  const { permissions } = caller.apiKey;
  if (!permissions.some((permission) => permission === 'all' || permission === needed)) {
    throw forbidden(`Missing required permission: ${needed}`);
  }
  if (NEEDS_SESSION.includes(operation.operationId)) {
    throw forbidden('Sync endpoints cannot be used with API keys');
  }
}

/** These store the state of a device, which is identified by its session. */
const NEEDS_SESSION = ['getSyncStream', 'getSyncAck', 'sendSyncAck', 'deleteSyncAck'];

/** Operations without a permission that any key may use; all others without one require `all`. */
const ANY_KEY = ['getMyApiKey', 'getWorkflowTriggers', 'validateAccessToken'];

const takesSharedLinks = ({ parameters = [] }: Operation): boolean =>
  parameters.some(({ in: place, name }) => place === 'query' && name === 'key');

/** Cookie of a browser that has logged in to a shared link. */
export const LINK_COOKIE = 'immich_shared_link_token';

/** Value of that cookie for a link; several are separated by commas. */
export const linkToken = ({ id, password }: SharedLink): string =>
  createHash('sha256').update(`${id}-${password}`).digest('base64');

export const hasLinkLogin = (request: Request, link: SharedLink): boolean =>
  link.password === null || (cookie(request, LINK_COOKIE) ?? '').split(',').includes(linkToken(link));

function sharedLinkOf(request: Request, library: Library): Caller | undefined {
  const key = request.get('x-immich-share-key') || text(request.query['key']);
  if (key) return open(library, (link) => link.key === key, unauthorized('Invalid share key'));
  const slug = request.get('x-immich-share-slug') || text(request.query['slug']);
  if (slug) return open(library, (link) => link.slug === slug, unauthorized('Invalid share slug'));
  return undefined;
}

function open(library: Library, matches: (link: SharedLink) => boolean, refusal: Refusal): Caller {
  const link = openLink(library, matches);
  const user = link && activeUser(library, link.ownerId);
  if (!user) throw refusal;
  return { user, link };
}

/** The link, if there is one that has not expired. */
export function openLink(library: Library, matches: (link: SharedLink) => boolean): SharedLink | undefined {
  const link = [...library.links.values()].find(matches);
  return link?.expiresAt && Date.parse(link.expiresAt) < Date.now() ? undefined : link;
}

function sessionToken(request: Request): string | undefined {
  const [, bearer] = /^bearer (.*)$/i.exec(request.get('authorization') ?? '') ?? [];
  return (
    request.get('x-immich-user-token') ||
    request.get('x-immich-session-token') ||
    text(request.query['sessionKey']) ||
    bearer ||
    cookie(request, 'immich_access_token') ||
    undefined
  );
}

function cookie(request: Request, name: string): string | undefined {
  const pairs = (request.get('cookie') ?? '').split(';').map((pair) => pair.trim());
  const found = pairs.find((pair) => pair.startsWith(`${name}=`));
  return found && decoded(found.slice(name.length + 1));
}

/** Text that cannot be decoded is returned unchanged. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
