import type { OpenApiDocument } from '../../contract/read/document.js';
import type { Refusal } from '../errors.js';
import type { CheckedHandler } from '../handlers/handler-table.js';
import type { Validator } from '../validator.js';

/** What servers of one release do otherwise than those of another. Everything else is the same for all. */
export interface Generation {
  /** What the server says it is; its operations are the routes. */
  contract: OpenApiDocument;
  /** The same with what the server enforces and its document leaves out. */
  enforced: OpenApiDocument;
  /** What requests are held against. */
  validator: Validator;
  /** By operation id. An operation without a handler responds with an example. */
  handlers: Map<string, CheckedHandler>;
  /** Updates that also answer to PATCH, without documenting it. */
  patchTwins: readonly string[];
  correlation: {
    header: string;
    /** The id of a request that brought none. */
    newId(): string;
    /** What stands in the header outside the API. */
    elsewhere?: string;
  };
  /** What is answered to a range that begins after the end of a file. */
  unsatisfiableRange(): Refusal;
  /** The JSON of an error. */
  errorBody(refusal: Refusal, correlationId: string | undefined): object;
}
