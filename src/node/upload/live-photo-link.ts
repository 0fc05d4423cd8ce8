import { type AnyImmichError, type ImmichClient, isImmichError, type RequestOptions } from '../../index.js';
import type { NoLivePhotoReason } from './live-photo-report.js';
import type { ServerCopy } from './upload-units.js';

/** Result of linking a photo on the server to a video. */
export type LinkOutcome =
  { joined: true } | { joined: false; reason: NoLivePhotoReason; error?: AnyImmichError };

/** Links a photo on the server to its video, unless it has one. The server then hides the video. */
export async function linkLivePhoto(
  immich: ImmichClient,
  still: ServerCopy,
  videoId: string,
  options: RequestOptions,
): Promise<LinkOutcome> {
  if (still.isTrashed) return { joined: false, reason: 'still-in-trash' };
  try {
    const { livePhotoVideoId } = await immich.assets.get(still.id, options);
    if (livePhotoVideoId && livePhotoVideoId !== videoId) return { joined: false, reason: 'still-has-video' };
    if (!livePhotoVideoId) await immich.assets.update(still.id, { livePhotoVideoId: videoId }, options);
    return { joined: true };
  } catch (error) {
    options.signal?.throwIfAborted();
    if (!isImmichError(error)) throw error;
    return { joined: false, reason: 'refused', error };
  }
}

/**
 * The server hides the video before it stores the still. If the still then fails, makes the video visible again, unless
 * the still was stored and only the response was lost. If this cannot be determined, the report lists them as not
 * joined.
 */
export async function joinedAfterFailure(
  immich: ImmichClient,
  stillChecksum: string,
  videoId: string,
  limits: RequestOptions,
): Promise<LinkOutcome> {
  const options = { ...limits, retries: 0 };
  try {
    const { results } = await immich.assets.checkBulkUpload([{ id: '0', checksum: stillChecksum }], options);
    const [copy] = results;
    if (typeof copy?.assetId === 'string')
      return await linkLivePhoto(immich, { id: copy.assetId }, videoId, options);
  } catch (error) {
    options.signal?.throwIfAborted();
    if (!isImmichError(error)) throw error;
  }
  await unhideVideo(immich, videoId, limits);
  return { joined: false, reason: 'not-uploaded' };
}

/**
 * Makes a video visible again that the server has hidden for a still that is not linked to it. There is no retry: the
 * report lists them as not joined in any case.
 */
export async function unhideVideo(
  immich: ImmichClient,
  videoId: string,
  limits: RequestOptions,
): Promise<void> {
  const options = { ...limits, retries: 0 };
  try {
    const { visibility } = await immich.assets.get(videoId, options);
    if (visibility === 'hidden') await immich.assets.update(videoId, { visibility: 'timeline' }, options);
  } catch (error) {
    options.signal?.throwIfAborted();
    if (!isImmichError(error)) throw error;
  }
}
