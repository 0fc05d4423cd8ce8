import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ArgumentError, isImmichError } from '../../index.js';
import { checkFields, type Names } from '../../arguments/check-arguments.js';

/** Options of {@link forwardFile}. */
export interface ForwardFileOptions {
  /**
   * Whether a browser displays or saves the file; the file name does not change.
   * @default the value of Immich, `inline`
   */
  disposition?: 'inline' | 'attachment';
}

const FORWARD_FILE: Names<ForwardFileOptions> = { disposition: true };

/** Response headers that are forwarded: no cookies, credentials or connection headers. */
const FORWARDED = [
  'accept-ranges',
  'cache-control',
  'content-disposition',
  'content-length',
  'content-range',
  'content-type',
  'etag',
  'last-modified',
] as const;

/** Request headers that are forwarded: those that select a part of a file, or make the request conditional. */
const PASSED_ON = ['if-modified-since', 'if-none-match', 'if-range', 'range'] as const;

const STATUSES = new Set([200, 206, 304]);

/**
 * Returns the headers of an incoming request that select or validate a file: `range`, `if-range`, `if-none-match` and
 * `if-modified-since`. Pass them as `headers` to `assets.download`, `assets.thumbnail` or `assets.playback`, then the
 * response to {@link forwardFile}. Cookies and credentials are not forwarded.
 */
export function fileRequestHeaders({ headers }: IncomingMessage): Record<string, string> {
  const passed: Record<string, string> = {};
  for (const name of PASSED_ON) {
    const value = headers[name];
    if (typeof value === 'string') passed[name] = value;
  }
  return passed;
}

/**
 * Forwards a file response of the client, such as that of `assets.download`, to a response of your own server, in
 * constant memory. Forwards status (200, 206 or 304), content type, length, range, ETag, date, caching and file name,
 * and no other headers. Headers that you have set before are kept. Scripts in a forwarded file, such as an SVG image,
 * cannot run: `content-security-policy` is set to `sandbox`. A HEAD request gets only the headers.
 *
 * Resolves to `true` when everything is sent, and to `false` if the browser disconnected; then the download is
 * cancelled. If the download fails in the middle, the connection is destroyed, so that the browser does not accept a
 * truncated file, and the call rejects with the error.
 */
export async function forwardFile(
  response: Response,
  serverResponse: ServerResponse,
  options: ForwardFileOptions = {},
): Promise<boolean> {
  try {
    checkForward(response, serverResponse, options);
    if (serverResponse.destroyed) return await cancel(response, false);
    setHeaders(response, serverResponse, options.disposition);
  } catch (error) {
    await cancel(response, false);
    throw error;
  }
  if (!response.body || response.status === 304 || serverResponse.req.method === 'HEAD') {
    serverResponse.end();
    return cancel(response, true);
  }
  try {
    // The DOM types and the Node types describe the same stream.
    await pipeline(
      Readable.fromWeb(response.body as import('node:stream/web').ReadableStream),
      serverResponse,
    );
    return true;
  } catch (error) {
    if (hasLeft(error)) return false;
    throw error;
  }
}

function checkForward(response: Response, serverResponse: ServerResponse, options: ForwardFileOptions): void {
  checkFields('options', options, FORWARD_FILE);
  const { disposition } = options;
  if (disposition !== undefined && disposition !== 'inline' && disposition !== 'attachment') {
    throw new ArgumentError("`disposition` must be 'inline' or 'attachment'.");
  }
  if (!STATUSES.has(response.status)) {
    throw new ArgumentError(`\`response\` has status ${response.status}; only 200, 206 and 304 are files.`);
  }
  if (response.bodyUsed) throw new ArgumentError('The body of `response` has been read already.');
  if (serverResponse.headersSent) {
    throw new ArgumentError('`serverResponse` has already sent its headers: do not call `writeHead` before.');
  }
}

function setHeaders(
  { status, headers }: Response,
  serverResponse: ServerResponse,
  disposition: ForwardFileOptions['disposition'],
): void {
  serverResponse.statusCode = status;
  const set = (name: string, value: string) => {
    if (!serverResponse.hasHeader(name)) serverResponse.setHeader(name, value);
  };
  if (disposition) {
    const name = /;.*/.exec(headers.get('content-disposition') ?? '')?.[0] ?? '';
    set('content-disposition', disposition + name);
  }
  for (const name of FORWARDED) {
    const value = headers.get(name);
    // `fetch` has decompressed the body, so the length has changed.
    if (value === null || (name === 'content-length' && headers.has('content-encoding'))) continue;
    set(name, value);
  }
  set('content-security-policy', 'sandbox');
  set('x-content-type-options', 'nosniff');
}

async function cancel<T>({ body, bodyUsed }: Response, result: T): Promise<T> {
  if (!bodyUsed) await body?.cancel().catch(() => {});
  return result;
}

const LEAVING = new Set<unknown>([
  'ERR_STREAM_PREMATURE_CLOSE',
  'ERR_STREAM_DESTROYED',
  'ECONNRESET',
  'EPIPE',
]);

/** Errors of the download are errors of this package. */
const hasLeft = (error: unknown): boolean =>
  error instanceof Error && !isImmichError(error) && 'code' in error && LEAVING.has(error.code);
