import type { RequestOptions } from '../options.js';
import type { SearchAnswer32, SearchBody32 } from '../other-releases.js';
import { nextPosition, type Page, type Position } from '../pagination.js';
import type { RequestOf } from '../transport/operation-types.js';
import type { Transport } from '../transport/transport.js';
import type { Asset } from '../types.js';

/** The most assets that a server puts on one page of a search. */
const LARGEST_PAGE = 1000;

/** Reads one page of a metadata search. */
export async function metadataPage(
  transport: Transport,
  filter: RequestOf<'searchAssets'>['body'],
  position: Position | undefined,
  limit: number | undefined,
  options: RequestOptions,
): Promise<Page<Asset>> {
  const body: SearchBody32 = { ...filter, ...pageSize(filter.size, limit), ...position };
  const { assets }: SearchAnswer32 = await transport.call('searchAssets', { body }, options);
  return { items: assets.items, next: nextPosition(assets, position) };
}

/** How large to ask for pages: no larger than what is wanted in all. Nothing, where neither the filter nor the caller says. */
export function pageSize(size: number | undefined, limit: number | undefined): { size?: number } {
  if (limit === undefined) return size === undefined ? {} : { size };
  return { size: Math.min(limit, size ?? LARGEST_PAGE) };
}
