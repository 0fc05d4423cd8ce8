import type { CallSite } from '../errors/index.js';

/** Gets what responses show of the server's release. */
export interface ServerSigns {
  /** The headers of any response. */
  heard(headers: Headers): void;
  /** The server does not have the operation of this call. */
  lacks(site: CallSite): void;
}
