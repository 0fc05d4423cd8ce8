import { ALBUMS, USERS } from '../../generated/operations.js';
import type { AlbumsOperations } from '../../generated/resources/albums.js';
import { AmbiguousNameError } from '../errors/index.js';
import { hasOtherForms, normalName } from '../values/unicode-names.js';
import { LARGEST_PAGE } from '../lists/keyset.js';
import type { RequestOptions } from '../options.js';
import type { AlbumQuery2x, AlbumReadQuery2x } from '../compat/wire-types.js';
import type { Album, AlbumCreate, AlbumFilter, AlbumUserAdd } from '../types.js';
import { AlbumAssets, type AlbumAssetsOptions } from './album-assets.js';
import { listAlbums, listAlbums2x } from './album-list.js';
import { isSharedAlready } from './album-sharing.js';
import {
  bulk,
  call,
  type Signatures,
  fields,
  id,
  ids,
  list,
  oneOf,
  type OptionChecks,
  optional,
  pages,
  text,
  wholeNumber,
} from './check-arguments.js';

/** Albums: collections of assets that can be shared with users and by link. */
export class AlbumsResource extends AlbumAssets {
  /**
   * Lists albums; without a filter, the ones you own and the ones shared with you. `name` is the whole name. An album
   * must match all filters. Servers combine only some filters, so the client sends up to three requests.
   *
   * `GET /albums`, permission `album.read`.
   */
  async list(filter: AlbumFilter = {}, options?: RequestOptions): Promise<Album[]> {
    const read = (query: AlbumFilter | AlbumQuery2x) =>
      this.transport.call(ALBUMS.getAllAlbums, { query }, options);
    return this.release.following(
      'albumFilters',
      (isAllowed) => (isAllowed ? listAlbums(filter, read) : listAlbums2x(filter, read)),
      options,
    );
  }

  /**
   * Finds the album with this name: your own, otherwise one that is shared with you. Case matters. The Unicode form
   * does not: a composed `é` matches a decomposed one. Rejects with an `AmbiguousNameError` if several of your albums
   * have this name, or, if none does, several that are shared with you.
   *
   * `GET /albums`, permission `album.read`.
   */
  async findByName(name: string, options?: RequestOptions): Promise<Album | undefined> {
    const own = await this.#named(name, true, options);
    return own ?? this.#named(name, false, options);
  }

  /**
   * Finds your own album with this name, comparing names as `findByName` does. Creates it if it does not exist, with
   * the name in Unicode form NFC. Two programs that run at the same time can create two albums, because Immich allows
   * equal names.
   *
   * `GET /albums`, `POST /albums`, permissions `album.read` and `album.create`.
   */
  async ensure(name: string, options?: RequestOptions): Promise<Album> {
    const found = await this.#named(name, true, options);
    return found ?? this.create({ albumName: normalName(name) }, options);
  }

  async #named(name: string, isOwned: boolean, options?: RequestOptions): Promise<Album | undefined> {
    // The server's name filter misses albums whose name has another Unicode form.
    const listed = await this.list(hasOtherForms(name) ? { isOwned } : { name, isOwned }, options);
    const albums = listed.filter(({ albumName }) => normalName(albumName) === normalName(name));
    if (albums.length > 1) {
      const whose = isOwned ? 'of yours' : 'shared with you';
      throw new AmbiguousNameError(`${albums.length} albums ${whose} have this name.`, albums);
    }
    return albums[0];
  }

  /**
   * Creates an album, optionally with its first assets and users. You are its owner, even if you are in `albumUsers`.
   *
   * `POST /albums`, permission `album.create`; on 2.x also `GET /users/me`, permission `user.read`, if you are among
   * `albumUsers`.
   */
  async create(album: AlbumCreate, options?: RequestOptions): Promise<Album> {
    try {
      return await this.transport.call(ALBUMS.createAlbum, { body: album }, options);
    } catch (error) {
      if (!isSharedAlready(error)) throw error;
      const { id } = await this.transport.call(USERS.getMyUser, {}, options);
      const albumUsers = album.albumUsers?.filter(({ userId }) => userId !== id) ?? [];
      return this.transport.call(ALBUMS.createAlbum, { body: { ...album, albumUsers } }, options);
    }
  }

  /**
   * Shares an album with users, as editors if you pass no `role`. Users who already see the album keep their role, and
   * so does the owner.
   *
   * `PUT /albums/{id}/users`, permission `albumUser.create`; on 2.x also `GET /albums/{id}`, permission `album.read`,
   * if one of the users sees the album already.
   */
  async addUsers(id: string, users: readonly AlbumUserAdd[], options?: RequestOptions): Promise<Album> {
    const add = (albumUsers: AlbumUserAdd[]) =>
      this.transport.call(ALBUMS.addUsersToAlbum, { path: { id }, body: { albumUsers } }, options);
    try {
      return await add([...users]);
    } catch (error) {
      if (!isSharedAlready(error)) throw error;
      // Immich 2 has added the users before the one that it rejects.
      const query: AlbumReadQuery2x = { withoutAssets: true };
      const request = { path: { id }, query };
      const album = await this.transport.call(ALBUMS.getAlbumInfo, request, options);
      const members = new Set(album.albumUsers.map(({ user }) => user.id));
      const missing = users.filter(({ userId }) => !members.has(userId));
      return missing.length === 0 ? album : add(missing);
    }
  }

  /** @internal */
  static override signatures(): Signatures<Omit<AlbumsResource, keyof AlbumsOperations>> {
    return {
      addAssets: bulk({ id, assetIds: ids }),
      addUsers: call({ id, users: list }),
      assets: pages({ id }, ASSETS_OPTIONS),
      create: call({ album: fields({ assetIds: optional(ids) }) }),
      ensure: call({ name: text }),
      findByName: call({ name: text }),
      list: call({ filter: optional(fields()) }),
      removeAssets: bulk({ id, assetIds: ids }),
    };
  }
}

const ASSETS_OPTIONS: OptionChecks<AlbumAssetsOptions> = {
  size: optional(wholeNumber(1, LARGEST_PAGE)),
  order: optional(oneOf('asc', 'desc')),
};
