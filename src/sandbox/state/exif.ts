import exifReader from 'exif-reader';
import { imageSize } from 'image-size';
import type { Moment } from './moments.js';
import { databaseTime } from './moments.js';
import { placeAt } from './places.js';
import type { Asset } from './records.js';

type Exif = Asset['exif'];

/** What is to be known of a file without decoding it: its size in pixels and, of a JPEG, what the camera wrote. */
export function exifOf(bytes: Buffer, taken: Moment, modified: Moment): Exif {
  const size = sizeOf(bytes);
  const camera = cameraFacts(bytes);
  return {
    ...NOTHING,
    ...camera,
    ...placeFacts(camera.latitude ?? null, camera.longitude ?? null),
    exifImageWidth: size?.width ?? null,
    exifImageHeight: size?.height ?? null,
    orientation: size ? String(size.orientation ?? 1) : null,
    fileSizeInByte: bytes.length,
    dateTimeOriginal: databaseTime(taken.instant),
    modifyDate: databaseTime(modified.instant),
    timeZone: taken.timeZone,
  };
}

/** Coordinates with the names of the place they are at. */
export function placeFacts(
  latitude: number | null,
  longitude: number | null,
): Pick<Exif, 'latitude' | 'longitude' | 'city' | 'state' | 'country'> {
  const place = latitude === null || longitude === null ? undefined : placeAt(latitude, longitude);
  const { city = null, state = null, country = null } = place ?? {};
  return { latitude, longitude, city, state, country };
}

const NOTHING: Exif = {
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
