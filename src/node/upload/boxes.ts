import type { BoundedFile } from '../files/bounded-file.js';

/** A box of an ISO media file (MP4, MOV, HEIC), with the start and end of its contents. */
export interface Box {
  /** Type of four characters, such as `moov`. */
  type: string;
  start: number;
  end: number;
}

/** Maximum number of boxes directly in a box. */
const MOST_BOXES = 2000;

/** Yields the boxes from `start` to `end`, up to the first damaged one. Their contents are not read. */
export async function* boxesIn(file: BoundedFile, start: number, end: number): AsyncGenerator<Box, void> {
  let position = start;
  for (let count = 0; count < MOST_BOXES; count += 1) {
    const header = await file.read(position, 16);
    if (header.length < 8) return;
    const size = sizeIn(header, end - position);
    if (size === undefined || position + size.box > end) return;
    yield {
      type: header.toString('latin1', 4, 8),
      start: position + size.header,
      end: position + size.box,
    };
    position += size.box;
  }
}

/** Returns the first box of a type. */
export async function boxOf(
  file: BoundedFile,
  { start, end }: Pick<Box, 'start' | 'end'>,
  type: string,
): Promise<Box | undefined> {
  for await (const box of boxesIn(file, start, end)) if (box.type === type) return box;
  return undefined;
}

/** A size of 1 means that a 64-bit size follows; 0 means that this is the last box. */
function sizeIn(header: Buffer, rest: number): { header: number; box: number } | undefined {
  const short = header.readUInt32BE(0);
  if (short === 0) return { header: 8, box: rest };
  if (short !== 1) return short < 8 ? undefined : { header: 8, box: short };
  if (header.length < 16) return undefined;
  const long = Number(header.readBigUInt64BE(8));
  return long < 16 ? undefined : { header: 16, box: long };
}
