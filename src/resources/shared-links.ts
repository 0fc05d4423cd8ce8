import { CONFIG, SERVER, SHARED_LINKS } from '../../generated/operations.js';
import { SharedLinksOperations } from '../../generated/resources/shared-links.js';
import { type BulkOptions, inChunks } from '../lists/bulk.js';
import type { BulkResult } from '../errors/bulk-error.js';
import { checkDateTime } from '../arguments/date-time.js';
import { isHttpError, isUnsupportedError } from '../errors/index.js';
import type { RequestOptions } from '../options.js';
import type { SharedLinkQuery2x } from '../compat/wire-types.js';
import { checkLink, shareUrl } from '../helpers/share-url.js';
import type {
  SharedLink,
  SharedLinkAccess,
  SharedLinkCreate,
  SharedLinkLogin,
  SharedLinkSettings,
  SharedLinkUpdate,
} from '../types.js';
import { bulk, call, type Signatures, fields, id, ids, optional, text } from './check-arguments.js';

/** Shared links: URLs that show an album or single assets to people without an account. */
export class SharedLinksResource extends SharedLinksOperations {
  /**
   * Creates a link to an album (`type: 'ALBUM'` and `albumId`) or to assets (`type: 'INDIVIDUAL'` and `assetIds`), with
   * the server's defaults: uploads are allowed unless `allowUpload` is false. `showMetadata: false` also forbids
   * downloads.
   *
   * `POST /shared-links`, permission `sharedLink.create`.
   */
  async create(link: SharedLinkCreate, options?: RequestOptions): Promise<SharedLink> {
    return this.transport.call(SHARED_LINKS.createSharedLink, { body: checked(link) }, options);
  }

  /**
   * Creates a link to an album. Unlike with `create`, uploads are forbidden unless you set `allowUpload`.
   *
   * `POST /shared-links`, permission `sharedLink.create`.
   */
  async forAlbum(
    albumId: string,
    settings: SharedLinkSettings = {},
    options?: RequestOptions,
  ): Promise<SharedLink> {
    return this.create({ ...withoutUploads(settings), type: 'ALBUM', albumId }, options);
  }

  /**
   * Creates a link to assets. Unlike with `create`, uploads are forbidden unless you set `allowUpload`.
   *
   * `POST /shared-links`, permission `sharedLink.create`.
   */
  async forAssets(
    assetIds: readonly string[],
    settings: SharedLinkSettings = {},
    options?: RequestOptions,
  ): Promise<SharedLink> {
    const link = { ...withoutUploads(settings), assetIds: [...assetIds] };
    return this.create({ ...link, type: 'INDIVIDUAL' }, options);
  }

  /**
   * Changes a shared link; settings that you leave out do not change. `expiresAt: null` removes the expiry date,
   * `slug: null` the slug. Servers clear a slug that is not sent, so without `slug` in `changes` the link is read
   * first.
   *
   * `PATCH /shared-links/{id}`, permission `sharedLink.update`; without `slug` also `sharedLink.read`.
   */
  async update(id: string, changes: SharedLinkUpdate, options?: RequestOptions): Promise<SharedLink> {
    const kept = changes.slug === undefined ? { slug: (await this.get(id, options)).slug } : {};
    return this.transport.call(
      SHARED_LINKS.updateSharedLink,
      { path: { id }, body: { ...checked(changes), ...kept } },
      options,
    );
  }

  /**
   * Returns the URL of a shared link, at the server's public domain if it is set, otherwise at the client's `url`. To
   * use a domain that you know without sending a request, use `shareUrl`.
   *
   * `GET /server/config`, public. Immich 3.2 deprecates it; on a server without it, `GET /config` is read, permission
   * `userConfig.read`.
   */
  async url(link: Pick<SharedLink, 'key' | 'slug'>, options?: RequestOptions): Promise<string> {
    const domain = await this.#externalDomain(options);
    return shareUrl(domain || this.transport.apiUrl.replace(/\/api$/, ''), link);
  }

  async #externalDomain(options?: RequestOptions): Promise<string | undefined> {
    try {
      return (await this.transport.call(SERVER.getServerConfig, {}, options)).externalDomain;
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
    try {
      return (await this.transport.call(CONFIG.getUserConfig, {}, options)).server.externalDomain;
    } catch (error) {
      // API keys without the permission and shared-link clients use the client's own URL.
      if (isMissing(error) || (isHttpError(error) && error.status === 403)) return undefined;
      throw error;
    }
  }

  /**
   * Adds assets to a link of type `INDIVIDUAL`. The result lists each asset: those already in the link are
   * `duplicates`, those that cannot be added are `failed`.
   *
   * `PUT /shared-links/{id}/assets`, permission `sharedLink.update`.
   */
  async addAssets(id: string, assetIds: readonly string[], options: BulkOptions = {}): Promise<BulkResult> {
    return inChunks(assetIds, options, async (chunk) => {
      const request = { path: { id }, body: { assetIds: chunk } };
      return (await this.transport.call(SHARED_LINKS.addSharedLinkAssets, request, options)).map(byAssetId);
    });
  }

  /**
   * Removes assets from a link of type `INDIVIDUAL`. Assets that are not in the link are `failed` with `not_found`.
   *
   * `DELETE /shared-links/{id}/assets`, permission `sharedLink.update`.
   */
  async removeAssets(
    id: string,
    assetIds: readonly string[],
    options: BulkOptions = {},
  ): Promise<BulkResult> {
    return inChunks(assetIds, options, async (chunk) => {
      const request = { path: { id }, body: { assetIds: chunk } };
      return (await this.transport.call(SHARED_LINKS.removeSharedLinkAssets, request, options)).map(
        byAssetId,
      );
    });
  }

  /**
   * Returns the shared link that the request uses. With an API key alone the status is 403; for a link with a password
   * it is 401 until `login`.
   *
   * `GET /shared-links/me`, only with a shared link.
   */
  async me(link: SharedLinkAccess = {}, options?: RequestOptions): Promise<SharedLink> {
    return this.transport.call(SHARED_LINKS.getMySharedLink, { query: link }, options);
  }

  /**
   * Logs in to a shared link that has a password. The server sets a cookie, which browsers store automatically.
   *
   * `POST /shared-links/login`, only with a shared link. Before 2.6 `GET /shared-links/me`, with the password in the
   * URL.
   */
  async login(link: SharedLinkAccess, login: SharedLinkLogin, options?: RequestOptions): Promise<SharedLink> {
    return this.release.following(
      'sharedLinkLogin',
      (isAllowed) => {
        if (isAllowed)
          return this.transport.call(SHARED_LINKS.sharedLinkLogin, { query: link, body: login }, options);
        const query: SharedLinkQuery2x = { ...link, ...login };
        return this.transport.call(SHARED_LINKS.getMySharedLink, { query }, options);
      },
      options,
    );
  }

  /** @internal */
  static override signatures(): Signatures<Omit<SharedLinksResource, keyof SharedLinksOperations>> {
    return {
      addAssets: bulk({ id, assetIds: ids }),
      create: call({ link: fields({ albumId: optional(id), assetIds: optional(ids) }) }),
      forAlbum: call({ albumId: id, settings: optional(fields()) }),
      forAssets: call({ assetIds: ids, settings: optional(fields()) }),
      login: call({ link: fields(), login: fields({ password: text }) }),
      me: call({ link: optional(fields()) }),
      removeAssets: bulk({ id, assetIds: ids }),
      update: call({ id, changes: fields() }),
      url: call({ link: checkLink }),
    };
  }
}

/** Sets `allowUpload`, also if it is `undefined`: the default of the server allows uploads. */
const withoutUploads = (settings: SharedLinkSettings): SharedLinkSettings => ({
  ...settings,
  allowUpload: settings.allowUpload ?? false,
});

/** Whether the server does not support the operation. */
const isMissing = (error: unknown): boolean =>
  isUnsupportedError(error) || (isHttpError(error) && error.status === 404);

/** Renames `assetId` to `id`, as in the bulk responses of albums and tags. */
const byAssetId = <Outcome extends { assetId: string }>({ assetId, ...outcome }: Outcome) => ({
  id: assetId,
  ...outcome,
});

/** Returns link settings with `null` for empty text: Immich 3 stores empty text as a value, Immich 2 ignores it. */
function checked<Settings extends LinkTexts>(settings: Settings): Settings {
  checkDateTime('expiresAt', settings.expiresAt);
  const empty = (['description', 'password', 'slug'] as const).filter((name) => settings[name] === '');
  return empty.length === 0
    ? settings
    : { ...settings, ...Object.fromEntries(empty.map((name) => [name, null])) };
}

type LinkTexts = Pick<SharedLinkSettings, 'description' | 'password' | 'slug' | 'expiresAt'>;
