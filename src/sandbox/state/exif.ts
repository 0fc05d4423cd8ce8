import exifReader from 'exif-reader';
import { imageSize } from 'image-size';
import type { Moment } from './moments.js';
import type { Asset, Exif } from './records.js';

/** What can be read from a file without decoding it: its size in pixels and, of a JPEG, what the camera wrote. */
export function factsOf(bytes: Buffer): FileFacts {
  const size = sizeOf(bytes);
  return {
    exif: {
      ...cameraFacts(bytes),
      exifImageWidth: size?.width ?? null,
      exifImageHeight: size?.height ?? null,
      orientation: size?.orientation === undefined ? null : String(size.orientation),
    },
    isSideways: (size?.orientation ?? 1) > 4,
    duration: null,
    tags: [],
  };
}

/** The metadata that a file holds. */
export interface FileFacts {
  exif: Partial<Exif>;
  /** Whether the picture is stored turned by a quarter, so that its width is its height. */
  isSideways: boolean;
  /** When the picture was taken. */
  taken?: Moment;
  /** Milliseconds; `null` for a photo. */
  duration: Asset['duration'];
  /** Paths such as `parent/child`. */
  tags: string[];
}

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
    return undefined; // not a picture that can be measured: a video, or a text named .jpg
  }
}

function cameraFacts(bytes: Buffer): Partial<Exif> {
  const at = bytes.subarray(0, 65_536).indexOf('Exif\0\0');
  if (at < 0) return {};
  try {
    const { Image, Photo, GPSInfo } = exifReader(bytes.subarray(at));
    return {
      make: Image?.Make ?? null,
      model: Image?.Model ?? null,
      lensModel: Photo?.LensModel ?? null,
      fNumber: Photo?.FNumber ?? null,
      focalLength: Photo?.FocalLength ?? null,
      iso: Photo?.ISOSpeedRatings ?? null,
      latitude: degrees(GPSInfo?.GPSLatitude, GPSInfo?.GPSLatitudeRef === 'S'),
      longitude: degrees(GPSInfo?.GPSLongitude, GPSInfo?.GPSLongitudeRef === 'W'),
    };
  } catch {
    return {}; // damaged EXIF: servers take the file and know nothing of it
  }
}

function degrees(parts: number[] | undefined, negative: boolean): number | null {
  if (!parts) return null;
  const [whole = 0, minutes = 0, seconds = 0] = parts;
  return (negative ? -1 : 1) * (whole + minutes / 60 + seconds / 3600);
}
