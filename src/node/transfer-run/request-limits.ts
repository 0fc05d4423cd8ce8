import type { RequestOptions } from '../../index.js';

/** The options of a run that apply to each of its requests. The signal is not included, because a run has its own. */
export const limitsOf = ({
  headers,
  timeoutMs,
  idleTimeoutMs,
  totalTimeoutMs,
  retries,
}: RequestOptions): RequestOptions => ({
  ...(headers !== undefined && { headers }),
  ...(timeoutMs !== undefined && { timeoutMs }),
  ...(idleTimeoutMs !== undefined && { idleTimeoutMs }),
  ...(totalTimeoutMs !== undefined && { totalTimeoutMs }),
  ...(retries !== undefined && { retries }),
});
