import { LONGEST_PATTERN } from './spellings.js';

/** Fewer characters than this are common in other text. */
export const SHORTEST_BASE64 = 4;

/** How many characters of the Base64 the bytes before a text decide, wholly or in part, by their number modulo 3. */
const DECIDED_BEFORE = [0, 2, 3];

/**
 * The Base64 of a secret that stands somewhere in an encoded text: a list of patterns, one for each character, for each of the three places
 * at which it can begin. The first and the last character depend on the bytes around it as well, and are left out.
 */
export function base64Characters(secret: string): string[][] {
  const cores = binariesOf([...secret].slice(0, LONGEST_PATTERN).join('')).flatMap((binary) =>
    DECIDED_BEFORE.map((decided, before) => {
      const length = Math.floor(((before + binary.length) * 8) / 6);
      return btoa('\0'.repeat(before) + binary).slice(decided, length);
    }),
  );
  return cores.filter(({ length }) => length >= SHORTEST_BASE64).map((core) => [...core].map(pattern));
}

/** The bytes of a text as UTF-8, and as Latin-1 if they differ, each byte as a character. */
function binariesOf(text: string): string[] {
  const utf8 = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
  return utf8 !== text && /^[\0-\xff]*$/.test(text) ? [utf8, text] : [utf8];
}

/** The sources of patterns that find a secret in Base64, with the characters that it decides in part, and a long secret with all that follows. */
export const base64Patterns = (secret: string): string[] =>
  base64Characters(secret).map(
    (characters) =>
      `[\\w+/-]?${characters.join('')}[\\w+/-]${secret.length > LONGEST_PATTERN ? '*' : '?'}={0,2}`,
  );

/** Also in Base64 for addresses, in an address, and in JSON that escapes a slash. */
const pattern = (character: string): string => VARIANTS[character] ?? character;

const VARIANTS: Readonly<Record<string, string>> = {
  '+': '(?:[+ -]|%(?:25)?2b)',
  '/': '(?:\\\\{0,7}/|_|%(?:25)?2f)',
};
