import { imageSize } from 'image-size';
import { type FileTags, mergeTags } from './file-tags.js';
import { imageTags } from './image-tags.js';
import type { Asset, Exif, FileFacts } from './records.js';
import { videoFacts } from './video-facts.js';

export function factsOf({ bytes, type, sidecar }: Pick<Asset, 'bytes' | 'type' | 'sidecar'>): FileFacts {
  const video = type === 'VIDEO' ? videoFacts(bytes) : undefined;
  const picture = type === 'IMAGE' ? sizeOf(bytes) : undefined;
  const { width = null, height = null } = video ?? picture ?? {};
  const own = video?.tags ?? (type === 'IMAGE' ? imageTags(bytes) : {});
  const tags = sidecar ? mergeTags(own, imageTags(sidecar)) : own;
  const orientation = tags.orientation ?? picture?.orientation;
  return {
    exif: {
      ...cameraOf(tags),
      exifImageWidth: width,
      exifImageHeight: height,
      orientation: orientation === undefined ? null : String(orientation),
    },
    isSideways: (orientation ?? 1) > 4,
    date: tags.date,
    duration: video?.duration ?? null,
    tags: paths(tags),
  };
}

function cameraOf(tags: FileTags): Partial<Exif> {
  // Coordinates 0/0 mean that the camera had no position.
  const isPlaced = tags.latitude !== undefined && tags.longitude !== undefined;
  const hasPlace = isPlaced && (tags.latitude !== 0 || tags.longitude !== 0);
  return {
    make: tags.make ?? null,
    model: tags.model ?? null,
    lensModel: tags.lensModel ?? null,
    fNumber: tags.fNumber ?? null,
    focalLength: tags.focalLength ?? null,
    iso: tags.iso ?? null,
    exposureTime: tags.exposureTime ?? null,
    latitude: (hasPlace ? tags.latitude : null) ?? null,
    longitude: (hasPlace ? tags.longitude : null) ?? null,
    description: tags.imageDescription ?? tags.description ?? '',
    rating: tags.rating || null,
    projectionType: tags.projectionType?.toUpperCase() ?? null,
  };
}

/** In Lightroom paths a slash is part of a name; servers replace it by `|`. */
const paths = ({ tagsList, hierarchicalSubject, keywords }: FileTags): string[] =>
  tagsList ??
  hierarchicalSubject?.map((path) =>
    path
      .split('|')
      .map((name) => name.replaceAll('/', '|'))
      .join('/'),
  ) ??
  keywords ??
  [];

/** The metadata of an asset whose file has not been read. */
export const NO_EXIF: Exif = {
  city: null,
  country: null,
  dateTimeOriginal: null,
  description: '',
  exifImageHeight: null,
  exifImageWidth: null,
  exposureTime: null,
  fNumber: null,
  fileSizeInByte: null,
  focalLength: null,
  iso: null,
  latitude: null,
  lensModel: null,
  longitude: null,
  make: null,
  model: null,
  modifyDate: null,
  orientation: null,
  projectionType: null,
  rating: null,
  state: null,
  timeZone: null,
};

function sizeOf(bytes: Buffer): { width: number; height: number; orientation?: number } | undefined {
  try {
    return imageSize(bytes);
  } catch {
    return undefined; // Not an image with dimensions, for example a text file named .jpg.
  }
}
