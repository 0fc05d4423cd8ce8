import type { Caller } from '../auth.js';
import { badRequest } from '../errors.js';
import type { Library } from './library.js';
import type { Asset } from './records.js';

/** The moving half of a live photo: whatever video it is, it is hidden from the timeline from now on. */
export function motionOf(id: string, { caller, library }: { caller: Caller; library: Library }): Asset {
  const video = library.assets.get(id);
  if (!video) throw badRequest('Live photo video not found');
  if (video.type !== 'VIDEO') throw badRequest('Live photo video must be a video');
  if (video.ownerId !== caller.user.id) throw badRequest('Live photo video does not belong to the user');
  if (video.visibility === 'timeline') video.visibility = 'hidden';
  return video;
}

/** Joins a still to a moving half, or with `null` separates them: the video then is where the still is. */
export function changeMotion(
  still: Asset,
  videoId: string | null,
  call: { caller: Caller; library: Library },
): void {
  const before = call.library.assets.get(still.livePhotoVideoId ?? '');
  still.livePhotoVideoId = videoId === null ? null : motionOf(videoId, call).id;
  if (videoId === null && before) before.visibility = still.visibility;
}
