import { parse } from 'node:path';

/** Maximum length of a file name, in bytes of UTF-8. */
const LONGEST_NAME = 255;
/** A longer suffix after the last dot is not treated as an extension. */
const LONGEST_EXTENSION = 32;

/**
 * Characters that some file system treats as a separator, a stream or a wildcard, or rejects: control characters,
 * unpaired surrogates, and marks of writing direction, with which `gpj.exe` is displayed as `exe.jpg`.
 */
const FORBIDDEN = /[/\\<>:"|?*\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu;
/** Device names on Windows, with any extension. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|clock\$|(?:com|lpt)[\d¹²³])\s*(?:\.|$)/i;

/** Partial files and locks of this library, which a later run can delete. */
const OURS = /^\.immich-/i;

/** Returns a valid file name for every system, as close to the given one as possible. */
export function safeName(name: string): string {
  const visible = withoutEdges(bounded(name).replace(FORBIDDEN, '_'));
  if (visible === '') return 'unnamed';
  const fitting = fit(visible);
  // Shortening can turn a name into a reserved one: `con`, many spaces and `x.jpg` become `con.jpg`.
  return RESERVED.test(fitting) || OURS.test(fitting) ? fit(`_${fitting}`) : fitting;
}

/** Returns `IMG (1).jpg` for `IMG.jpg`, if the name is taken. */
export const numberedName = (name: string, number: number): string => fit(name, ` (${number})`);

/** Returns the file name in a header such as `inline; filename*=UTF-8''IMG%201.jpg`, if there is one. */
export function nameIn(contentDisposition: string | null): string | undefined {
  const [, encoded] = /;\s*filename\*\s*=\s*UTF-8'[^']*'([^\s;]+)/i.exec(contentDisposition ?? '') ?? [];
  try {
    return encoded && decodeURIComponent(encoded);
  } catch {
    return undefined; // An invalid percent sign.
  }
}

/** Inserts a suffix before the extension, and shortens the name if it would be too long. */
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

/** Windows removes dots and spaces at the end; `.` and `..` are folders. */
function withoutEdges(text: string): string {
  // Not `replace(/[.\s]+$/)`, which takes quadratic time for dots and spaces that are not at the end.
  let end = text.length;
  while (end > 0 && /[.\s]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end).trimStart();
}

/** The start and the end of a name that is longer than any file system allows. */
const bounded = (name: string): string =>
  name.length <= 4 * LONGEST_NAME ? name : name.slice(0, 3 * LONGEST_NAME) + name.slice(-LONGEST_NAME);

const bytes = (text: string): number => Buffer.byteLength(text);
