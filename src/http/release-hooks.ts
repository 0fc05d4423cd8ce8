import type { OfficialOperation } from './operation.js';
import type { OperationId } from './operation-types.js';

/** A request of any operation, for code that handles all operations alike. */
export interface AnyRequest {
  path?: Record<string, string | number>;
  query?: Record<string, unknown>;
  header?: Record<string, string | undefined>;
  body?: unknown;
}

/** Hooks that handle differences between releases. */
export interface ReleaseHooks {
  /** Rejects if the server does not support the request; returns `undefined` if there is nothing to check. */
  before(operation: OfficialOperation, request: AnyRequest, signal?: AbortSignal): Promise<void> | undefined;
  /** Changes parsed JSON in place, so that one set of types describes the responses of all releases. */
  adapt(id: OperationId, data: unknown): void;
  /** Returns the error to throw instead of the given one. */
  explain(operation: OfficialOperation, error: unknown, signal?: AbortSignal): Promise<unknown>;
}
