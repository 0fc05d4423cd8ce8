import { ArgumentError } from '../errors/index.js';
import type { OfficialOperation } from '../http/operation.js';
import type { StreamOperation } from '../http/operation-types.js';
import { fillPath } from '../http/address/path.js';
import { serialiseQuery } from '../http/address/query.js';
import type { SharedLinkAccess } from '../types.js';

/**
 * Credential in a URL, for places without the browser's session. Anyone who sees the URL can use it. Pass one: the
 * `key` or `slug` of a shared link gives access to that link; an `apiKey` gives all permissions of the key and ends up
 * in browser histories and logs.
 */
export interface UrlCredential extends SharedLinkAccess {
  apiKey?: string;
}

/** The URL of a file, below the server's `/api`. */
export function assetUrl(
  apiUrl: string,
  { path }: OfficialOperation<StreamOperation>,
  id: string,
  query: Record<string, unknown>,
): string {
  if (['key', 'slug', 'apiKey'].filter((name) => query[name] !== undefined).length > 1) {
    throw new ArgumentError('Pass only one credential for a URL: `key`, `slug` or `apiKey`.');
  }
  const search = serialiseQuery(query);
  return apiUrl + fillPath(path, { id }) + (search && `?${search}`);
}
