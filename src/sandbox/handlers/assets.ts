import { ownAsset, ownAssets, readableAsset, requireElevated, visibleAssets } from './access.js';
import { badRequest, failed, invalid } from '../errors.js';
import type { Call, Handlers } from './handler.js';
import { extractLater } from '../state/extraction.js';
import { copyStack } from '../state/stacks.js';
import { changeMotion } from '../state/live-photos.js';
import { now } from '../state/clock.js';
import type { Library } from '../state/library.js';
import { removeAsset } from '../state/removal.js';
import { databaseTime, type Moment, momentOf, shifted } from '../state/moments.js';
import type { Asset, Schemas, Wire } from '../state/records.js';
import { peopleView } from '../views/people.js';
import { assetDetails, assetWithExif, seenBy, strippedAsset } from '../views/assets.js';

type AssetOperations =
  | 'getAssetInfo'
  | 'updateAsset'
  | 'updateAssets'
  | 'deleteAssets'
  | 'getAssetStatistics'
  | 'runAssetJobs'
  | 'copyAsset'
  | 'getAssetOcr';

export const assetHandlers: Handlers<AssetOperations> = {
  getAssetInfo(call) {
    const asset = readableAsset(call.path.id, 'asset.read', call);
    const hidden = call.caller.link?.showMetadata === false;
    if (hidden) return strippedAsset(asset);
    const view = seenBy(call.caller.user, assetDetails(asset, call.library));
    const isOwn = asset.ownerId === call.caller.user.id && !call.caller.link;
    return isOwn ? view : { ...view, people: [] };
  },

  updateAsset(call) {
    const asset = ownAsset(call.path.id, 'asset.update', call);
    if (call.body.livePhotoVideoId !== undefined) changeMotion(asset, call.body.livePhotoVideoId, call);
    const isWritten = change(asset, call.body, 'update asset');
    // The response is sent before the asset is read again, even without a delay.
    const view = { ...assetWithExif(asset), people: peopleView(asset, call.library) };
    if (isWritten) extractLater(asset, call.library);
    return view;
  },

  updateAssets(call) {
    const { body } = call;
    for (const asset of ownAssets(body.ids, 'asset.update', call)) {
      change(asset, body, 'update assets');
      if (body.duplicateId !== undefined) asset.duplicateId = body.duplicateId;
      shift(asset, body.dateTimeRelative ?? 0, body.timeZone);
      extractLater(asset, call.library);
      if (body.visibility === 'locked') leaveAlbums(asset, call.library);
    }
  },

  /** All or nothing: one id that is not the caller's fails the whole call. */
  deleteAssets(call) {
    for (const asset of ownAssets(call.body.ids, 'asset.delete', call)) {
      if (call.body.force) removeAsset(call.library, asset.id);
      else asset.trashedAt ??= now();
    }
  },

  getAssetStatistics(call) {
    if (call.query.visibility === 'locked') requireElevated(call.caller);
    const own = visibleAssets(call).filter(({ ownerId }) => ownerId === call.caller.user.id);
    return statisticsOf(own, call.query);
  },

  /** Every job reads the files again; thumbnails are created on request. */
  runAssetJobs(call) {
    for (const asset of ownAssets(call.body.assetIds, 'asset.update', call))
      extractLater(asset, call.library);
  },

  copyAsset(call) {
    const {
      sourceId,
      targetId,
      albums = true,
      favorite = true,
      sharedLinks = true,
      stack = true,
    } = call.body;
    if (sourceId === targetId) throw badRequest('Source and target id must be distinct');
    const source = ownAsset(sourceId, 'asset.copy', call);
    const target = ownAsset(targetId, 'asset.copy', call);
    if (stack) copyStack(source, target, call.library);
    if (favorite) target.isFavorite = source.isFavorite;
    const holders = [
      ...(albums ? call.library.albums.values() : []),
      ...(sharedLinks ? call.library.links.values() : []),
    ];
    for (const { assetIds } of holders) if (assetIds.has(sourceId)) assetIds.add(targetId);
  },

  /** Text recognition requires machine learning. */
  getAssetOcr(call) {
    readableAsset(call.path.id, 'asset.read', call);
    return [];
  },
};

/** Number of assets that match a filter, by type. */
export function statisticsOf(
  assets: Asset[],
  { isFavorite, isTrashed = false, visibility }: Call<'getAssetStatistics'>['query'],
): Schemas['AssetStatsResponseDto'] {
  const counted = assets.filter(
    (asset) =>
      (asset.trashedAt !== null) === isTrashed &&
      (isFavorite === undefined || asset.isFavorite === isFavorite) &&
      (visibility === undefined
        ? asset.visibility === 'timeline' || asset.visibility === 'archive'
        : asset.visibility === visibility),
  );
  const images = counted.filter(({ type }) => type === 'IMAGE').length;
  return { images, videos: counted.length - images, total: counted.length };
}

type Changes = Omit<Wire<Schemas['UpdateAssetDto']>, 'livePhotoVideoId'>;

/**
 * Changes metadata and returns whether anything changed. Dates and place names are updated when the asset is read
 * again.
 */
function change(asset: Asset, changes: Changes, action: string): boolean {
  const { isFavorite, visibility, description, rating, dateTimeOriginal, latitude, longitude } = changes;
  if (rating === 0) throw invalid([ZERO_RATING]);
  if ((latitude === undefined) !== (longitude === undefined)) throw invalid([HALF_A_PLACE]);
  const moment = dateTimeOriginal === undefined ? undefined : requireMoment(dateTimeOriginal, action);
  if (moment) take(asset, moment);
  const written = {
    ...(description !== undefined && { description }),
    ...(rating !== undefined && { rating }),
    ...(latitude !== undefined && { latitude }),
    ...(longitude !== undefined && { longitude }),
  };
  Object.assign(asset.exif, written);
  Object.assign(asset.written.exif, written);
  asset.isFavorite = isFavorite ?? asset.isFavorite;
  asset.visibility = visibility ?? asset.visibility;
  asset.updatedAt = now();
  return moment !== undefined || Object.keys(written).length > 0;
}

const ZERO_RATING = {
  code: 'custom',
  path: ['rating'],
  message: 'Rating must be -1 (rejected), 1–5 (starred), or null (unrated); 0 is not valid',
} satisfies Parameters<typeof invalid>[0][number];

const HALF_A_PLACE = {
  code: 'custom',
  path: [],
  message: 'Latitude and longitude must be provided together',
} satisfies Parameters<typeof invalid>[0][number];

/** The database rejects text that is not a date, which is an exception on the server. */
function requireMoment(text: string, action: string): Moment {
  const moment = /^\d{4}-\d\d-\d\d/.test(text) ? momentOf(text) : undefined;
  if (!moment) throw failed(action);
  return moment;
}

function leaveAlbums({ id }: Asset, library: Library): void {
  for (const { assetIds } of library.albums.values()) assetIds.delete(id);
}

/** Without an offset in the date, the zone changes to UTC only when the asset is read again. */
function take(asset: Asset, { instant, timeZone }: Pick<Moment, 'instant' | 'timeZone'>): void {
  asset.exif.dateTimeOriginal = databaseTime(instant);
  asset.exif.timeZone = timeZone ?? asset.exif.timeZone;
  asset.written.taken = { instant, timeZone: timeZone ?? 'UTC' };
}

/** A date that is not known yet stays unknown. */
function shift(asset: Asset, minutes: number, zone?: string): void {
  const { dateTimeOriginal, timeZone } = asset.exif;
  if (minutes === 0 && zone === undefined) return;
  if (dateTimeOriginal !== null)
    take(asset, { instant: shifted(dateTimeOriginal, minutes), timeZone: zone ?? timeZone });
}
