import { base64Characters, SHORTEST_BASE64 } from './base64.js';
import { charactersOf } from './spellings.js';

/** Length of the longest encoding of one character, such as `%25F0%259F%2598%2580`. */
const LONGEST_SPELLING = 20;

/**
 * Returns the index of a truncated secret at the end of the text, also in Base64. Returns the length of the text if
 * there is none.
 */
export const startOfPartial = (text: string, secret: string): number =>
  Math.min(
    startOf(text, charactersOf(secret), 1),
    ...base64Characters(secret).map((characters) => startOf(text, characters, SHORTEST_BASE64)),
  );

/** `sources` has one pattern per character. Matches of fewer than `shortest` characters are ignored. */
function startOf(text: string, sources: readonly string[], shortest: number): number {
  const characters = sources.map((source) => new RegExp(source, 'iuy'));
  const first = Math.max(0, text.length - LONGEST_SPELLING * characters.length);
  for (let start = first; start <= text.length - shortest; start += 1) {
    if (endsWithin(text, start, characters)) return start;
  }
  return text.length;
}

/** Whether the text matches the secret until the text ends. */
function endsWithin(text: string, start: number, characters: readonly RegExp[]): boolean {
  let at = start;
  for (const character of characters) {
    if (at === text.length) return true;
    character.lastIndex = at;
    const found = character.exec(text);
    // The text can also end within an encoded character.
    if (!found) return text.length - at < LONGEST_SPELLING && /^[%&\\][^\s"]*$/.test(text.slice(at));
    at += found[0].length;
  }
  return false;
}
