import type { Library } from './library.js';
import { microseconds } from './moments.js';
import { facesOf } from './people.js';
import type { Asset, Schemas, Wire } from './records.js';
import { base64Checksum, isWithin, plain } from './search.js';

/** The `filter` of Immich 3.2: all conditions must hold, and one of the branches in `or`. */
export type StructuredFilter = Wire<Schemas['SearchFilter']>;
type Branch = Wire<Schemas['SearchFilterBranch']>;

type Test = (asset: Asset) => boolean;
type Value = string | number | boolean;

/** Every operator of a condition that compares a single value. */
interface Operators<T> {
  eq?: T | null;
  ne?: T | null;
  in?: readonly T[];
  notIn?: readonly T[];
  gt?: T;
  gte?: T;
  lt?: T;
  lte?: T;
}
interface Patterns extends Operators<string> {
  like?: string;
  notLike?: string;
  startsWith?: string;
  endsWith?: string;
}

/** The assets that match. There are no default conditions: assets in the trash and of any visibility match too. */
export function passing(assets: Asset[], filter: StructuredFilter, library: Library): Asset[] {
  const own = testsOf(filter, library);
  const branches = filter.or?.map((branch) => testsOf(branch, library));
  const holds = (tests: Test[], asset: Asset): boolean => tests.every((test) => test(asset));
  return assets.filter(
    (asset) => holds(own, asset) && (!branches || branches.some((branch) => holds(branch, asset))),
  );
}

function testsOf(branch: Branch, library: Library): Test[] {
  return [
    value(branch.id, ({ id }) => id),
    // The sandbox has no external libraries, no transcoded videos and no text recognition.
    value<string>(branch.libraryId, () => null),
    value(branch.type, ({ type }) => type),
    value(branch.visibility, ({ visibility }) => visibility),
    value(branch.isFavorite, ({ isFavorite }) => isFavorite),
    value(branch.isOffline, () => false),
    value(branch.isMotion, ({ livePhotoVideoId }) => livePhotoVideoId !== null),
    value(branch.isEncoded, () => false),
    value(branch.hasPeople, () => false),
    value(branch.hasAlbums, ({ id }) => holders(library.albums, id).length > 0),
    value(branch.hasTags, ({ id }) => holders(library.tags, id).length > 0),
    value(branch.city, ({ exif }) => exif.city),
    value(branch.state, ({ exif }) => exif.state),
    value(branch.country, ({ exif }) => exif.country),
    value(branch.make, ({ exif }) => exif.make),
    value(branch.model, ({ exif }) => exif.model),
    value(branch.lensModel, ({ exif }) => exif.lensModel),
    value(branch.rating, ({ exif }) => exif.rating),
    value(branch.fileSizeInBytes, ({ bytes }) => bytes.length),
    value(withText(branch.checksum, base64Checksum), ({ checksum }) => checksum),
    pattern(branch.description, ({ exif }) => exif.description ?? ''),
    pattern(branch.originalFileName, ({ originalFileName }) => originalFileName),
    pattern(branch.originalPath, ({ id, ownerId }) => `/${ownerId}/${id}`),
    moment(branch.takenAt, ({ fileCreatedAt }) => fileCreatedAt),
    moment(branch.createdAt, ({ createdAt }) => createdAt),
    moment(branch.updatedAt, ({ updatedAt }) => updatedAt),
    moment(branch.trashedAt, ({ trashedAt }) => trashedAt),
    members(branch.albumIds, ({ id }, albumId) => library.albums.get(albumId)?.assetIds.has(id) ?? false),
    members(branch.tagIds, ({ id }, tagId) =>
      holders(library.tags, id).some((tag) => isWithin(tag.id, tagId, library)),
    ),
    members(branch.personIds, (asset, personId) =>
      facesOf(asset, library).some((face) => face.personId === personId),
    ),
    () => branch.ocr === undefined && branch.encodedVideoPath === undefined,
  ];
}

const holders = <T extends { assetIds: Set<string> }>(all: Map<string, T>, assetId: string): T[] =>
  [...all.values()].filter(({ assetIds }) => assetIds.has(assetId));

/** As in SQL, a missing value matches only `eq: null`, and no comparison with a value. */
function value<T extends Value>(
  operators: Operators<T> | undefined,
  read: (asset: Asset) => T | null | undefined,
): Test {
  if (!operators) return () => true;
  const { eq, ne, in: among, notIn, gt, gte, lt, lte } = operators;
  return (asset) => {
    const found = read(asset) ?? null;
    if (eq === null && found !== null) return false;
    if (ne === null && found === null) return false;
    const compares = [eq ?? undefined, ne ?? undefined, among, notIn, gt, gte, lt, lte].some(
      (operand) => operand !== undefined,
    );
    if (!compares) return true;
    if (found === null) return false;
    return (
      (eq === undefined || eq === null || found === eq) &&
      (ne === undefined || ne === null || found !== ne) &&
      (!among || among.includes(found)) &&
      !notIn?.includes(found) &&
      (gt === undefined || found > gt) &&
      (gte === undefined || found >= gte) &&
      (lt === undefined || found < lt) &&
      (lte === undefined || found <= lte)
    );
  };
}

/** Patterns ignore case and accents; the other operators do not. */
function pattern(operators: Patterns | undefined, read: (asset: Asset) => string): Test {
  const exact = value(operators, read);
  const { like, notLike, startsWith, endsWith } = operators ?? {};
  return (asset) => {
    const text = plain(read(asset));
    return (
      exact(asset) &&
      (like === undefined || text.includes(plain(like))) &&
      (notLike === undefined || !text.includes(plain(notLike))) &&
      (startsWith === undefined || text.startsWith(plain(startsWith))) &&
      (endsWith === undefined || text.endsWith(plain(endsWith)))
    );
  };
}

/** Servers compare microseconds, and read the operands in milliseconds. */
function moment(operators: Operators<string> | undefined, read: (asset: Asset) => string | null): Test {
  const inTime = operators && mapped(operators, (text) => Date.parse(text) * 1000);
  return value(inTime, (asset) => {
    const at = read(asset);
    return at === null ? null : microseconds(at);
  });
}

const withText = (operators: Operators<string> | undefined, map: (text: string) => string) =>
  operators && mapped(operators, map);

/** The same operators with operands of another type. */
const mapped = <T, U>(operators: Operators<T>, map: (operand: T) => U): Operators<U> =>
  Object.fromEntries(
    Object.entries(operators).map(([name, operand]: [string, T | readonly T[] | null]) => [
      name,
      operand === null ? null : isList(operand) ? operand.map(map) : map(operand),
    ]),
  );

const isList = <T>(operand: T | readonly T[]): operand is readonly T[] => Array.isArray(operand);

function members(operators: Branch['albumIds'], isMember: (asset: Asset, id: string) => boolean): Test {
  const { any, all, none } = operators ?? {};
  return (asset) => {
    const isIn = (id: string): boolean => isMember(asset, id);
    return (!any || any.some(isIn)) && (!all || all.every(isIn)) && !none?.some(isIn);
  };
}
