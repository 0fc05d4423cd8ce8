import type { ClientOptions } from './options.js';
import { AlbumsResource } from './resources/albums.js';
import { Transport } from './transport/transport.js';

/** A client of one server, as one identity. Clients share nothing: make as many as you like. */
export class ImmichClient {
  readonly albums: AlbumsResource;
  /** The typed openapi-fetch client below the resources: every operation of the contract, as the contract says it. */
  readonly api: Transport['api'];

  /** @internal */
  constructor(options: ClientOptions) {
    const transport = new Transport(options);
    this.api = transport.api;
    this.albums = new AlbumsResource(transport);
  }
}

/** Makes a client; nothing is sent until a method is called. Throws an `ArgumentError` where `url` is not an address. */
export function createImmichClient(options: ClientOptions): ImmichClient {
  return new ImmichClient(options);
}
