import { ArgumentError } from '../errors/index.js';
import type { OfficialOperation } from '../http/operation.js';
import type { StreamOperation } from '../http/operation-types.js';
import { fillPath } from '../http/address/path.js';
import { serialiseQuery } from '../http/address/query.js';
import type { SharedLinkAccess } from '../types.js';

/**
 * Who an address is opened as, where the browser's own session does not say it: whoever sees the address has it. One of them: a shared link's `key`
 * or `slug` opens what the link shows; an `apiKey` opens all that the key may do, and ends up in histories and logs.
 */
export interface UrlCredential extends SharedLinkAccess {
  apiKey?: string;
}

/** The address of a file, below the server's `/api`. */
export function assetUrl(
  apiUrl: string,
  { path }: OfficialOperation<StreamOperation>,
  id: string,
  query: Record<string, unknown>,
): string {
  if (['key', 'slug', 'apiKey'].filter((name) => query[name] !== undefined).length > 1) {
    throw new ArgumentError('An address takes one credential: `key`, `slug` or `apiKey`.');
  }
  const search = serialiseQuery(query);
  return apiUrl + fillPath(path, { id }) + (search && `?${search}`);
}
