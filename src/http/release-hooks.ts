import type { OfficialOperation } from './operation.js';
import type { OperationId } from './operation-types.js';

/** All requests alike, for the places that treat every operation in the same way. */
export interface AnyRequest {
  path?: Record<string, string | number>;
  query?: Record<string, unknown>;
  header?: Record<string, string | undefined>;
  body?: unknown;
}

/** What is done around a call for the differences between releases. */
export interface ReleaseHooks {
  /** Rejects if the server cannot do what is to be sent; `undefined` if there is nothing to find out. */
  before(operation: OfficialOperation, request: AnyRequest, signal?: AbortSignal): Promise<void> | undefined;
  /** Changes the parsed JSON of a response in place, so that one set of types describes the responses of all releases. */
  adapt(id: OperationId, data: unknown): void;
  /** The error to throw instead of the one that a call ended with. */
  explain(operation: OfficialOperation, error: unknown, signal?: AbortSignal): Promise<unknown>;
}
