import { checkArguments, type Signature } from '../arguments/signatures.js';
import type { ServerRelease } from '../compat/server-release.js';
import type { Transport } from '../http/transport.js';

/** What the groups of a client need: how to reach the server, and which release it runs. */
export interface Connection {
  readonly transport: Transport;
  readonly release: ServerRelease;
}

/** The class of a group. */
export type GroupClass<Group = object> = new (connection: Connection) => Group;

/** What the resources have in common: the connection of the client that they belong to. */
export abstract class Resource {
  /** @internal */
  protected readonly transport: Transport;

  /** @internal */
  protected readonly release: ServerRelease;

  /** @internal */
  constructor({ transport, release }: Connection) {
    checkArguments(new.target);
    this.transport = transport;
    this.release = release;
  }

  /** @internal The parameters of the handwritten methods. */
  static signatures(): Readonly<Record<string, Signature>> {
    return {};
  }
}
