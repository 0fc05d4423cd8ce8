import { DocumentError, type OpenApiDocument } from './document.js';
import { checkRequestHeaders, messageWithoutHeaderValues, withoutHeaderValues } from './request-headers.js';
import { MAX_DOCUMENT_BYTES, parseDocument, tooLarge } from './read-document.js';

/** Default limit for all URLs of a server together, in milliseconds. */
export const DEFAULT_FETCH_TIMEOUT_MS = 30_000;

/** Options of {@link fetchDocument}. */
export interface FetchDocumentOptions {
  /** @default {@link DEFAULT_FETCH_TIMEOUT_MS} */
  timeoutMs?: number;
  /**
   * Headers sent with every request, such as those that a reverse proxy requires. They are sent only to the origin of
   * the URL. If the server repeats a value, it is replaced by `[redacted]` in the document and in errors.
   */
  headers?: Readonly<Record<string, string>>;
}

/** Locations of the document: some proxies provide the first, Immich itself the other two. */
const PLACES = ['/docs', '/spec.json', '/spec.yaml'];
const ACCEPT = 'application/json, */*;q=0.8';
const MAX_REDIRECTS = 5;

/** Significance of a failure; the most significant one is reported. */
const WEIGHT = { absent: 0, somethingElse: 1, refused: 2, brokenDocument: 3 };

class FetchFailure extends DocumentError {
  constructor(
    readonly weight: number,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

interface Fetching {
  headers: Record<string, string>;
  signal: AbortSignal;
  timeoutMs: number;
}

/**
 * Fetches the OpenAPI document of a server. `server` is its base URL, with or without `/api`, or the URL of the
 * document; user and password in it are sent as basic authentication. The document is recognised by its content.
 * Redirects are followed only within the server's origin. Throws a `DocumentError` that names the most significant
 * cause.
 */
export async function fetchDocument(
  server: string,
  { timeoutMs = DEFAULT_FETCH_TIMEOUT_MS, headers: given = {} }: FetchDocumentOptions = {},
): Promise<OpenApiDocument> {
  const { addresses, headers: own } = addressesOf(server);
  const extra = checkRequestHeaders(given);
  if ('authorization' in own && 'authorization' in extra) {
    throw new DocumentError(
      'The address has a user and a password, and there is a header `authorization`: give one of the two.',
    );
  }
  const sent = { ...own, ...extra };
  const fetching = {
    headers: { accept: ACCEPT, ...sent },
    signal: AbortSignal.timeout(timeoutMs),
    timeoutMs,
  };
  try {
    return await firstDocument(addresses, fetching);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    throw new DocumentError(messageWithoutHeaderValues(error.message, sent), { cause: error.cause });
  }
}

async function firstDocument(addresses: readonly URL[], fetching: Fetching): Promise<OpenApiDocument> {
  const failures: FetchFailure[] = [];
  for (const address of addresses) {
    try {
      return await documentAt(address, fetching);
    } catch (error) {
      if (!(error instanceof FetchFailure)) throw error;
      failures.push(error);
    }
  }
  throw failures.reduce((worst, next) => (next.weight > worst.weight ? next : worst));
}

function addressesOf(server: string): { addresses: URL[]; headers: { authorization?: string } } {
  const url = URL.canParse(server) ? new URL(server) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new DocumentError('The server must be an address such as https://photos.example.com.');
  }
  const headers = basicAuthentication(url);
  if (/\.(json|ya?ml)$/.test(url.pathname)) return { addresses: [withoutUser(url)], headers };
  const base = url.origin + url.pathname.replace(/\/+$/, '').replace(/\/api$/, '');
  return { addresses: PLACES.map((place) => new URL(`${base}/api${place}`)), headers };
}

async function documentAt(address: URL, fetching: Fetching): Promise<OpenApiDocument> {
  const { response, name } = await follow(address, fetching);
  const text = withoutHeaderValues(await readText(response, name, fetching), fetching.headers);
  try {
    return parseDocument(text, name);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    const { status } = response;
    if (/\b(openapi|swagger)\b["']?\s*:/.test(text))
      throw new FetchFailure(WEIGHT.brokenDocument, error.message);
    if (status === 404) throw new FetchFailure(WEIGHT.absent, `${name} returned 404: there is no document.`);
    if (status === 401 || status === 403) {
      throw new FetchFailure(WEIGHT.refused, `${name} returned ${status}: it is behind a login.`);
    }
    if (!response.ok) throw new FetchFailure(WEIGHT.refused, `${name} returned ${status}.`);
    throw new FetchFailure(WEIGHT.somethingElse, error.message);
  }
}

async function follow(address: URL, fetching: Fetching): Promise<{ response: Response; name: string }> {
  let url = address;
  for (let hops = 0; hops <= MAX_REDIRECTS; hops += 1) {
    const name = nameOf(url);
    const { headers, signal } = fetching;
    const response = await guarded(url, fetching, () => fetch(url, { headers, signal, redirect: 'manual' }));
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || location === null) return { response, name };
    await response.body?.cancel();
    const next = URL.canParse(location, url.href) ? new URL(location, url.href) : undefined;
    if (next?.origin !== url.origin) {
      throw new FetchFailure(
        WEIGHT.refused,
        `${name} redirects to another origin (${next?.origin ?? 'unreadable'}), which is not followed; name that address if you trust it.`,
      );
    }
    url = withoutUser(next);
  }
  throw new FetchFailure(WEIGHT.refused, `${nameOf(address)} redirects more than ${MAX_REDIRECTS} times.`);
}

function readText(response: Response, name: string, fetching: Fetching): Promise<string> {
  return guarded(new URL(name), fetching, async () => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
      size += chunk.byteLength;
      if (size > MAX_DOCUMENT_BYTES) throw new FetchFailure(WEIGHT.brokenDocument, tooLarge(name).message);
      chunks.push(chunk);
    }
    return new TextDecoder().decode(Buffer.concat(chunks));
  });
}

/** Converts network errors to messages. */
async function guarded<T>(
  { origin }: URL,
  { signal, timeoutMs }: Fetching,
  action: () => Promise<T>,
): Promise<T> {
  try {
    return await action();
  } catch (cause) {
    if (cause instanceof DocumentError) throw cause;
    if (signal.aborted)
      throw new DocumentError(`${origin} did not respond within ${timeoutMs / 1000} s.`, { cause });
    throw new FetchFailure(WEIGHT.refused, `Cannot reach ${origin} (${networkCode(cause)}).`, { cause });
  }
}

function networkCode(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return cause instanceof Error ? ('code' in cause ? String(cause.code) : cause.message) : 'no reason given';
}

/** URL in messages, without user and query. */
const nameOf = ({ origin, pathname }: URL): string => origin + pathname;

function withoutUser(url: URL): URL {
  const bare = new URL(url);
  bare.username = bare.password = '';
  return bare;
}

function basicAuthentication({ username, password }: URL): { authorization?: string } {
  if (username === '' && password === '') return {};
  const pair = `${decoded(username)}:${decoded(password)}`;
  return { authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new DocumentError('The user or password in the URL has a `%` that is not written as `%25`.');
  }
}
