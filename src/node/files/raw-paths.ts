/**
 * Linux stores names as bytes, which may not be valid UTF-8. This library maps each invalid byte to a lone surrogate,
 * U+DC80 to U+DCFF, as Python does. So every path is text that maps back to the same bytes.
 */
const RAW_BYTE = /[\udc80-\udcff]/u;
const ESCAPE = 0xdc00;

/** Returns a directory entry as text. */
export function textOf(name: Buffer): string {
  const text = name.toString();
  if (isSame(text, name)) return text;
  let result = '';
  for (let at = 0; at < name.length;) {
    const character = characterAt(name, at);
    result += character ?? String.fromCharCode(ESCAPE + (name[at] ?? 0));
    at += character === undefined ? 1 : Buffer.byteLength(character);
  }
  return result;
}

function characterAt(name: Buffer, at: number): string | undefined {
  for (let length = 1; length <= 4 && at + length <= name.length; length += 1) {
    const bytes = name.subarray(at, at + length);
    const text = bytes.toString();
    if (isSame(text, bytes)) return text;
  }
  return undefined;
}

const isSame = (text: string, bytes: Buffer): boolean => Buffer.from(text).equals(bytes);

/** Returns the path for `node:fs`. */
export function systemPath(path: string): string | Buffer {
  if (process.platform === 'win32' || !RAW_BYTE.test(path)) return path;
  const parts = path.split(/([\udc80-\udcff])/u);
  return Buffer.concat(
    parts.map((part) => (RAW_BYTE.test(part) ? Buffer.of(part.charCodeAt(0) - ESCAPE) : Buffer.from(part))),
  );
}

/**
 * Returns the name for display and storage: bytes that are not valid UTF-8 are read as ISO 8859-1, in which 0xE9 is
 * `é`.
 */
export const readable = (name: string): string =>
  name.replaceAll(/[\udc80-\udcff]/gu, (byte) => String.fromCharCode(byte.charCodeAt(0) - ESCAPE));
