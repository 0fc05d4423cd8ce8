import { checkArguments, type Signature } from '../arguments/signatures.js';
import type { ServerRelease } from '../compat/server-release.js';
import type { Transport } from '../http/transport.js';

/** The connection of a client: its transport and the release of its server. */
export interface Connection {
  readonly transport: Transport;
  readonly release: ServerRelease;
}

/** The class of a group. */
export type GroupClass<Group = object> = new (connection: Connection) => Group;

/** Base class of all groups. */
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

  /** @internal Parameter checks of the handwritten methods. */
  static signatures(): Readonly<Record<string, Signature>> {
    return {};
  }
}
