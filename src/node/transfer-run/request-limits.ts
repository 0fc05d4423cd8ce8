import type { RequestOptions } from '../../index.js';

/** Those options of a run that are for each of its requests. The signal is not among them: a run has its own. */
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
