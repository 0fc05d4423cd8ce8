import { BoundedFile } from '../files/bounded-file.js';
import type { LivePhotoEvidence, NoLivePhotoReason } from './live-photo-report.js';
import { photoFacts } from './photo-facts.js';
import { videoFacts } from './video-facts.js';

/** Live-photo videos of Apple last 3 s, those of others up to 6 s. */
const LONGEST_VIDEO_MS = 10_000;

/** Maximum difference of the dates: the video begins before the photo is taken, and ends after it. */
const DATE_TOLERANCE_MS = 3_000;

/** Whether a photo and a video of the same name are a live photo, and why. */
export type LivePhotoVerdict = { evidence: LivePhotoEvidence } | { reason: NoLivePhotoReason };

/**
 * Decides whether a photo and a video of the same name are a live photo. Apple writes the same content identifier into
 * both files. Without it, the video must be short, and both must have been taken at the same time. The date in the file
 * is used; without one, the date of the file system.
 */
export async function livePhotoEvidence(still: string, video: string): Promise<LivePhotoVerdict> {
  let photo, motion;
  try {
    photo = await BoundedFile.use(still, async (file) => ({
      takenMs: file.modifiedMs,
      ...(await photoFacts(file)),
    }));
    motion = await BoundedFile.use(video, async (file) => ({
      takenMs: file.modifiedMs,
      ...(await videoFacts(file)),
    }));
  } catch {
    // The read error is reported when the file is uploaded.
    return { reason: 'unreadable' };
  }
  if (photo.contentId && motion.contentId) {
    return photo.contentId === motion.contentId ? { evidence: 'identifier' } : { reason: 'other-identifier' };
  }
  if (motion.durationMs === undefined) return { reason: 'unknown-duration' };
  if (motion.durationMs > LONGEST_VIDEO_MS) return { reason: 'too-long' };
  const difference = Math.abs(photo.takenMs - motion.takenMs);
  return difference <= DATE_TOLERANCE_MS ? { evidence: 'date' } : { reason: 'other-date' };
}
