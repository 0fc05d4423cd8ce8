import type { Operation } from './operation.js';

/** Gets what responses show of the server's release. */
export interface ServerSigns {
  /** The headers of any response. */
  heard(headers: Headers): void;
  /** The server does not have this operation. */
  lacks(operation: Operation): void;
}
