/** An asset as a database keeps it: its times are microseconds since 1970. */
export interface StoredAsset {
  id: string;
  taken: number;
  created: number;
  updated: number;
}

export interface SearchBody {
  order?: 'asc' | 'desc';
  page?: number;
  size?: number;
  takenAfter?: string;
  takenBefore?: string;
  createdAfter?: string;
  createdBefore?: string;
  updatedAfter?: string;
  updatedBefore?: string;
}

export interface LibraryOptions {
  /** A number from 0 up to 1. */
  random: () => number;
  /** The most rows on one page, whatever `size` is. @default 1000 */
  largestPage?: number;
  /** Called before each search: the place to change the library. */
  onSearch?: (body: SearchBody) => void;
}

/**
 * `POST /search/metadata` as real servers implement it, over a list of assets: bounds are inclusive, in milliseconds, and compared with
 * microseconds; rows are sorted by capture date alone, with ties in another order each time; pages are offsets; dates in responses are
 * cut to milliseconds.
 */
export function searchedLibrary(
  assets: Iterable<StoredAsset>,
  { random, largestPage = 1000, onSearch }: LibraryOptions,
) {
  const bodies: SearchBody[] = [];
  let rows = 0;
  const respond = async (request: Request): Promise<Response> => {
    const body = (await request.json()) as SearchBody;
    bodies.push(body);
    onSearch?.(body);
    const size = Math.min(body.size ?? 250, largestPage);
    const offset = ((body.page ?? 1) - 1) * size;
    const found = [...assets]
      .filter((asset) => isWithin(asset, body))
      .map((asset) => ({ asset, tie: random() }))
      .sort((a, b) => (body.order === 'asc' ? 1 : -1) * (a.asset.taken - b.asset.taken) || a.tie - b.tie);
    const items = found.slice(offset, offset + size).map(({ asset }) => shown(asset));
    rows += items.length;
    const nextPage = found.length > offset + size ? String((body.page ?? 1) + 1) : null;
    return Response.json({ assets: { items, nextPage } });
  };
  return { respond, bodies, rows: () => rows };
}

const isWithin = ({ taken, created, updated }: StoredAsset, body: SearchBody): boolean =>
  between(taken, body.takenAfter, body.takenBefore) &&
  between(created, body.createdAfter, body.createdBefore) &&
  between(updated, body.updatedAfter, body.updatedBefore);

const between = (time: number, after: string | undefined, before: string | undefined): boolean =>
  (after === undefined || time >= Date.parse(after) * 1000) &&
  (before === undefined || time <= Date.parse(before) * 1000);

const shown = ({ id, taken, created, updated }: StoredAsset) => ({
  id,
  fileCreatedAt: cut(taken),
  createdAt: cut(created),
  updatedAt: cut(updated),
});

const cut = (microseconds: number): string => new Date(Math.floor(microseconds / 1000)).toISOString();
