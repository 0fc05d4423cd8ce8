import { LONGEST_PATTERN } from './spellings.js';

/** Shorter strings are too common in other text. */
export const SHORTEST_BASE64 = 4;

/** Number of Base64 characters that depend on the bytes before a text, by the number of these bytes modulo 3. */
const DECIDED_BEFORE = [0, 2, 3];

/**
 * Patterns for a secret within Base64-encoded text: one list of character patterns for each of the three possible
 * offsets. The first and the last character also depend on adjacent bytes and are left out.
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

/** The bytes of a text as UTF-8, and as Latin-1 if they differ; each byte is one character. */
function binariesOf(text: string): string[] {
  const utf8 = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
  return utf8 !== text && /^[\0-\xff]*$/.test(text) ? [utf8, text] : [utf8];
}

/**
 * Regular expression sources that find a secret in Base64, including partly determined characters. For long secrets
 * they also match what follows.
 */
export const base64Patterns = (secret: string): string[] =>
  base64Characters(secret).map(
    (characters) =>
      `[\\w+/-]?${characters.join('')}[\\w+/-]${secret.length > LONGEST_PATTERN ? '*' : '?'}={0,2}`,
  );

/** Matches also Base64url, percent-encoding, and JSON with escaped slashes. */
const pattern = (character: string): string => VARIANTS[character] ?? character;

const VARIANTS: Readonly<Record<string, string>> = {
  '+': '(?:[+ -]|%(?:25)?2b)',
  '/': '(?:\\\\{0,7}/|_|%(?:25)?2f)',
};
