import type { Library } from './library.js';
import { microseconds } from './moments.js';
import { facesOf } from './people.js';
import type { Asset, Schemas, Wire } from './records.js';

/** The filters of all search operations. */
export type AssetFilter = Omit<
  Wire<Schemas['MetadataSearchDto']>,
  'page' | 'size' | 'order' | 'filter' | 'orderBy' | 'cursor'
>;

type Test = (asset: Asset) => boolean;

/** The assets that match all given filters. Without `visibility`, assets of every visibility match. */
export function matching(assets: Asset[], filter: AssetFilter, library: Library): Asset[] {
  const tests = [
    ...moments(filter),
    ...facts(filter),
    ...texts(filter),
    ...memberships(filter, library),
    trash(filter),
    checksum(filter),
  ];
  return assets.filter((asset) => tests.every((test) => test(asset)));
}

function moments(filter: AssetFilter): Test[] {
  return [
    between(filter.takenAfter, filter.takenBefore, (asset) => asset.fileCreatedAt),
    between(filter.createdAfter, filter.createdBefore, (asset) => asset.createdAt),
    between(filter.updatedAfter, filter.updatedBefore, (asset) => asset.updatedAt),
    between(filter.trashedAfter, filter.trashedBefore, (asset) => asset.trashedAt),
  ];
}

/** Servers compare microseconds, and read the bounds of a request in milliseconds. */
function between(
  after: string | undefined,
  before: string | undefined,
  read: (asset: Asset) => string | null,
): Test {
  if (after === undefined && before === undefined) return () => true;
  const from = after === undefined ? -Infinity : Date.parse(after) * 1000;
  const to = before === undefined ? Infinity : Date.parse(before) * 1000;
  return (asset) => {
    const at = read(asset);
    if (at === null) return false;
    const time = microseconds(at);
    return from <= time && time <= to;
  };
}

function facts(filter: AssetFilter): Test[] {
  const { id, type, visibility, isFavorite, isMotion, isOffline, isEncoded, libraryId } = filter;
  return [
    (asset) => id === undefined || asset.id === id,
    (asset) => type === undefined || asset.type === type,
    (asset) => visibility === undefined || asset.visibility === visibility,
    (asset) => filter.withStacked !== false || asset.stackId === null,
    (asset) => isFavorite === undefined || asset.isFavorite === isFavorite,
    (asset) => isMotion === undefined || (asset.livePhotoVideoId !== null) === isMotion,
    // The sandbox has no external libraries and no transcoded videos.
    () => !isOffline && !isEncoded && (libraryId ?? null) === null,
    equal(filter.rating, (asset) => asset.exif.rating),
    equal(filter.city, (asset) => asset.exif.city),
    equal(filter.state, (asset) => asset.exif.state),
    equal(filter.country, (asset) => asset.exif.country),
    equal(filter.make, (asset) => asset.exif.make),
    equal(filter.model, (asset) => asset.exif.model),
    equal(filter.lensModel, (asset) => asset.exif.lensModel),
  ];
}

/** `null` matches unknown values. */
const equal =
  <T>(wanted: T | null | undefined, read: (asset: Asset) => T | null): Test =>
  (asset) =>
    wanted === undefined || read(asset) === wanted;

function texts(filter: AssetFilter): Test[] {
  return [
    contains(filter.originalFileName, (asset) => asset.originalFileName),
    contains(filter.description, (asset) => asset.exif.description ?? ''),
    contains(filter.originalPath, (asset) => `/${asset.ownerId}/${asset.id}`),
    // The sandbox does no text recognition and no transcoding. Servers ignore the paths of previews and thumbnails.
    ...[filter.ocr, filter.encodedVideoPath].map(
      (wanted): Test =>
        () =>
          wanted === undefined,
    ),
  ];
}

/** Lower-case letters without accents. */
export const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

const contains =
  (wanted: string | undefined, read: (asset: Asset) => string): Test =>
  (asset) =>
    wanted === undefined || plain(read(asset)).includes(plain(wanted));

/** With several albums, tags or people, an asset must have all of them. A tag includes its children. */
function memberships({ albumIds, tagIds, personIds, isNotInAlbum }: AssetFilter, library: Library): Test[] {
  const albums = [...library.albums.values()];
  const tags = [...library.tags.values()];
  const tagged = (tagId: string, assetId: string): boolean =>
    tags.some((tag) => tag.assetIds.has(assetId) && isWithin(tag.id, tagId, library));
  // If `albumIds` is set, `isNotInAlbum` is ignored.
  const isLoose = isNotInAlbum && !albumIds?.length;
  return [
    ({ id }) => (albumIds ?? []).every((albumId) => library.albums.get(albumId)?.assetIds.has(id)),
    (asset) =>
      (personIds ?? []).every((personId) =>
        facesOf(asset, library).some((face) => face.personId === personId),
      ),
    ({ id }) => !isLoose || !albums.some(({ assetIds }) => assetIds.has(id)),
    ({ id }) => tagIds !== null || !tags.some(({ assetIds }) => assetIds.has(id)),
    ({ id }) => (tagIds ?? []).every((tagId) => tagged(tagId, id)),
  ];
}

export function isWithin(tagId: string, rootId: string, library: Library): boolean {
  if (tagId === rootId) return true;
  const parentId = library.tags.get(tagId)?.parentId ?? null;
  return parentId !== null && isWithin(parentId, rootId, library);
}

/** Assets in the trash are left out, unless the search requests them, a trash date, or offline assets. */
function trash({ withDeleted, trashedAfter, trashedBefore, isOffline }: AssetFilter): Test {
  const included = withDeleted || isOffline || trashedAfter !== undefined || trashedBefore !== undefined;
  return ({ trashedAt }) => included || trashedAt === null;
}

/** A checksum is SHA-1, in hex or base64. */
const checksum =
  ({ checksum: wanted }: AssetFilter): Test =>
  (asset) =>
    wanted === undefined || asset.checksum === base64Checksum(wanted);

/** 28 characters are read as base64, everything else as hex; invalid values match nothing. */
export const base64Checksum = (text: string): string =>
  text.length === 28 ? text : Buffer.from(text, 'hex').toString('base64');

/**
 * Sorted by capture time, newest first by default. Assets with the same time are in random order, as in a database.
 */
export const byTimeTaken = (
  assets: Asset[],
  { random }: Pick<Library, 'random'>,
  order: Schemas['AssetOrder'] = 'desc',
): Asset[] =>
  assets
    .map((asset) => ({ asset, time: microseconds(asset.fileCreatedAt), tie: random() }))
    .sort((a, b) => (order === 'asc' ? a.time - b.time : b.time - a.time) || a.tie - b.tie)
    .map(({ asset }) => asset);
