import type { AnyImmichError } from '../../index.js';

/** How a photo and a video of the same name were recognised as a live photo. */
export type LivePhotoEvidence =
  /** Both files have the same content identifier, which Apple writes. */
  | 'identifier'
  /** The video lasts at most 10 s, and both were taken within 3 s of each other. */
  | 'date';

/** Why a photo and a video of the same name were not joined. */
export type NoLivePhotoReason =
  /** Both files have a content identifier, and not the same one. */
  | 'other-identifier'
  /** The video lasts more than 10 s. */
  | 'too-long'
  /** The file does not contain how long the video lasts. */
  | 'unknown-duration'
  /** They were taken more than 3 s apart. */
  | 'other-date'
  /** One of the files could not be read. */
  | 'unreadable'
  /** The server had the video before this run: it is not changed. It may be joined to the photo already. */
  | 'video-on-server'
  /** An earlier run of the same journal uploaded the video, and it was moved to the trash since. */
  | 'video-in-trash'
  /** The server has the photo in its trash; with it, the video would be hidden. */
  | 'still-in-trash'
  /** The photo that the server has is joined to another video. */
  | 'still-has-video'
  /** The server refused to join them; see `error`. */
  | 'refused'
  /** One of the files was not uploaded; it is in `failed` or `skipped`. */
  | 'not-uploaded'
  /** It is a dry run: they would be joined. */
  | 'dry-run';

/**
 * A photo and a video of the same name in the same folder, and whether this run joined them to a live photo, or its journal did. The video of a live
 * photo is seen in the photo only; any other video is on the timeline.
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
