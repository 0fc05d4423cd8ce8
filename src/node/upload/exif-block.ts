import type { BoundedFile } from '../files/bounded-file.js';
import { boxesIn, boxOf } from './boxes.js';

/** EXIF has a few kilobytes; about 60 with a thumbnail. */
const MOST_BYTES = 256 * 1024;

/** Maximum number of segments and table entries; cameras write fewer. */
const MOST_SEGMENTS = 200;

/** Returns the raw EXIF block of a JPEG or HEIC file, which is a TIFF file. */
export async function exifBlock(file: BoundedFile): Promise<Buffer | undefined> {
  const start = await file.read(0, 8);
  if (start.length < 8) return undefined;
  if (start.readUInt16BE(0) === 0xffd8) return inJpeg(file);
  return start.toString('latin1', 4, 8) === 'ftyp' ? inHeic(file) : undefined;
}

async function inJpeg(file: BoundedFile): Promise<Buffer | undefined> {
  let position = 2;
  for (let count = 0; count < MOST_SEGMENTS; count += 1) {
    const header = await file.read(position, 10);
    // The image data begins, or the file is damaged.
    if (header.length < 10 || header[0] !== 0xff || header[1] === 0xda) return undefined;
    const length = header.readUInt16BE(2);
    if (header[1] === 0xe1 && header.toString('latin1', 4, 10) === 'Exif\0\0') {
      return copyOf(file, position + 10, length - 8);
    }
    if (length < 2) return undefined;
    position += 2 + length;
  }
  return undefined;
}

async function inHeic(file: BoundedFile): Promise<Buffer | undefined> {
  const meta = await boxOf(file, { start: 0, end: file.size }, 'meta');
  if (!meta) return undefined;
  // A version number precedes the boxes.
  const inside = { start: meta.start + 4, end: meta.end };
  const items = await boxOf(file, inside, 'iinf');
  const places = await boxOf(file, inside, 'iloc');
  if (!items || !places) return undefined;
  const id = await exifItem(file, items);
  const table = await file.read(places.start, Math.min(places.end - places.start, MOST_BYTES));
  const place = id === undefined ? undefined : placeOf(table, id);
  if (!place) return undefined;
  // The block starts with the number of bytes before the TIFF file.
  const before = await file.read(place.offset, 4);
  if (before.length < 4) return undefined;
  const skipped = 4 + before.readUInt32BE(0);
  return copyOf(file, place.offset + skipped, place.length - skipped);
}

async function exifItem(
  file: BoundedFile,
  { start, end }: { start: number; end: number },
): Promise<number | undefined> {
  const [version] = await file.read(start, 1);
  for await (const entry of boxesIn(file, start + (version === 0 ? 6 : 8), end)) {
    const bytes = await file.read(entry.start, 16);
    const isLong = bytes[0] === 3;
    if (entry.type !== 'infe' || bytes.length < 16 || (bytes[0] !== 2 && !isLong)) continue;
    const at = isLong ? 8 : 6;
    if (bytes.toString('latin1', at + 2, at + 6) === 'Exif') return bytes.readUIntBE(4, isLong ? 4 : 2);
  }
  return undefined;
}

/**
 * Position of an item in the file. `undefined` if the table is damaged, or if the item is not contiguous in this file.
 */
function placeOf(table: Buffer, id: number): { offset: number; length: number } | undefined {
  let at = 0;
  const next = (length: number): number => {
    const bytes = table.subarray(at, (at += length));
    return bytes.length < length ? NaN : Number(length === 0 ? 0 : BigInt(`0x${bytes.toString('hex')}`));
  };
  const version = next(1);
  next(3);
  const sizes = next(2);
  const [ofOffset, ofLength, ofBase, ofIndex] = [12, 8, 4, 0].map((shift) => (sizes >> shift) & 15);
  const wide = version === 2 ? 4 : 2;
  const count = next(wide);
  for (let index = 0; index < count && at < table.length; index += 1) {
    const item = next(wide);
    const method = version > 0 ? next(2) & 15 : 0;
    next(2);
    const base = next(ofBase ?? 0);
    const pieces = next(2);
    let place;
    for (let piece = 0; piece < pieces && at < table.length; piece += 1) {
      if (version > 0) next(ofIndex ?? 0);
      place = { offset: base + next(ofOffset ?? 0), length: next(ofLength ?? 0) };
    }
    if (item === id) return method === 0 && pieces === 1 ? place : undefined;
  }
  return undefined;
}

async function copyOf(file: BoundedFile, position: number, length: number): Promise<Buffer | undefined> {
  if (!(length > 0)) return undefined;
  return Buffer.from(await file.read(position, Math.min(length, MOST_BYTES)));
}
