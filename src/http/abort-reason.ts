/**
 * Returns the error to throw. openapi-fetch throws a `TypeError` instead of an error that is falsy, such as the reason of
 * `controller.abort(null)`.
 */
export const orFalsyReason = (error: unknown, signal: AbortSignal | null | undefined): unknown =>
  signal?.aborted && !signal.reason ? signal.reason : error;
