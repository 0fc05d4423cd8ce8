import type { FileHandle } from 'node:fs/promises';

const NEWLINE = 0x0a;
const CHUNK = 1024 * 1024;
/** No path is as long, so a longer line is not one of a journal. */
const LONGEST_LINE = 4 * CHUNK;

/**
 * The whole lines of a file, many at once. A last line without its end, which a process that was killed leaves behind, is not among them; returns
 * where it begins. A line that is too long counts as empty, and is not held in memory.
 */
export async function* wholeLines(file: FileHandle): AsyncGenerator<string[], number> {
  const buffer = Buffer.allocUnsafe(CHUNK);
  let rest = Buffer.alloc(0);
  /** Where the line begins that `rest` is the beginning of. */
  let start = 0;
  let isTooLong = false;
  let position = 0;
  for (;;) {
    const { bytesRead } = await file.read(buffer, 0, buffer.length, position);
    if (bytesRead === 0) return start;
    const bytes = Buffer.concat([rest, buffer.subarray(0, bytesRead)]);
    position += bytesRead;
    const end = bytes.lastIndexOf(NEWLINE);
    if (end >= 0) {
      const lines = bytes.toString('utf8', 0, end).split('\n');
      if (isTooLong) lines[0] = '';
      yield lines;
      start = position - (bytes.length - end - 1);
      isTooLong = false;
    }
    rest = bytes.subarray(end + 1);
    if (rest.length > LONGEST_LINE) {
      isTooLong = true;
      rest = Buffer.alloc(0);
    }
  }
}
