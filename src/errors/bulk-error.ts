import { ImmichError } from './immich-error.js';

/** An ID that failed in a bulk call. */
export interface BulkFailure {
  id: string;
  /** The server's reason; `unknown` if it gives none. */
  reason: 'no_permission' | 'not_found' | 'unknown' | 'validation' | (string & {});
  /** Explanation of the server, if it sends one. */
  message?: string;
}

/** Result of a bulk call for each ID. Failed IDs are listed here and do not make the call reject. */
export class BulkResult {
  /** IDs that the call processed. */
  readonly succeeded: string[] = [];
  /** IDs for which there was nothing to do, because they were already in the requested state. */
  readonly duplicates: string[] = [];
  readonly failed: BulkFailure[] = [];

  /** Total number of IDs. */
  get count(): number {
    return this.succeeded.length + this.duplicates.length + this.failed.length;
  }

  /**
   * Returns this result if nothing failed; otherwise throws a {@link BulkError} that holds it. Duplicates are not
   * failures.
   */
  throwIfFailed(): this {
    const { length } = this.failed;
    if (length === 0) return this;
    const reasons = [...new Set(this.failed.map(({ reason }) => reason))].join(', ');
    throw new BulkError(`${length} of ${this.count} failed: ${reasons}`, this, []);
  }
}

/**
 * A bulk call was only partly successful. Either some IDs failed (`throwIfFailed`), or one of several requests failed
 * or was aborted; `cause` is then the error.
 */
export class BulkError extends ImmichError {
  override readonly name = 'BulkError';
  readonly kind = 'bulk';

  constructor(
    message: string,
    /** Result for the IDs that the server responded to. */
    readonly result: BulkResult,
    /** IDs that were not sent, or whose response was not received: call the method again with these. */
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
