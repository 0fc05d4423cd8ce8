import type { BulkResult } from '../lists/bulk-result.js';
import { ImmichError } from './immich-error.js';

/**
 * A bulk call was only done in part: either some ids failed (`throwIfFailed`), or the call was sent as several requests and one of
 * the later ones failed, or was aborted; then `cause` says why.
 */
export class BulkError extends ImmichError {
  override readonly name = 'BulkError';
  readonly kind = 'bulk';

  constructor(
    message: string,
    /** What became of the ids that the server answered for. */
    readonly result: BulkResult,
    /** Ids that were not sent, or whose answer was not received: call again with these. */
    readonly remaining: readonly string[],
    options?: ErrorOptions,
  ) {
    super(message, options);
  }

  /** @internal */
  static stopped(result: BulkResult, remaining: readonly string[], cause: unknown): BulkError {
    const done = result.count;
    const reason = cause instanceof Error ? cause.message : String(cause);
    return new BulkError(
      `Stopped after ${done} of ${done + remaining.length}: ${reason}`,
      result,
      remaining,
      {
        cause,
      },
    );
  }
}
