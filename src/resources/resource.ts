import type { ServerRelease } from '../compat/server-release.js';
import type { Transport } from '../http/transport.js';

/** What the resources have in common: the transport of the client that they belong to, and which release its server runs. */
export abstract class Resource {
  /** @internal */
  protected readonly transport: Transport;

  /** @internal */
  protected readonly release: ServerRelease;

  /** @internal */
  constructor(transport: Transport, release: ServerRelease) {
    this.transport = transport;
    this.release = release;
  }
}
