import { ArgumentError } from '../errors/index.js';
import type { Call, HeaderBag } from './call.js';
import { canStream, StreamedBody } from './streamed-body.js';

/** Returns the headers of a request. If there is only a credential, nothing is copied. */
export function requestHeaders(client: HeaderBag | undefined, identity: HeaderBag, call: Call): HeaderBag {
  const { headers: own, body, reading } = call;
  const isText = typeof body === 'string';
  const isStreamed = body instanceof StreamedBody;
  const isFile = reading === 'file';
  if (!client && !own && !isText && !isStreamed && !isFile) return identity;
  const given: HeaderBag = {
    // The promised length can only be compared with uncompressed bytes. Node also accepts truncated compressed data as
    // complete.
    ...(isFile && { 'accept-encoding': 'identity' }),
    ...(isText && { 'content-type': 'application/json' }),
    ...(isConditional(own) && WITHOUT_CACHE),
    ...client,
    ...own,
    ...(isStreamed && streamedHeaders(body)),
  };
  if (given['authorization'] !== undefined && identity['authorization'] !== undefined) {
    throw new ArgumentError(
      '`headers` must not contain `authorization` if you pass an `accessToken`, which is sent in that header.',
    );
  }
  const cookies = [given['cookie'], identity['cookie']].filter(Boolean).join('; ');
  return { ...given, ...identity, ...(cookies && { cookie: cookies }) };
}

/** Without this header, `fetch` adds `no-cache` to a conditional request, and servers then never respond with 304. */
const WITHOUT_CACHE = { 'cache-control': 'max-age=0' };

/** Whether the request is conditional. */
export const isConditional = (headers: HeaderBag | undefined): boolean =>
  headers?.['if-none-match'] !== undefined || headers?.['if-modified-since'] !== undefined;

/** Other platforms take the length from the body and do not allow setting it. */
const streamedHeaders = ({ contentType, size }: StreamedBody): HeaderBag => ({
  'content-type': contentType,
  ...(canStream() && { 'content-length': String(size) }),
});
