import { parse } from 'node:path';

/** What file systems take for one name, in bytes of UTF-8. */
const LONGEST_NAME = 255;
/** What follows the last dot of a longer name is no extension that anybody would miss. */
const LONGEST_EXTENSION = 32;

/**
 * What some file system takes for a separator, a stream or a wildcard, or refuses: control characters, halves of a character,
 * and marks that turn the direction of writing, with which `gpj.exe` shows as `exe.jpg`.
 */
const FORBIDDEN = /[/\\<>:"|?*\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu;
/** Devices on Windows, whatever their extension. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])\s*(?:\.|$)/i;

/** Part files and locks of this library, which a later run can delete. */
const OURS = /^\.immich-/i;

/** A name that is one file in its folder on every system, as close to the given one as that allows. */
export function safeName(name: string): string {
  const visible = withoutEdges(bounded(name).replace(FORBIDDEN, '_'));
  if (visible === '') return 'unnamed';
  return fit(RESERVED.test(visible) || OURS.test(visible) ? `_${visible}` : visible);
}

/** `IMG.jpg` as `IMG (1).jpg`, for a name that is taken. */
export const numberedName = (name: string, number: number): string => fit(name, ` (${number})`);

/** The name that a server gives a file, where it gives one: `inline; filename*=UTF-8''IMG%201.jpg`. */
export function nameIn(contentDisposition: string | null): string | undefined {
  const [, encoded] = /;\s*filename\*\s*=\s*UTF-8'[^']*'([^\s;]+)/i.exec(contentDisposition ?? '') ?? [];
  try {
    return encoded && decodeURIComponent(encoded);
  } catch {
    return undefined; // A percent sign that begins nothing.
  }
}

/** The name with a suffix before its extension, shortened in the middle where it would be too long. */
function fit(name: string, suffix = ''): string {
  const { name: stem, ext } = parse(name);
  if (bytes(ext) > LONGEST_EXTENSION) return withoutEdges(cut(name, LONGEST_NAME - bytes(suffix))) + suffix;
  return cut(stem, LONGEST_NAME - bytes(suffix + ext)) + suffix + ext;
}

function cut(text: string, length: number): string {
  if (bytes(text) <= length) return text;
  const characters = [...text];
  let size = 0;
  const end = characters.findIndex((character) => (size += bytes(character)) > length);
  return withoutEdges(characters.slice(0, end).join(''));
}

/** Windows drops dots and spaces at the end; `.` and `..` are folders. */
function withoutEdges(text: string): string {
  // Not `replace(/[.\s]+$/)`, which takes quadratic time for dots and spaces that are not at the end.
  let end = text.length;
  while (end > 0 && /[.\s]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end).trimStart();
}

/** The beginning and the end of a name that is longer than any file system takes. */
const bounded = (name: string): string =>
  name.length <= 4 * LONGEST_NAME ? name : name.slice(0, 3 * LONGEST_NAME) + name.slice(-LONGEST_NAME);

const bytes = (text: string): number => Buffer.byteLength(text);
