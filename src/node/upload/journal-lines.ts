import type { FileHandle } from 'node:fs/promises';

const NEWLINE = 0x0a;

/**
 * The whole lines of a file, many at once. A last line without its end, which a process that was killed leaves behind, is not among them; returns
 * where it begins.
 */
export async function* wholeLines(file: FileHandle): AsyncGenerator<string[], number> {
  const buffer = Buffer.allocUnsafe(1024 * 1024);
  let rest = Buffer.alloc(0);
  let position = 0;
  for (;;) {
    const { bytesRead } = await file.read(buffer, 0, buffer.length, position);
    if (bytesRead === 0) return position - rest.length;
    position += bytesRead;
    const bytes = Buffer.concat([rest, buffer.subarray(0, bytesRead)]);
    const end = bytes.lastIndexOf(NEWLINE);
    if (end >= 0) yield bytes.toString('utf8', 0, end).split('\n');
    rest = bytes.subarray(end + 1);
  }
}
