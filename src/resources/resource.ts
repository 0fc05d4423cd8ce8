import type { Transport } from '../transport/transport.js';

/** What the resources have in common: the transport of the client that they belong to. */
export abstract class Resource {
  /** @internal */
  protected readonly transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.transport = transport;
  }
}
