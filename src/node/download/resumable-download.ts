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

/** How far a download is. */
export interface DownloadProgress {
  /** Of the file, so far. Falls back to 0 where the server starts again instead of going on after a cut. */
  readonly receivedBytes: number;
  /** Of the whole file; `undefined` where the server does not say. */
  readonly totalBytes: number | undefined;
}

export interface Receiving {
  readonly site: CallSite;
  /** Sends the request once more. */
  readonly open: (options: RequestOptions) => Promise<Response>;
  /** `retries` is also how many cuts in a row may bring nothing new. */
  readonly options: RequestOptions;
  readonly onProgress: ((progress: DownloadProgress) => void) | undefined;
}

/** What the bytes so far are of: only the rest of the same may follow them. */
interface Version {
  readonly validator: string;
  readonly totalBytes: number | undefined;
}

/** The headers and the announced size of a file that was received. */
export interface Received {
  readonly headers: Headers;
  /** The size that the server announced, if it did. */
  readonly totalBytes: number | undefined;
}

/**
 * Writes the whole of an answer to a file. After a cut it asks for the rest, or for all of it again where the server does not give the
 * rest of the very same.
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
        // It only watches.
        if (onProgress) ignoringFailures(onProgress, { receivedBytes: file.size, totalBytes });
      }
      return { headers: response.headers, totalBytes };
    } catch (error) {
      // The caller's own reason.
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
  // Bytes are counted as they are, so they must come as they are.
  const response = await ask(receiving, { 'accept-encoding': 'identity' });
  if (response.status === 200) return response;
  await response.body?.cancel();
  throw new IntegrityError(receiving.site, `answered ${response.status}, which is not the whole file`);
}

/** What comes after the bytes that are there, if the server has it to give. */
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
    // A range that begins at the end is 404 on 3.x and 500 on 2.x; whether it was that, the plain request tells.
    if (isHttpError(error) && [404, 416, 500].includes(error.status)) return undefined;
    throw error;
  }
}

const ask = ({ open, options }: Receiving, headers: Record<string, string>): Promise<Response> =>
  open({ ...options, headers: { ...headerRecord(options.headers ?? {}), ...headers } });

/** Not every proxy that answers 206 has looked at `If-Range`, or at the range itself. */
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

/** Immich's ETag is a weak one, which it accepts in `If-Range` all the same. */
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
