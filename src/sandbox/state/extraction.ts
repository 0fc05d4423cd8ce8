import { type FileFacts, factsOf, NO_EXIF } from './exif.js';
import { type Library, now } from './library.js';
import { databaseTime, inZone, type Moment } from './moments.js';
import { placeNames } from './places.js';
import type { Asset } from './records.js';
import { upsertTag } from './tags.js';

/**
 * Reads an asset's file some time from now, as the metadata job of a server does after an upload and after every change of
 * its metadata. What was set through the API stays, except for tags that were put on before the first reading.
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

function extract(asset: Asset, library: Library): void {
  const facts = (asset.facts ??= factsOf(asset.bytes));
  const { written } = asset;
  const exif = { ...NO_EXIF, ...facts.exif, ...written.exif };
  const [width, height] = facts.isSideways
    ? [exif.exifImageHeight, exif.exifImageWidth]
    : [exif.exifImageWidth, exif.exifImageHeight];
  const { instant, wallClock, timeZone } = takenAt(asset, facts);
  Object.assign(asset, { width, height, fileCreatedAt: instant, localDateTime: wallClock });
  asset.duration = facts.duration;
  asset.exif = {
    ...exif,
    ...placeNames(exif.latitude, exif.longitude),
    fileSizeInByte: asset.bytes.length,
    dateTimeOriginal: databaseTime(instant),
    modifyDate: databaseTime(asset.fileModifiedAt),
    timeZone,
  };
  replaceTags(asset, written.tags ?? facts.tags, library);
  asset.updatedAt = now();
  asset.readAt ??= asset.updatedAt;
}

/** Without a date in the file it is the earlier one of its creation and modification, as a time in UTC without a zone. */
function takenAt(asset: Asset, facts: FileFacts): Moment {
  const { taken } = asset.written;
  if (taken) return inZone(taken.instant, taken.timeZone);
  if (facts.taken) return facts.taken;
  const [instant = asset.fileCreatedAt] = [asset.fileCreatedAt, asset.fileModifiedAt].sort();
  return { instant, wallClock: instant, timeZone: null };
}

/** A tag that was deleted meanwhile is created again, as on a server. */
function replaceTags(asset: Asset, values: string[], library: Library): void {
  const kept = new Set(values.map((value) => upsertTag(value, asset.ownerId, library)?.id));
  for (const tag of library.tags.values()) {
    if (kept.has(tag.id)) tag.assetIds.add(asset.id);
    else tag.assetIds.delete(asset.id);
  }
}
