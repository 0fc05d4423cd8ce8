import type { Caller } from '../auth.js';
import type { Library } from '../state/library.js';
import type { Asset, Schemas } from '../state/records.js';
import { inTimeline } from '../state/stacks.js';

interface Columns {
  caller: Caller;
  library: Library;
  withStacked?: boolean | undefined;
  withCoordinates?: boolean | undefined;
}

/** Assets in columns: the values at the same index of all arrays belong to one asset. */
export function bucketView(assets: Asset[], columns: Columns): Schemas['TimeBucketAssetResponseDto'] {
  const { caller, library, withStacked, withCoordinates } = columns;
  const hidesPlaces = caller.link?.showMetadata === false;
  const column = <T>(read: (asset: Asset) => T): T[] => assets.map(read);
  return {
    duration: column(({ duration }) => duration),
    id: column(({ id }) => id),
    visibility: column(({ visibility }) => visibility),
    isFavorite: column(({ isFavorite, ownerId }) => isFavorite && ownerId === caller.user.id),
    isImage: column(({ type }) => type === 'IMAGE'),
    isTrashed: column(({ trashedAt }) => trashedAt !== null),
    livePhotoVideoId: column(({ livePhotoVideoId }) => livePhotoVideoId),
    fileCreatedAt: column(({ fileCreatedAt }) => withoutZone(fileCreatedAt)),
    localOffsetHours: column(
      ({ localDateTime, fileCreatedAt }) =>
        (Date.parse(localDateTime) - Date.parse(fileCreatedAt)) / 3_600_000,
    ),
    createdAt: column(({ createdAt }) => withoutZone(createdAt)),
    ownerId: column(({ ownerId }) => ownerId),
    projectionType: column(({ exif }) => exif.projectionType),
    ratio: column(({ width, height }) => (width && height ? Math.round((width / height) * 1000) / 1000 : 1)),
    thumbhash: column(({ thumbhash }) => thumbhash),
    ...(!hidesPlaces && {
      city: column(({ exif }) => exif.city),
      country: column(({ exif }) => exif.country),
    }),
    ...(withCoordinates &&
      !hidesPlaces && {
        latitude: column(({ exif }) => exif.latitude),
        longitude: column(({ exif }) => exif.longitude),
      }),
    ...(withStacked && { stack: column((asset) => stackOf(asset, library)) }),
  };
}

/** Times in time buckets are UTC without a zone suffix: `2024-05-06T07:08:09.5`. */
const withoutZone = (iso: string): string => iso.replace(/(?:\.0+|(\.\d*?)0*)?Z$/, '$1');

/** The id of the stack of an asset and the number of its visible assets, both as strings. */
function stackOf({ stackId }: Asset, library: Library): [id: string, count: string] | null {
  const stack = library.stacks.get(stackId ?? '');
  const count = stack ? inTimeline(stack, library).length : 0;
  return stack && count > 0 ? [stack.id, String(count)] : null;
}
