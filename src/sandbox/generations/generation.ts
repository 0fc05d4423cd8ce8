import type { OpenApiDocument } from '../../contract/read/document.js';
import type { Refusal } from '../errors.js';
import type { CheckedHandler } from '../handlers/handler-table.js';
import type { Validator } from '../validator.js';

/** Behaviour that differs between releases. Everything else is shared. */
export interface Generation {
  /** The contract that the server reports; its operations are the routes. */
  contract: OpenApiDocument;
  /** The contract with additional rules that the server enforces but does not document. */
  enforced: OpenApiDocument;
  /** Validates requests. */
  validator: Validator;
  /** By operation id. An operation without a handler responds with an example. */
  handlers: Map<string, CheckedHandler>;
  /** Updates that also accept PATCH, undocumented. */
  patchTwins: readonly string[];
  correlation: {
    header: string;
    /** Creates the ID of a request that has none. */
    newId(): string;
    /** Value of the header outside the API. */
    elsewhere?: string;
  };
  /** Error for a range beyond the end of a file. */
  unsatisfiableRange(): Refusal;
  /** The JSON of an error. */
  errorBody(refusal: Refusal, correlationId: string | undefined): object;
}
