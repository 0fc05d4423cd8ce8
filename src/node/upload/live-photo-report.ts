import type { AnyImmichError } from '../../index.js';

/** How a photo and a video were recognised as a live photo. */
export type LivePhotoEvidence =
  /** Both files have the same content identifier, which Apple writes. */
  | 'identifier'
  /** The video lasts at most 10 s, and both were taken within 3 s of each other. */
  | 'date';

/** Why a photo and a video of the same name were not joined. */
export type NoLivePhotoReason =
  /** Both files have a content identifier, but different ones. */
  | 'other-identifier'
  /** The video lasts more than 10 s. */
  | 'too-long'
  /** The file does not contain the duration of the video. */
  | 'unknown-duration'
  /** They were taken more than 3 s apart. */
  | 'other-date'
  /** One of the files could not be read. */
  | 'unreadable'
  /** The server had the video before this run, so it is not changed. It may already be joined to the photo. */
  | 'video-on-server'
  /** An earlier run of the same journal uploaded the video, and it has been moved to the trash. */
  | 'video-in-trash'
  /** The photo is in the trash of the server; linking it would hide the video. */
  | 'still-in-trash'
  /** The photo on the server is joined to another video. */
  | 'still-has-video'
  /** The server rejected joining them; see `error`. */
  | 'refused'
  /** One of the files was not uploaded; it is in `failed` or `skipped`. */
  | 'not-uploaded'
  /** This is a dry run: they would be joined. */
  | 'dry-run';

/**
 * A photo and a video of the same name in the same folder, and whether this run (or an earlier run of its journal)
 * joined them to a live photo. The video of a live photo is visible only in the photo; any other video is on the
 * timeline.
 */
export type LivePhoto = {
  /** Path of the photo. */
  still: string;
  /** Path of the video. */
  video: string;
} & (
  | { joined: true; evidence: LivePhotoEvidence }
  | { joined: false; reason: NoLivePhotoReason; error?: AnyImmichError }
);
