import { ImmichError } from './immich-error.js';

/** An id for which a bulk call did not do what it was asked to. */
export interface BulkFailure {
  id: string;
  /** Why, in the server's word; `unknown` where it gives none. */
  reason: 'no_permission' | 'not_found' | 'unknown' | 'validation' | (string & {});
  /** Explanation of the server, if it sends one. */
  message?: string;
}

/** What became of each id of a bulk call. A partial failure is here to be looked at: it is not thrown. */
export class BulkResult {
  /** Ids for which the call did what it was asked to. */
  readonly succeeded: string[] = [];
  /** Ids for which there was nothing to do: it was so already. */
  readonly duplicates: string[] = [];
  readonly failed: BulkFailure[] = [];

  /** How many ids there were. */
  get count(): number {
    return this.succeeded.length + this.duplicates.length + this.failed.length;
  }

  /** This same result where nothing failed; otherwise throws a {@link BulkError} that holds it. Duplicates are no failure. */
  throwIfFailed(): this {
    const { length } = this.failed;
    if (length === 0) return this;
    const reasons = [...new Set(this.failed.map(({ reason }) => reason))].join(', ');
    throw new BulkError(`${length} of ${this.count} failed: ${reasons}`, this, []);
  }
}

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
