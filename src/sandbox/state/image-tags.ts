import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import ExifReader, { type ExpandedTags } from 'exifreader';
import { type FileDate, type FileTags, fileDate } from './file-tags.js';

const XML = new DOMParser({ onError: onErrorStopParsing });

/** The EXIF, IPTC, XMP and PNG text of an image, or the XMP of a sidecar. Empty for a file that cannot be read. */
export function imageTags(bytes: Buffer): FileTags {
  try {
    return tagsFrom(ExifReader.load(bytes, { expanded: true, domParser: XML }));
  } catch {
    return {};
  }
}

function tagsFrom({ exif: ownExif, iptc, xmp, gps, pngText }: ExpandedTags): FileTags {
  const exif: Table = { ...ownExif };
  const { Latitude: latitude, Longitude: longitude } = gps ?? {};
  return {
    make: textOf(exif['Make']),
    model: textOf(exif['Model']),
    lensModel: textOf(exif['LensModel']),
    fNumber: ratio(exif['FNumber']),
    focalLength: ratio(exif['FocalLength']),
    iso: integer(exif['ISOSpeedRatings']),
    exposureTime: exposure(ratio(exif['ExposureTime'])),
    date: dateOf(exif, xmp),
    latitude: rounded(latitude) ?? coordinate(textOf(xmp?.['GPSLatitude'])),
    longitude: rounded(longitude) ?? coordinate(textOf(xmp?.['GPSLongitude'])),
    orientation: integer(exif['Orientation']),
    imageDescription: textOf(exif['ImageDescription']),
    description:
      textOf(iptc?.['Caption/Abstract']) ?? textOf(xmp?.['description']) ?? textOf(pngText?.['Description']),
    rating: integer(xmp?.['Rating']) ?? integer(exif['Rating']),
    projectionType: textOf(xmp?.['ProjectionType']),
    tagsList: list(xmp?.['TagsList']),
    hierarchicalSubject: list(xmp?.['hierarchicalSubject']),
    keywords: list(iptc?.['Keywords']) ?? list(xmp?.['subject']),
  };
}

type Table = Record<string, unknown>;

/** The capture date, else the date of digitisation; EXIF takes precedence over XMP. */
function dateOf(exif: Table, xmp: Table = {}): FileDate | undefined {
  const zone = textOf(exif['OffsetTimeOriginal']) ?? textOf(exif['OffsetTimeDigitized']);
  return (
    fileDate(withFraction(textOf(exif['DateTimeOriginal']), textOf(exif['SubSecTimeOriginal'])), zone) ??
    fileDate(textOf(xmp['DateTimeOriginal'])) ??
    fileDate(withFraction(textOf(exif['DateTimeDigitized']), textOf(exif['SubSecTimeDigitized'])), zone) ??
    fileDate(textOf(xmp['CreateDate']))
  );
}

const withFraction = (text: string | undefined, fraction: string | undefined): string | undefined =>
  text !== undefined && fraction !== undefined && /^\d+$/.test(fraction) ? `${text}.${fraction}` : text;

/** Every tag has a value, and a description that is a string or a number. */
const member = (tag: unknown, name: 'value' | 'description'): unknown =>
  typeof tag === 'object' && tag !== null ? Reflect.get(tag, name) : undefined;

function textOf(tag: unknown): string | undefined {
  const text = member(tag, 'description');
  return typeof text === 'string' || typeof text === 'number' ? String(text).trim() || undefined : undefined;
}

/** The strings of a list; a single string counts as a list of one. */
function list(tag: unknown): string[] | undefined {
  const value = Array.isArray(tag) ? tag : member(tag, 'value');
  const texts = (Array.isArray(value) ? value : [tag]).flatMap((item) => textOf(item) ?? []);
  return texts.length > 0 ? texts : undefined;
}

function ratio(tag: unknown): number | undefined {
  const value = member(tag, 'value');
  const [over, under] = Array.isArray(value) ? (value as unknown[]) : [];
  return typeof over === 'number' && typeof under === 'number' && under !== 0 ? over / under : undefined;
}

/** The first of several ISO sensitivities. */
function integer(tag: unknown): number | undefined {
  const value: unknown = [member(tag, 'value')].flat()[0];
  if (typeof value === 'string' && /^-?\d+$/.test(value)) return Number(value);
  return typeof value === 'number' && Number.isInteger(value) ? value : undefined;
}

/** Formats an exposure time: `1/160`, or `0.5` for a quarter of a second and longer. */
function exposure(seconds: number | undefined): string | undefined {
  if (seconds === undefined || seconds <= 0) return undefined;
  return seconds < 0.25001 ? `1/${Math.round(1 / seconds)}` : seconds.toFixed(1).replace(/\.0$/, '');
}

/** Rounded, because degrees, minutes and seconds add up to 5.319999999999999 instead of 5.32. */
const rounded = (degrees: number | undefined): number | undefined =>
  degrees === undefined || Number.isNaN(degrees) ? undefined : Number(degrees.toFixed(9));

/** A coordinate in the format of XMP: `48.853N`. */
function coordinate(text: string | undefined): number | undefined {
  const [, degrees, side] = /^(\d+(?:\.\d+)?)([NSEW])$/.exec(text ?? '') ?? [];
  return degrees === undefined ? undefined : (side === 'S' || side === 'W' ? -1 : 1) * Number(degrees);
}
