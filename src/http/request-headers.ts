import { ArgumentError } from '../errors/index.js';
import type { Call, HeaderBag } from './call.js';
import { canStream, StreamedBody } from './streamed-body.js';

/** The headers of a request. The common case, a credential alone, costs nothing. */
export function requestHeaders(client: HeaderBag | undefined, who: HeaderBag, call: Call): HeaderBag {
  const { headers: own, body, reading } = call;
  const isText = typeof body === 'string';
  const isStreamed = body instanceof StreamedBody;
  const isFile = reading === 'file';
  if (!client && !own && !isText && !isStreamed && !isFile) return who;
  const given: HeaderBag = {
    // The length that a server promises can only be held against bytes that are not compressed, and Node takes the half of compressed
    // ones for the whole.
    ...(isFile && { 'accept-encoding': 'identity' }),
    ...(isText && { 'content-type': 'application/json' }),
    ...(isConditional(own) && WITHOUT_CACHE),
    ...client,
    ...own,
    ...(isStreamed && streamedHeaders(body)),
  };
  if (given['authorization'] !== undefined && who['authorization'] !== undefined) {
    throw new ArgumentError(
      '`headers` must hold no `authorization` beside an `accessToken`, which takes its place.',
    );
  }
  const cookies = [given['cookie'], who['cookie']].filter(Boolean).join('; ');
  return { ...given, ...who, ...(cookies && { cookie: cookies }) };
}

/** To a conditional request `fetch` adds `no-cache` unless this is there, and to that a server never says 304. */
const WITHOUT_CACHE = { 'cache-control': 'max-age=0' };

/** Whether the caller wants to hear that nothing has changed. */
export const isConditional = (headers: HeaderBag | undefined): boolean =>
  headers?.['if-none-match'] !== undefined || headers?.['if-modified-since'] !== undefined;

/** Elsewhere `fetch` takes the length from the body, and lets nobody else say it. */
const streamedHeaders = ({ contentType, size }: StreamedBody): HeaderBag => ({
  'content-type': contentType,
  ...(canStream() && { 'content-length': String(size) }),
});
