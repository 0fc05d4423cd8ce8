import {
  type CallSite,
  type ImmichClient,
  IntegrityError,
  isHttpError,
  isImmichError,
  type RequestOptions,
} from '../../index.js';
import { headerRecord } from '../../values/header-record.js';
import { ignoringFailures } from '../../http/hooks.js';
import { isCompressed } from '../../http/responses/file.js';
import { pause } from '../../http/retry/pause.js';
import { pauseBefore } from '../../http/retry/policy.js';
import type { PartialFile } from '../files/partial-file.js';

/** Progress of a download. */
export interface DownloadProgress {
  /** Bytes of the file received so far. Falls back to 0 if the server restarts the file after an interruption. */
  readonly receivedBytes: number;
  /** Size of the whole file; `undefined` if the server does not report it. */
  readonly totalBytes: number | undefined;
}

export interface Receiving {
  readonly site: CallSite;
  /** Sends the request again. */
  readonly open: (options: RequestOptions) => Promise<Response>;
  /** `retries` is also the maximum number of interruptions in a row without new data. */
  readonly options: RequestOptions;
  readonly onProgress: ((progress: DownloadProgress) => void) | undefined;
}

/** The version of the received bytes: only the rest of the same version may follow. */
interface Version {
  readonly validator: string;
  readonly totalBytes: number | undefined;
}

/** Headers and announced size of a received file. */
export interface Received {
  readonly headers: Headers;
  /** The size that the server announced, if any. */
  readonly totalBytes: number | undefined;
}

/**
 * Writes a whole response to a file. After an interruption it requests the rest, or the whole file if the server cannot
 * return the rest of the same version.
 */
export async function receive(
  immich: ImmichClient,
  file: PartialFile,
  receiving: Receiving,
): Promise<Received> {
  const { onProgress } = receiving;
  const { retries = immich.limits.retries, signal } = receiving.options;
  let version: Version | undefined;
  let furthest = 0;
  for (let failures = 0; ;) {
    const response = (await theRest(file, version, receiving)) ?? (await theWhole(file, receiving));
    const totalBytes = totalOf(response);
    version = versionOf(response, totalBytes);
    try {
      for await (const bytes of response.body ?? []) {
        await file.append(bytes);
        // Exceptions in `onProgress` are ignored.
        if (onProgress) ignoringFailures(onProgress, { receivedBytes: file.size, totalBytes });
      }
      return { headers: response.headers, totalBytes };
    } catch (error) {
      // The caller's own abort reason.
      if (!isImmichError(error)) throw error;
      failures = file.size > furthest ? 1 : failures + 1;
      furthest = Math.max(furthest, file.size);
      const delayMs = failures > retries ? undefined : pauseBefore(failures, 'read', error);
      if (delayMs === undefined) throw error;
      await pause(delayMs, signal);
    }
  }
}

async function theWhole(file: PartialFile, receiving: Receiving): Promise<Response> {
  await file.restart();
  // Received bytes are counted, so they must not be compressed.
  const response = await ask(receiving, { 'accept-encoding': 'identity' });
  if (response.status === 200) return response;
  await response.body?.cancel();
  throw new IntegrityError(receiving.site, `returned ${response.status} instead of the whole file`);
}

/** Requests the bytes after the received ones; returns `undefined` if the server cannot return them. */
async function theRest(
  file: PartialFile,
  version: Version | undefined,
  receiving: Receiving,
): Promise<Response | undefined> {
  if (!version || file.size === 0) return undefined;
  try {
    const response = await ask(receiving, { range: `bytes=${file.size}-`, 'if-range': version.validator });
    if (response.status === 206 && isTheRest(response, file.size, version)) return response;
    if (response.status === 200) await file.restart();
    else await response.body?.cancel();
    return response.status === 200 ? response : undefined;
  } catch (error) {
    // A range that begins at the end is 404 on 3.x and 500 on 2.x. The next request, without a range, shows whether
    // that was the reason.
    if (isHttpError(error) && [404, 416, 500].includes(error.status)) return undefined;
    throw error;
  }
}

const ask = ({ open, options }: Receiving, headers: Record<string, string>): Promise<Response> =>
  open({ ...options, headers: { ...headerRecord(options.headers ?? {}), ...headers } });

/** Some proxies respond with 206 without checking `If-Range` or the range itself. */
function isTheRest({ headers }: Response, start: number, { validator, totalBytes }: Version): boolean {
  const range = rangeOf(headers);
  return (
    range?.start === start &&
    range.end === range.totalBytes - 1 &&
    range.totalBytes === (totalBytes ?? range.totalBytes) &&
    validatorOf(headers) === validator
  );
}

function versionOf({ headers }: Response, totalBytes: number | undefined): Version | undefined {
  const validator = isCompressed(headers) ? undefined : validatorOf(headers);
  return validator === undefined ? undefined : { validator, totalBytes };
}

/** Immich's ETag is weak, but the server accepts it in `If-Range`. */
const validatorOf = (headers: Headers): string | undefined =>
  headers.get('etag') ?? headers.get('last-modified') ?? undefined;

function totalOf({ headers }: Response): number | undefined {
  const length = isCompressed(headers) ? null : headers.get('content-length');
  return rangeOf(headers)?.totalBytes ?? (length === null ? undefined : Number(length));
}

function rangeOf(headers: Headers): { start: number; end: number; totalBytes: number } | undefined {
  const match = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(headers.get('content-range') ?? '');
  if (!match) return undefined;
  const [start = 0, end = 0, totalBytes = 0] = match.slice(1).map(Number);
  return { start, end, totalBytes };
}
