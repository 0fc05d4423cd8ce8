import { type CallSite, type ImmichClient, type RequestOptions, TimeoutError } from '../../index.js';

/** Maximum of Node's timers. */
const LONGEST_MS = 2 ** 31 - 1;

/** Runs work that takes several requests, with one `totalTimeoutMs` for all of them. */
export async function withinLimit<Result>(
  immich: ImmichClient,
  site: CallSite,
  options: RequestOptions,
  work: (options: RequestOptions) => Promise<Result>,
): Promise<Result> {
  const ms = options.totalTimeoutMs ?? immich.limits.totalTimeoutMs;
  if (!(ms > 0 && ms <= LONGEST_MS)) return work(options);
  const over = new AbortController();
  const timer = setTimeout(() => over.abort(new TimeoutError(site, 'total', ms)), ms);
  const signal = options.signal ? AbortSignal.any([options.signal, over.signal]) : over.signal;
  try {
    return await work({ ...options, signal });
  } finally {
    clearTimeout(timer);
  }
}
