import { NO_EXIF } from './exif.js';
import type { Asset } from './records.js';

/** The data of an asset that exist when its file arrives. */
type Arrived = Pick<
  Asset,
  | 'id'
  | 'ownerId'
  | 'bytes'
  | 'checksum'
  | 'type'
  | 'mimeType'
  | 'originalFileName'
  | 'createdAt'
  | 'fileCreatedAt'
  | 'fileModifiedAt'
>;

/** An asset whose file has not been read: on the timeline, in no album, without tags. */
export const newAsset = (arrived: Arrived): Asset => ({
  ...arrived,
  updatedAt: arrived.createdAt,
  localDateTime: arrived.fileCreatedAt,
  trashedAt: null,
  isFavorite: false,
  visibility: 'timeline',
  duration: null,
  stackId: null,
  duplicateId: null,
  livePhotoVideoId: null,
  width: null,
  height: null,
  exif: { ...NO_EXIF, fileSizeInByte: arrived.bytes.length },
  readAt: null,
  thumbhash: null,
  written: { exif: {} },
  metadata: new Map(),
  edits: [],
});
