import type { Operation } from './operation.js';

/** Receives signs of the server's release from responses. */
export interface ServerSigns {
  /** Called with the headers of every response. */
  onHeaders(headers: Headers): void;
  /** Called if the server does not support an operation. */
  onMissingOperation(operation: Operation): void;
}
