import { albumFor, EVERYONE, requireElevated } from './access.js';
import { badRequest, failed, invalid, noAccess } from '../errors.js';
import type { Call, Handlers } from './handler.js';
import { partnersSharingWith } from '../state/partners.js';
import {
  type Box,
  bucketOf,
  inTimelineOrder,
  type TimelineFilter,
  timelineAssets,
} from '../state/timeline.js';
import { bucketView } from '../views/timeline.js';

type BucketCall = Call<'getTimeBuckets'> | Call<'getTimeBucket'>;

export const timelineHandlers: Handlers<'getTimeBuckets' | 'getTimeBucket'> = {
  getTimeBuckets(call) {
    const filter = filterOf(call);
    const months = timelineAssets(filter, call.caller, call.library).map((asset) =>
      bucketOf(asset, filter.orderBy),
    );
    const buckets = [...new Set(months)].toSorted().map((timeBucket) => ({
      timeBucket,
      count: months.filter((month) => month === timeBucket).length,
    }));
    return filter.order === 'asc' ? buckets : buckets.toReversed();
  },

  /** A day that is not the first of a month is a bucket without assets. */
  getTimeBucket(call) {
    const filter = filterOf(call);
    const timeBucket = call.query.timeBucket.replace(/^[+-]/, '');
    if (Number.isNaN(Date.parse(timeBucket))) throw failed('get time bucket');
    const assets = timelineAssets(filter, call.caller, call.library).filter(
      (asset) => bucketOf(asset, filter.orderBy) === timeBucket.slice(0, 10),
    );
    return bucketView(inTimelineOrder(assets, filter, call.library), {
      ...call,
      withStacked: call.query.withStacked,
      withCoordinates: call.query.withCoordinates,
    });
  },
};

/** The filter of a request, once its caller may see what it requests. */
function filterOf(call: BucketCall): TimelineFilter {
  const { caller, library, query } = call;
  const { albumId, tagId, visibility, bbox, ...rest } = query;
  const box = bbox === undefined ? undefined : boxOf(bbox);
  if (visibility === 'locked') requireElevated(caller);
  if (albumId !== undefined) albumFor(albumId, 'album.read', call, EVERYONE);
  const userId = query.userId ?? (albumId === undefined ? caller.user.id : undefined);
  if (userId !== undefined) requireTimeline(userId, call);
  if (tagId !== undefined && (caller.link || library.tags.get(tagId)?.ownerId !== caller.user.id)) {
    throw noAccess('tag.read');
  }
  if (query.withPartners) requirePlainTimeline(query);
  return { ...rest, userId, albumId, tagId, visibility, box };
}

/** Your own timeline, and that of a partner without the archive. */
function requireTimeline(userId: string, { caller, library, query }: BucketCall): void {
  const isOwn = userId === caller.user.id && !caller.link;
  if (!isOwn && (caller.link || !partnersSharingWith(caller.user.id, library).includes(userId))) {
    throw noAccess('timeline.read');
  }
  if (!isOwn && query.visibility === 'archive') throw noAccess('archive.read');
}

export const NOT_WITH_PARTNERS =
  'withPartners is only supported for non-archived, non-trashed, non-favorited, non-locked assets';

function requirePlainTimeline({ visibility, isFavorite, isTrashed }: BucketCall['query']): void {
  const isPlain = visibility !== undefined && visibility !== 'archive' && visibility !== 'locked';
  if (!isPlain || isFavorite !== undefined || isTrashed) throw badRequest(NOT_WITH_PARTNERS);
}

/** `west,south,east,north` in degrees. */
function boxOf(text: string): Box {
  const parts = text.split(',').map(Number);
  const [west, south, east, north] = parts;
  const wrong = (message: string, ...path: string[]) =>
    invalid([{ code: 'custom', path: ['bbox', ...path], message }]);
  if (
    parts.length !== 4 ||
    west === undefined ||
    south === undefined ||
    east === undefined ||
    north === undefined
  ) {
    throw wrong('bbox must have 4 comma-separated numbers: west,south,east,north');
  }
  if (parts.some(Number.isNaN)) throw wrong('bbox parts must be valid numbers');
  if (north < south) {
    throw wrong('North latitude must be greater than or equal to south latitude', 'north');
  }
  return { west, south, east, north };
}
