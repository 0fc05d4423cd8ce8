import type { Caller } from '../auth.js';
import { badRequest } from '../errors.js';
import type { Library } from './library.js';
import type { Asset } from './records.js';

/** Returns the video to link to a still. Linking hides it from the timeline. */
export function motionOf(id: string, { caller, library }: { caller: Caller; library: Library }): Asset {
  const video = library.assets.get(id);
  if (!video) throw badRequest('Live photo video not found');
  if (video.type !== 'VIDEO') throw badRequest('Live photo video must be a video');
  if (video.ownerId !== caller.user.id) throw badRequest('Live photo video does not belong to the user');
  if (video.visibility === 'timeline') video.visibility = 'hidden';
  return video;
}

/** Links a photo to a video, or unlinks it with `null`; the video then gets the visibility of the photo. */
export function changeMotion(
  still: Asset,
  videoId: string | null,
  call: { caller: Caller; library: Library },
): void {
  const before = call.library.assets.get(still.livePhotoVideoId ?? '');
  still.livePhotoVideoId = videoId === null ? null : motionOf(videoId, call).id;
  if (videoId === null && before) before.visibility = still.visibility;
}
