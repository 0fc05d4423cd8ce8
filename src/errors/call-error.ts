import { ImmichError } from './immich-error.js';

/** Which call an error, or a hook, speaks of. It holds no id, no query and no credential. */
export interface CallSite {
  /** The operation's id in Immich's document; `undefined` for a path that the contract does not have. */
  readonly operationId: string | undefined;
  readonly method: string;
  /** The path's template, such as `/albums/{id}`. */
  readonly path: string;
}

/** What the errors of a call that was sent have in common. */
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
