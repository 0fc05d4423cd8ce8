import type { ClientOptions } from './options.js';
import { AlbumsResource } from './resources/albums.js';
import { ApiKeysResource } from './resources/api-keys.js';
import { AssetsResource } from './resources/assets.js';
import { AuthResource } from './resources/auth.js';
import { DownloadResource } from './resources/download.js';
import { SearchResource } from './resources/search.js';
import { ServerResource } from './resources/server.js';
import { SharedLinksResource } from './resources/shared-links.js';
import { TagsResource } from './resources/tags.js';
import { TrashResource } from './resources/trash.js';
import { UsersResource } from './resources/users.js';
import type { RawClient } from './transport/raw-client.js';
import { Transport } from './transport/transport.js';

/** A client of one server, as one identity. Clients share nothing: make as many as you like. */
export class ImmichClient {
  readonly albums: AlbumsResource;
  readonly apiKeys: ApiKeysResource;
  readonly assets: AssetsResource;
  readonly auth: AuthResource;
  readonly download: DownloadResource;
  readonly search: SearchResource;
  readonly server: ServerResource;
  readonly sharedLinks: SharedLinksResource;
  readonly tags: TagsResource;
  readonly trash: TrashResource;
  readonly users: UsersResource;
  /** The typed openapi-fetch client below the resources: every operation of the contract, as the contract says it. */
  readonly api: RawClient;

  /** @internal */
  constructor(options: ClientOptions) {
    const transport = new Transport(options);
    this.albums = new AlbumsResource(transport);
    this.apiKeys = new ApiKeysResource(transport);
    this.assets = new AssetsResource(transport);
    this.auth = new AuthResource(transport);
    this.download = new DownloadResource(transport);
    this.search = new SearchResource(transport);
    this.server = new ServerResource(transport);
    this.sharedLinks = new SharedLinksResource(transport);
    this.tags = new TagsResource(transport);
    this.trash = new TrashResource(transport);
    this.users = new UsersResource(transport);
    this.api = transport.api;
  }
}

/** Makes a client; nothing is sent until a method is called. Throws an `ArgumentError` where `url` is not an address. */
export function createImmichClient(options: ClientOptions): ImmichClient {
  return new ImmichClient(options);
}
