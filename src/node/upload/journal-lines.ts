import type { FileHandle } from 'node:fs/promises';

const NEWLINE = 0x0a;
const CHUNK = 1024 * 1024;
/** A longer line is not part of a journal, because no path is as long. */
const LONGEST_LINE = 4 * CHUNK;

/**
 * Yields the complete lines of a file in batches. Skips an unfinished last line, which a killed process leaves behind,
 * and returns its offset. A line that is too long is yielded as empty text and not kept in memory.
 */
export async function* wholeLines(file: FileHandle): AsyncGenerator<string[], number> {
  const buffer = Buffer.allocUnsafe(CHUNK);
  let rest = Buffer.alloc(0);
  /** Offset of the line that `rest` is the start of. */
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
