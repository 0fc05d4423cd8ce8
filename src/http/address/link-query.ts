import type { HeaderBag } from '../call.js';
import { linkHeaders } from '../secrets/credentials.js';

/** A query without its shared-link credential. The credential is sent as a header, because URLs end up in logs. */
export interface SplitQuery {
  /** Replaces the client's credential. */
  link: HeaderBag | undefined;
  query: Record<string, unknown> | undefined;
}

export function splitLink(query: Record<string, unknown> | undefined): SplitQuery {
  if (!query || (query['key'] === undefined && query['slug'] === undefined))
    return { link: undefined, query };
  const { key, slug, ...rest } = query;
  return { link: linkHeaders({ key: textOf(key), slug: textOf(slug) }), query: rest };
}

const textOf = (value: unknown): string | undefined => (value === undefined ? undefined : String(value));
