import type { BoundedFile } from '../files/bounded-file.js';
import { exifBlock } from './exif-block.js';
import { Directory, firstDirectory } from './tiff.js';

/** Metadata of a JPEG or HEIC file; missing values are not in the file. */
export interface PhotoFacts {
  /** Apple's content identifier, the same for both files of a live photo. */
  contentId?: string;
  /** Capture time in milliseconds since 1970. */
  takenMs?: number;
}

const EXIF_DIRECTORY = 0x8769;
const MAKER_NOTE = 0x927c;
/** Date tags, each with the tag of its UTC offset; preferred ones first. */
const DATES = [
  [0x9003, 0x9011],
  [0x9004, 0x9012],
] as const;

/** Header of Apple's maker note; a directory follows it. */
const APPLE = 'Apple iOS\0';
const APPLE_DIRECTORY = 14;
const CONTENT_ID = 0x0011;

export async function photoFacts(file: BoundedFile): Promise<PhotoFacts> {
  const tiff = await exifBlock(file);
  const first = tiff && firstDirectory(tiff);
  const offset = first?.directory.offset(EXIF_DIRECTORY);
  if (!first || offset === undefined) return {};
  const exif = new Directory(tiff, offset, first.isLittle);
  const [takenMs] = DATES.flatMap(([date, zone]) => instantOf(exif.text(date), exif.text(zone)) ?? []);
  const contentId = contentIdIn(exif.bytes(MAKER_NOTE));
  return { ...(contentId && { contentId }), ...(takenMs !== undefined && { takenMs }) };
}

/** A date without an offset is read as UTC, as Immich does. */
function instantOf(date = '', offset = ''): number | undefined {
  const match = /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)$/.exec(date);
  if (!match) return undefined;
  const zone = /^[+-]\d\d:\d\d$/.test(offset) ? offset : 'Z';
  const instant = Date.parse(`${match[1]}-${match[2]}-${match[3]}T${match[4]}${zone}`);
  return Number.isNaN(instant) ? undefined : instant;
}

function contentIdIn(note: Buffer | undefined): string | undefined {
  if (note?.toString('latin1', 0, APPLE.length) !== APPLE) return undefined;
  const isLittle = note.toString('latin1', APPLE_DIRECTORY - 2, APPLE_DIRECTORY) === 'II';
  return new Directory(note, APPLE_DIRECTORY, isLittle).text(CONTENT_ID);
}
