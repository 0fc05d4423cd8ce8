import type { PartialFile } from '../files/partial-file.js';

/** Directory of an archive, as described by the record at its end. Offsets in bytes from the start of the archive. */
interface ZipList {
  entries: number;
  size: number;
  begin: number;
  end: number;
}

const ENTRY = Buffer.from('PK\x01\x02');
const ENTRY_LENGTH = 46;
/** Number of bytes of the directory that are read at a time: many entries, each with its longest name and comment. */
const WINDOW = 1024 * 1024;
const END = Buffer.from('PK\x05\x06');
const END_LENGTH = 22;
const LONG_END = Buffer.from('PK\x06\x06');
const LONG_END_LENGTH = 56;
const LOCATOR = Buffer.from('PK\x06\x07');
const LOCATOR_LENGTH = 20;
const LONGEST_COMMENT = 0xffff;

/**
 * Returns the number of files in a zip archive; `undefined` if it is incomplete. The directory is at the end, followed
 * by its offset and length, which are wrong if bytes are missing. The files themselves are not checked.
 */
export async function countZipEntries(file: Pick<PartialFile, 'size' | 'read'>): Promise<number | undefined> {
  const start = Math.max(0, file.size - LONGEST_COMMENT - END_LENGTH - LOCATOR_LENGTH - LONG_END_LENGTH);
  const list = listAtEnd(await file.read(start, file.size - start), start);
  if (!list || list.begin + list.size !== list.end) return undefined;
  return (await entriesIn(file, list)) === list.entries ? list.entries : undefined;
}

/** Counts the entries of a directory; `undefined` if they do not fill it. */
async function entriesIn(
  file: Pick<PartialFile, 'read'>,
  { begin, size, end }: ZipList,
): Promise<number | undefined> {
  let count = 0;
  let bytes: Buffer = Buffer.alloc(0);
  let at = 0;
  for (let position = begin; position < end; count += 1) {
    if (at + ENTRY_LENGTH + 3 * 0xffff > bytes.length && position + bytes.length - at < end) {
      bytes = await file.read(position, Math.min(WINDOW, begin + size - position));
      at = 0;
    }
    if (!isAt(bytes, at, ENTRY) || at + ENTRY_LENGTH > bytes.length) return undefined;
    const length = [28, 30, 32].reduce((sum, field) => sum + bytes.readUInt16LE(at + field), ENTRY_LENGTH);
    position += length;
    at += length;
    if (position > end) return undefined;
  }
  return count;
}

/** @param start offset of the bytes in the archive */
function listAtEnd(bytes: Buffer, start: number): ZipList | undefined {
  const end = bytes.lastIndexOf(END);
  if (end < 0 || bytes.length < end + END_LENGTH) return undefined;
  if (end + END_LENGTH + bytes.readUInt16LE(end + 20) !== bytes.length) return undefined;
  const entries = bytes.readUInt16LE(end + 10);
  const size = bytes.readUInt32LE(end + 12);
  const begin = bytes.readUInt32LE(end + 16);
  // If a number does not fit these fields, a record with longer fields precedes this one.
  if (entries === 0xffff || size === 0xffffffff || begin === 0xffffffff)
    return longListAtEnd(bytes, start, end);
  return { entries, size, begin, end: start + end };
}

function longListAtEnd(bytes: Buffer, start: number, end: number): ZipList | undefined {
  const locator = end - LOCATOR_LENGTH;
  if (!isAt(bytes, locator, LOCATOR)) return undefined;
  const record = Number(bytes.readBigUInt64LE(locator + 8)) - start;
  if (!isAt(bytes, record, LONG_END) || record + LONG_END_LENGTH > locator) return undefined;
  const number = (position: number) => Number(bytes.readBigUInt64LE(record + position));
  return { entries: number(32), size: number(40), begin: number(48), end: start + record };
}

const isAt = (bytes: Buffer, position: number, mark: Buffer): boolean =>
  position >= 0 && bytes.subarray(position, position + mark.length).equals(mark);
