import { albumFor, EVERYONE, requireElevated, searchedBy } from './access.js';
import { contract } from '../contract.js';
import { badRequest, invalid } from '../errors.js';
import type { Call, ServedOperation } from './handler.js';
import type { Issue } from '../issues.js';
import type { Library } from '../state/library.js';
import { microseconds } from '../state/moments.js';
import type { Asset, Schemas, Wire } from '../state/records.js';
import { passing, type StructuredFilter } from '../state/structured-filter.js';

/** The fields that Immich 3.2 added to searches. A search with any of them has no flat filters, and pages by cursor. */
const NEW_FIELDS = ['filter', 'orderBy', 'cursor'] as const;

interface NewShape {
  filter?: StructuredFilter;
  orderBy?: Wire<Schemas['SearchOrder']>;
  cursor?: string;
}

type SearchSchema = 'MetadataSearchDto' | 'RandomSearchDto' | 'SmartSearchDto' | 'StatisticsSearchDto';

/** Whether a search has the new shape. Throws 400 if it also has a deprecated field, or a condition without an operator. */
export function isStructured(body: NewShape, schema: SearchSchema): boolean {
  const used = NEW_FIELDS.filter((name) => body[name] !== undefined);
  if (used.length === 0) return false;
  const properties = contract.components?.schemas?.[schema]?.properties ?? {};
  const issues = [
    ...Object.keys(body)
      .filter((name) => properties[name]?.deprecated)
      .map((name) => notTogether(name, used)),
    ...withoutOperator(body.filter ?? {}, ['filter']),
  ];
  if (issues.length > 0) throw invalid(issues);
  return true;
}

const notTogether = (name: string, used: readonly string[]): Issue => ({
  code: 'custom',
  path: [name],
  message: `Deprecated field ${name} cannot be combined with ${used.join('/')}`,
});

function withoutOperator({ or = [], ...conditions }: StructuredFilter, path: Issue['path']): Issue[] {
  const empty = Object.entries(conditions).filter(([, operators]) => Object.keys(operators).length === 0);
  return [
    ...empty.map(([name]): Issue => ({
      code: 'custom',
      path: [...path, name],
      message: 'At least one operator is required',
    })),
    ...or.flatMap((branch, index) => withoutOperator(branch, [...path, 'or', index])),
  ];
}

/**
 * The assets that a filter finds: the caller's own, and assets of others only if the whole filter is confined to albums. Locked assets need
 * an unlocked session.
 */
export function foundByFilter(
  { caller, library }: Pick<Call<ServedOperation>, 'caller' | 'library'>,
  filter: StructuredFilter = {},
): Asset[] {
  const branches = [filter, ...(filter.or ?? [])];
  const visibilities = filter.visibility ? [filter.visibility] : branches.map(({ visibility }) => visibility);
  if (visibilities.some((condition) => condition && canBeLocked(condition))) {
    requireElevated(caller);
  }
  const isConfined = confines(filter) || (filter.or?.every(confines) ?? false);
  if (caller.link && !isConfined) {
    throw badRequest('Shared link access is only allowed in combination with an albumIds filter');
  }
  for (const { albumIds: { any = [], all = [], none = [] } = {} } of branches) {
    for (const id of [...any, ...all, ...none]) albumFor(id, 'album.read', { caller, library }, EVERYONE);
  }
  const searched = isConfined
    ? [...library.assets.values()].filter(({ visibility }) => visibility !== 'locked')
    : searchedBy(caller, library);
  return passing(searched, filter, library);
}

type Visibility = NonNullable<StructuredFilter['visibility']>;

const canBeLocked = ({ eq, ne, in: among, notIn }: Visibility): boolean =>
  (eq === undefined || eq === 'locked') &&
  ne !== 'locked' &&
  (!among || among.includes('locked')) &&
  !notIn?.includes('locked');

const confines = ({ albumIds }: Pick<StructuredFilter, 'albumIds'>): boolean =>
  albumIds?.any !== undefined || albumIds?.all !== undefined;

/** The assets in the order of a search. Equal values come in another order each time, and missing values count as the largest. */
export function inOrder(
  assets: Asset[],
  { field = 'fileCreatedAt', direction = 'desc' }: Wire<Schemas['SearchOrder']> = {},
  { random }: Pick<Library, 'random'>,
): Asset[] {
  const rank = (asset: Asset): number => KEYS[field](asset) ?? Infinity;
  const sign = direction === 'asc' ? 1 : -1;
  return assets
    .map((asset) => ({ asset, rank: rank(asset), tie: random() }))
    .sort((a, b) => (a.rank === b.rank ? a.tie - b.tie : sign * (a.rank - b.rank)))
    .map(({ asset }) => asset);
}

const KEYS: Record<Schemas['SearchOrderField'], (asset: Asset) => number | null> = {
  fileCreatedAt: ({ fileCreatedAt }) => microseconds(fileCreatedAt),
  localDateTime: ({ localDateTime }) => microseconds(localDateTime),
  fileSizeInBytes: ({ bytes }) => bytes.length,
  rating: ({ exif }) => exif.rating,
};

/** A cursor is an offset, which moves when assets are added or removed. */
export const cursorAt = (offset: number): string =>
  Buffer.from(JSON.stringify({ offset })).toString('base64url');

export function offsetAt(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  try {
    const { offset }: { offset?: unknown } = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (typeof offset === 'number' && Number.isSafeInteger(offset) && offset >= 0) return offset;
  } catch {
    // Not JSON: the same error as for a cursor without an offset.
  }
  throw badRequest('Invalid cursor');
}
