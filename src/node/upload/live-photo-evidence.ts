import { BoundedFile } from '../files/bounded-file.js';
import type { LivePhotoEvidence, NoLivePhotoReason } from './live-photo-report.js';
import { photoFacts } from './photo-facts.js';
import { videoFacts } from './video-facts.js';

/** Apple's moving halves last 3 s, those of others up to 6 s. */
const LONGEST_VIDEO_MS = 10_000;

/** How far the dates of both halves may be apart: a camera begins to record before, and ends after, it takes the still. */
const DATE_TOLERANCE_MS = 3_000;

/** A photo and a video of the same name are a live photo for a reason, or for a reason they are not. */
export type LivePhotoVerdict = { evidence: LivePhotoEvidence } | { reason: NoLivePhotoReason };

/**
 * Reads a photo and a video of the same name and decides whether they are a live photo. Apple writes the same content identifier into both files. Without
 * it, the video must be short, and both must have been taken at the same time. The date in the file counts; without one, that of the file system.
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
    // Why it cannot be read is reported when it is to be uploaded.
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
