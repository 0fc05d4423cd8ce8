import { now } from './clock.js';
import { factsOf, NO_EXIF } from './exif.js';
import type { Library } from './library.js';
import type { Asset, FileFacts } from './records.js';
import { asOffset, atWallClock, databaseTime, inZone, type Moment } from './moments.js';
import { placeAt } from './places.js';
import { upsertTag } from './tags.js';

/**
 * Reads the metadata of an asset's file after a delay, like the metadata job of a server after uploads and updates.
 * Metadata that was set through the API is kept, except tags that were added before the first extraction.
 */
export function extractLater(asset: Asset, library: Library): void {
  library.jobs.later(
    () => {
      if (library.assets.get(asset.id) === asset) extract(asset, library);
    },
    // The same file takes the same time in every run.
    Buffer.from(asset.checksum, 'base64').readUInt8() / 255,
  );
}

/** The thumbhash of a grey image. The real one would require decoding the image. */
const GREY = 'EQgCBYB/eVt5d4eIh7iHfwAAAAAA';

/** Reads the file now. */
export function extract(asset: Asset, library: Library): void {
  const facts = (asset.facts ??= factsOf(asset));
  const { written } = asset;
  const exif = { ...NO_EXIF, ...facts.exif, ...written.exif };
  const [width, height] = facts.isSideways
    ? [exif.exifImageHeight, exif.exifImageWidth]
    : [exif.exifImageWidth, exif.exifImageHeight];
  const place = placeAt(exif.latitude, exif.longitude);
  const { instant, wallClock, timeZone } = takenAt(asset, facts, place?.timeZone);
  Object.assign(asset, { width, height, fileCreatedAt: instant, localDateTime: wallClock });
  // The metadata of the upload is kept if the video cannot be read.
  asset.duration = facts.duration ?? (asset.type === 'VIDEO' ? asset.duration : null);
  asset.exif = {
    ...exif,
    rating: keptRating(exif.rating, library),
    city: place?.city ?? null,
    state: place?.state ?? null,
    country: place?.country ?? null,
    fileSizeInByte: asset.bytes.length,
    dateTimeOriginal: databaseTime(instant),
    modifyDate: databaseTime(asset.fileModifiedAt),
    timeZone,
  };
  replaceTags(asset, written.tags ?? facts.tags, library);
  asset.updatedAt = now();
  asset.readAt ??= asset.updatedAt;
  if (exif.exifImageWidth !== null) asset.thumbhash = GREY;
}

/** 3.x drops ratings below 1 when it reads the file, although the API accepts -1. */
const keptRating = (rating: number | null, { version }: Library): number | null =>
  rating !== null && rating < 1 && !version.startsWith('2.') ? null : rating;

/**
 * The capture time. The time zone comes from a separate EXIF offset tag, else from the place, else from the offset in
 * the date. Without a date, the earlier one of creation and modification is used, in UTC.
 */
function takenAt(asset: Asset, { date, exif }: FileFacts, zoneOfPlace: string | undefined): Moment {
  const { taken } = asset.written;
  if (taken) return inZone(taken.instant, zoneOfPlace ?? asOffset(taken.instant, taken.timeZone));
  if (date) {
    const { instant, wallClock, timeZone } = date.moment;
    if (date.isZoneCertain) return date.moment;
    if (timeZone !== null) return inZone(instant, zoneOfPlace ?? asOffset(instant, timeZone));
    return zoneOfPlace === undefined ? date.moment : atWallClock(wallClock, zoneOfPlace);
  }
  const { fileCreatedAt, fileModifiedAt } = asset;
  const instant = Date.parse(fileModifiedAt) < Date.parse(fileCreatedAt) ? fileModifiedAt : fileCreatedAt;
  const ownZone = asset.type === 'VIDEO' && exif.exifImageWidth !== null ? 'UTC' : null;
  return { instant, wallClock: instant, timeZone: zoneOfPlace ?? ownZone };
}

/** A tag that was deleted in the meantime is created again, as on a server. */
function replaceTags(asset: Asset, values: string[], library: Library): void {
  const kept = new Set(values.map((value) => upsertTag(value, asset.ownerId, library)?.id));
  for (const tag of library.tags.values()) {
    if (kept.has(tag.id)) tag.assetIds.add(asset.id);
    else tag.assetIds.delete(asset.id);
  }
}
