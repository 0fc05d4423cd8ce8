import { ImmichError } from './immich-error.js';

/** The call that an error or a hook event belongs to. It has no IDs, query or credential. */
export interface CallSite {
  /** `operationId` in Immich's OpenAPI document; `undefined` for a path that is not in the contract. */
  readonly operationId: string | undefined;
  readonly method: string;
  /** Path template, such as `/albums/{id}`. */
  readonly path: string;
}

/** Base class of errors of a call that was sent. */
export abstract class CallError extends ImmichError implements CallSite {
  readonly operationId: string | undefined;
  readonly method: string;
  readonly path: string;

  constructor({ operationId, method, path }: CallSite, what: string, options?: ErrorOptions) {
    super(`${method} ${path} ${what}`, options);
    this.operationId = operationId;
    this.method = method;
    this.path = path;
  }
}
