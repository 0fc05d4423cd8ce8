import { isHttpError, isParseError } from '../errors/index.js';
import type { ClientSettings, RequestOptions } from '../options.js';
import { apiBase } from '../http/address/base-url.js';
import type { Call } from '../http/call.js';
import { checkRequestOptions, REQUEST_OPTION_NAMES } from '../http/check-options.js';
import { checkHeaders } from '../http/header-guard.js';
import { send } from '../http/retry/loop.js';
import { limitsOf, settingsOf } from '../http/settings.js';
import { totalLimit } from '../http/attempt-deadline.js';

/**
 * Reads the API URL from a server, and returns the URL to pass as `url`. If the server does not report one, returns the
 * URL you passed; the first call then shows whether Immich is there.
 *
 * `GET /.well-known/immich`, public, below the given URL.
 */
export async function discoverServerUrl(
  url: string,
  options: Pick<ClientSettings, 'fetch'> & RequestOptions = {},
): Promise<string> {
  checkRequestOptions(options, { ...REQUEST_OPTION_NAMES, fetch: true });
  const base = apiBase(url);
  const place = `${base.replace(/\/api$/, '')}/.well-known/immich`;
  const settings = settingsOf({ url, ...(options.fetch && { fetch: options.fetch }) });
  const call: Call = {
    operation: {
      operationId: undefined,
      method: 'GET',
      path: '/.well-known/immich',
      response: 'json',
      repeat: 'read',
    },
    reading: 'json',
    headers: checkHeaders(options.headers),
    credential: undefined,
    body: undefined,
    limits: options,
    signal: options.signal,
    redirect: 'follow',
  };
  const limits = limitsOf(options, {}, undefined);
  try {
    await send({
      call,
      url: place,
      limits,
      total: totalLimit(limits.totalTimeoutMs),
      settings,
      credentials: () => ({}),
      signs: undefined,
    });
  } catch (error) {
    if (isParseError(error) || (isHttpError(error) && error.status < 500)) return base;
    throw error;
  }
  const endpoint = endpointOf(call.data);
  const found = endpoint && usableBase(endpoint, place);
  // Never downgrade from HTTPS to HTTP.
  return !found || (found.startsWith('http:') && base.startsWith('https:')) ? base : found;
}

/** The base URL that a server reports; `undefined` if it is not a valid one. */
function usableBase(endpoint: string, place: string): string | undefined {
  try {
    return apiBase(new URL(endpoint, place).href);
  } catch {
    return undefined;
  }
}

/** Reads `{ "api": { "endpoint": "/api" } }`. */
function endpointOf(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null || !('api' in data)) return undefined;
  const { api } = data;
  if (typeof api !== 'object' || api === null || !('endpoint' in api)) return undefined;
  return typeof api.endpoint === 'string' ? api.endpoint : undefined;
}
