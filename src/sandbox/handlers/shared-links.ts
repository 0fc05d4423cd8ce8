import { randomUUID } from 'node:crypto';
import { albumFor, EDITORS, ownAssets } from './access.js';
import { type Caller, hasLinkLogin, LINK_COOKIE, linkToken } from '../auth.js';
import { addEach, removeEach } from './bulk.js';
import { badRequest, forbidden, unauthorized } from '../errors.js';
import type { Handlers } from './handler.js';
import { now } from '../state/clock.js';
import type { Library } from '../state/library.js';
import { linkKey } from '../state/secrets.js';
import type { Schemas, SharedLink, Wire } from '../state/records.js';
import { linkDetails, linkWithoutAlbum, listedLinkView, visitedLinkView } from '../views/shared-links.js';

type SharedLinkOperations =
  | 'getAllSharedLinks'
  | 'createSharedLink'
  | 'sharedLinkLogin'
  | 'getMySharedLink'
  | 'getSharedLinkById'
  | 'updateSharedLink'
  | 'removeSharedLink'
  | 'addSharedLinkAssets'
  | 'removeSharedLinkAssets';

type Asking = { caller: Caller; library: Library };

export const sharedLinkHandlers: Handlers<SharedLinkOperations> = {
  getAllSharedLinks({ query, caller, library }) {
    return [...library.links.values()]
      .filter(({ ownerId }) => ownerId === caller.user.id)
      .filter(({ albumId }) => query.albumId === undefined || albumId === query.albumId)
      .filter(({ id }) => query.id === undefined || id === query.id)
      .toReversed()
      .map((link) => listedLinkView(link, library));
  },

  createSharedLink(call) {
    const { body, caller, library } = call;
    requireTarget(body, call);
    requireFreeSlug(body.slug ?? null, library);
    const showMetadata = body.showMetadata ?? true;
    const link: SharedLink = {
      id: randomUUID(),
      ownerId: caller.user.id,
      key: linkKey(),
      slug: body.slug || null,
      type: body.type,
      albumId: body.type === 'ALBUM' ? (body.albumId ?? null) : null,
      assetIds: new Set(body.type === 'INDIVIDUAL' ? body.assetIds : []),
      description: body.description || null,
      password: body.password || null,
      expiresAt: body.expiresAt ?? null,
      allowUpload: body.allowUpload ?? true,
      // Hiding the metadata of files that can be downloaded would hide nothing.
      allowDownload: showMetadata && (body.allowDownload ?? true),
      showMetadata,
      createdAt: now(),
    };
    library.links.set(link.id, link);
    return linkWithoutAlbum(link, library);
  },

  sharedLinkLogin({ body, caller, library, response }) {
    const { link } = caller;
    if (!link) throw forbidden();
    if (link.password === null) throw badRequest('Shared link is not password protected');
    if (link.password !== body.password) throw unauthorized('Invalid password');
    response.cookie(LINK_COOKIE, linkToken(link), { httpOnly: true, sameSite: 'lax', path: '/' });
    return visitedLinkView(link, library);
  },

  getMySharedLink({ caller, library, request }) {
    const { link } = caller;
    if (!link) throw forbidden();
    if (!hasLinkLogin(request, link)) throw unauthorized('Password required');
    return visitedLinkView(link, library);
  },

  getSharedLinkById: (call) => linkDetails(ownLink(call.path.id, call), call.library),

  updateSharedLink(call) {
    const { body, library } = call;
    const link = ownLink(call.path.id, call);
    requireFreeSlug(body.slug ?? null, library, link);
    // A slug that is not sent again is lost; everything else stays as it is.
    link.slug = body.slug || null;
    if (body.description !== undefined) link.description = body.description;
    if (body.password !== undefined) link.password = body.password || null;
    if (body.expiresAt !== undefined) link.expiresAt = body.expiresAt;
    link.allowUpload = body.allowUpload ?? link.allowUpload;
    link.allowDownload = body.allowDownload ?? link.allowDownload;
    link.showMetadata = body.showMetadata ?? link.showMetadata;
    return listedLinkView(link, library);
  },

  removeSharedLink: (call) => void call.library.links.delete(ownLink(call.path.id, call).id),

  addSharedLinkAssets(call) {
    const link = individual(ownLink(call.path.id, call));
    return addEach(call.body.assetIds, link.assetIds, call).map(([assetId, outcome]) => ({
      assetId,
      ...outcome,
    }));
  },

  removeSharedLinkAssets(call) {
    const link = individual(ownLink(call.path.id, call));
    return removeEach(call.body.assetIds, link.assetIds).map(([assetId, outcome]) => ({
      assetId,
      ...outcome,
    }));
  },
};

function ownLink(id: string, { caller, library }: Asking): SharedLink {
  const link = library.links.get(id);
  if (!link || link.ownerId !== caller.user.id) throw badRequest('Shared link not found');
  return link;
}

function individual(link: SharedLink): SharedLink {
  if (link.type !== 'INDIVIDUAL') throw badRequest('Invalid shared link type');
  return link;
}

function requireTarget(
  { type, albumId, assetIds = [] }: Wire<Schemas['SharedLinkCreateDto']>,
  asking: Asking,
): void {
  if (type === 'ALBUM') {
    if (!albumId) throw badRequest('Invalid albumId');
    albumFor(albumId, 'album.share', asking, EDITORS);
  } else {
    if (assetIds.length === 0) throw badRequest('Invalid assetIds');
    ownAssets(assetIds, 'asset.share', asking);
  }
}

function requireFreeSlug(slug: string | null, library: Library, mine?: SharedLink): void {
  const taken = slug && [...library.links.values()].some((link) => link !== mine && link.slug === slug);
  if (taken) throw badRequest(SLUG_TAKEN);
}

export const SLUG_TAKEN = 'Failed to save shared link';
