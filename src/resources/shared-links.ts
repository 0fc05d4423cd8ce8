import type { RequestOptions } from '../options.js';
import type {
  AssetIdResult,
  SharedLink,
  SharedLinkAccess,
  SharedLinkCreate,
  SharedLinkFilter,
  SharedLinkLogin,
  SharedLinkUpdate,
} from '../types.js';
import { Resource } from './resource.js';

/** Shared links: addresses that show an album or single assets to people without an account. */
export class SharedLinksResource extends Resource {
  /**
   * Lists your shared links. Each holds its password in clear text.
   *
   * `GET /shared-links`, permission `sharedLink.read`.
   */
  async list(filter: SharedLinkFilter = {}, options?: RequestOptions): Promise<SharedLink[]> {
    return this.transport.call('getAllSharedLinks', { query: filter }, options);
  }

  /**
   * Reads one of your shared links, its password in clear text included.
   *
   * `GET /shared-links/{id}`, permission `sharedLink.read`.
   */
  async get(id: string, options?: RequestOptions): Promise<SharedLink> {
    return this.transport.call('getSharedLinkById', { path: { id } }, options);
  }

  /**
   * Creates a link to an album (`type: 'ALBUM'` and `albumId`) or to assets (`type: 'INDIVIDUAL'` and `assetIds`).
   * Visitors may upload unless `allowUpload` is false; `showMetadata: false` also forbids downloads.
   *
   * `POST /shared-links`, permission `sharedLink.create`.
   */
  async create(link: SharedLinkCreate, options?: RequestOptions): Promise<SharedLink> {
    return this.transport.call('createSharedLink', { body: link }, options);
  }

  /**
   * Changes a shared link. What is left out stays as it is, except `slug`: left out, it is cleared, so send it along to
   * keep it. `expiresAt: null` makes the link last.
   *
   * `PATCH /shared-links/{id}`, permission `sharedLink.update`.
   */
  async update(id: string, changes: SharedLinkUpdate, options?: RequestOptions): Promise<SharedLink> {
    return this.transport.call('updateSharedLink', { path: { id }, body: changes }, options);
  }

  /**
   * Deletes a shared link; what it showed stays in the library.
   *
   * `DELETE /shared-links/{id}`, permission `sharedLink.delete`.
   */
  async delete(id: string, options?: RequestOptions): Promise<void> {
    return this.transport.call('removeSharedLink', { path: { id } }, options);
  }

  /**
   * Adds assets to a link of type `INDIVIDUAL`. Succeeds even if it added none: look at `success` of each.
   *
   * `PUT /shared-links/{id}/assets`, permission `sharedLink.update`.
   */
  async addAssets(
    id: string,
    assetIds: readonly string[],
    options?: RequestOptions,
  ): Promise<AssetIdResult[]> {
    return this.transport.call(
      'addSharedLinkAssets',
      { path: { id }, body: { assetIds: [...assetIds] } },
      options,
    );
  }

  /**
   * Takes assets out of a link of type `INDIVIDUAL`. Succeeds even if it took none: look at `success` of each.
   *
   * `DELETE /shared-links/{id}/assets`, permission `sharedLink.update`.
   */
  async removeAssets(
    id: string,
    assetIds: readonly string[],
    options?: RequestOptions,
  ): Promise<AssetIdResult[]> {
    return this.transport.call(
      'removeSharedLinkAssets',
      { path: { id }, body: { assetIds: [...assetIds] } },
      options,
    );
  }

  /**
   * Reads the shared link that the call is made with. An API key alone is a 403; a link with a password is a 401 until
   * `login`.
   *
   * `GET /shared-links/me`, only with a shared link.
   */
  async me(link: SharedLinkAccess = {}, options?: RequestOptions): Promise<SharedLink> {
    return this.transport.call('getMySharedLink', { query: link }, options);
  }

  /**
   * Logs in to a shared link that has a password. The server's proof is a cookie, which browsers keep by themselves.
   *
   * `POST /shared-links/login`, only with a shared link, since 2.6.0.
   */
  async login(link: SharedLinkAccess, login: SharedLinkLogin, options?: RequestOptions): Promise<SharedLink> {
    return this.transport.call('sharedLinkLogin', { query: link, body: login }, options);
  }
}
