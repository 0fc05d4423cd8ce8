import type { RequestOptions } from '../options.js';
import type { Transport } from '../transport/transport.js';
import type { Album, AlbumCreate, AlbumFilter, AlbumUpdate } from '../types.js';

/** Albums: collections of assets that can be shared with users and by link. */
export class AlbumsResource {
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Lists albums. Without a filter, a 3.x server lists those you own and those shared with you; a 2.x server only those
   * you own.
   *
   * `GET /albums`, permission `album.read`.
   */
  async list(filter: AlbumFilter = {}, options?: RequestOptions): Promise<Album[]> {
    return this.#transport.call('getAllAlbums', { query: filter }, options);
  }

  /**
   * Creates an album, optionally with its first assets and users.
   *
   * `POST /albums`, permission `album.create`.
   */
  async create(album: AlbumCreate, options?: RequestOptions): Promise<Album> {
    return this.#transport.call('createAlbum', { body: album }, options);
  }

  /**
   * Renames, re-describes, re-orders or re-covers an album; what is left out stays as it is.
   *
   * `PATCH /albums/{id}`, permission `album.update`.
   */
  async update(id: string, changes: AlbumUpdate, options?: RequestOptions): Promise<Album> {
    return this.#transport.call('updateAlbumInfo', { path: { id }, body: changes }, options);
  }

  /**
   * Deletes an album; its assets stay in the library.
   *
   * `DELETE /albums/{id}`, permission `album.delete`.
   */
  async delete(id: string, options?: RequestOptions): Promise<void> {
    return this.#transport.call('deleteAlbum', { path: { id } }, options);
  }
}
