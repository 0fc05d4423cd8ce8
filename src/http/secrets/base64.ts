/** Shorter strings are too common in other text. */
export const SHORTEST_BASE64 = 4;

/** Number of Base64 characters that depend on the bytes before a text, by the number of these bytes modulo 3. */
const DECIDED_BEFORE = [0, 2, 3];

/**
 * The form of a secret within Base64-encoded text, at each of the three possible offsets. The first and the last character
 * also depend on adjacent bytes and are left out.
 */
export const base64Of = (secret: string): string[] =>
  binariesOf(secret)
    .flatMap((binary) =>
      DECIDED_BEFORE.map((decided, before) => {
        const length = Math.floor(((before + binary.length) * 8) / 6);
        return btoa('\0'.repeat(before) + binary).slice(decided, length);
      }),
    )
    .filter(({ length }) => length >= SHORTEST_BASE64);

/** The bytes of a text as UTF-8, and as Latin-1 if they differ; each byte is one character. */
function binariesOf(text: string): string[] {
  const utf8 = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
  return utf8 !== text && /^[\0-\xff]*$/.test(text) ? [utf8, text] : [utf8];
}
