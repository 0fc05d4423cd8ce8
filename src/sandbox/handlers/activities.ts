import { randomUUID } from 'node:crypto';
import { albumFor, EVERYONE, roleIn } from './access.js';
import { failed, invalid, noAccess } from '../errors.js';
import type { Call, Handlers } from './handler.js';
import { now } from '../state/clock.js';
import { type Library, userOf } from '../state/library.js';
import type { Activity, Schemas } from '../state/records.js';
import { userView } from '../views/users.js';

type ActivityOperations = 'getActivities' | 'createActivity' | 'deleteActivity' | 'getActivityStatistics';

/** Comments and likes on albums and on the assets in them. */
export const activityHandlers: Handlers<ActivityOperations> = {
  getActivities(call) {
    const { albumId, assetId, level, type, userId } = call.query;
    albumFor(albumId, 'album.read', call, EVERYONE);
    return shownActivities(albumId, call.library)
      .filter((activity) => level !== 'album' || activity.assetId === null)
      .filter((activity) => level === 'album' || assetId === undefined || activity.assetId === assetId)
      .filter((activity) => userId === undefined || activity.userId === userId)
      .filter(({ isLiked }) => type === undefined || isLiked === (type === 'like'))
      .map((activity) => activityView(activity, call.library));
  },

  createActivity(call) {
    requireComment(call.body);
    return newActivity(call);
  },

  /** Users can delete their own activities, and all activities in their own albums. */
  deleteActivity({ path, caller, library }) {
    const activity = library.activities.get(path.id);
    const album = library.albums.get(activity?.albumId ?? '');
    const { id } = caller.user;
    if (!activity || (activity.userId !== id && album?.ownerId !== id)) throw noAccess('activity.delete');
    library.activities.delete(activity.id);
  },

  getActivityStatistics(call) {
    const { albumId, assetId } = call.query;
    albumFor(albumId, 'album.read', call, EVERYONE);
    const counted = shownActivities(albumId, call.library).filter(
      (activity) => assetId === undefined || activity.assetId === assetId,
    );
    const likes = counted.filter(({ isLiked }) => isLiked).length;
    return { comments: counted.length - likes, likes };
  },
};

/** Members of the album can add activities while they are enabled. A repeated like returns the first one. */
export function newActivity(call: Call<'createActivity'>): Schemas['ActivityResponseDto'] {
  const { body, caller, library, response } = call;
  const { albumId, assetId = null, type, comment } = body;
  const album = library.albums.get(albumId);
  if (!album?.isActivityEnabled || caller.link || !roleIn(album, caller)) throw noAccess('activity.create');
  const isLiked = type === 'like';
  const known = [...library.activities.values()].find(
    (one) =>
      one.isLiked && one.albumId === albumId && one.assetId === assetId && one.userId === caller.user.id,
  );
  if (isLiked && known) {
    response.status(200);
    return activityView(known, library);
  }
  // The database rejects an asset that is not in the album.
  if (assetId !== null && !album.assetIds.has(assetId)) throw failed('create activity');
  const activity: Activity = {
    id: randomUUID(),
    albumId,
    assetId,
    userId: caller.user.id,
    comment: isLiked ? null : (comment ?? null),
    isLiked,
    createdAt: now(),
  };
  library.activities.set(activity.id, activity);
  return activityView(activity, library);
}

function requireComment({ type, comment }: Schemas['ActivityCreateDto']): void {
  const wrong = (message: string) => invalid([{ code: 'custom', path: ['comment'], message }]);
  if (type === 'comment' && !comment?.trim()) throw wrong('Comment is required when type is COMMENT');
  if (type !== 'comment' && comment) throw wrong('Comment must not be provided when type is not COMMENT');
}

/** Oldest first, without activities on trashed assets or of users scheduled for deletion. */
const shownActivities = (albumId: string, { activities, assets, users }: Library): Activity[] =>
  [...activities.values()].filter(
    (activity) =>
      activity.albumId === albumId &&
      users.get(activity.userId)?.deletedAt === null &&
      (activity.assetId === null || assets.get(activity.assetId)?.trashedAt === null),
  );

const activityView = (activity: Activity, library: Library): Schemas['ActivityResponseDto'] => ({
  id: activity.id,
  assetId: activity.assetId,
  createdAt: activity.createdAt,
  comment: activity.comment,
  type: activity.isLiked ? 'like' : 'comment',
  user: userView(userOf(library, activity.userId)),
});
