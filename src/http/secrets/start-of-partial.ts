import { base64Of, SHORTEST_BASE64 } from './base64.js';
import { fold, foldBase64 } from './fold.js';
import { layersOf, LONGEST_SPELLING } from './layers.js';

/** Maximum length of the beginning of an encoded character. */
const LONGEST_BEGINNING = 64;

/**
 * Returns the index of the start of a truncated secret at the end of the text, also encoded or in Base64. Returns the length of the text
 * if there is none.
 */
export function startOfPartial(text: string, secrets: readonly string[]): number {
  if (secrets.length === 0) return text.length;
  const longest = Math.max(...secrets.map(({ length }) => length));
  const from = Math.max(0, text.length - LONGEST_SPELLING * (longest + 1));
  const beginnings = secrets.flatMap((secret) => [
    { fold, whole: fold(secret), shortest: 1 },
    ...base64Of(secret).map((core) => ({
      fold: foldBase64,
      whole: foldBase64(core),
      shortest: SHORTEST_BASE64,
    })),
  ]);

  let first = text.length;
  for (const end of [text.length, ...encodedEnds(text)]) {
    first = Math.min(first, end);
    for (const layer of layersOf(text.slice(from, end))) {
      for (const beginning of beginnings) {
        const start = startOf(beginning.fold(layer.text), beginning.whole, beginning.shortest);
        if (start !== undefined) first = Math.min(first, from + (layer.offsets?.[start] ?? start));
      }
    }
  }
  return first;
}

/** The positions at which the text may end within an encoded character. */
function encodedEnds(text: string): number[] {
  const ends: number[] = [];
  const from = Math.max(0, text.length - LONGEST_BEGINNING);
  for (let at = text.length - 1; at >= from && !/[\s"]/.test(text.charAt(at)); at -= 1) {
    if (/[%&\\]/.test(text.charAt(at))) ends.push(at);
  }
  return ends;
}

/** The position from which the text ends with at least `shortest` characters of the beginning of `whole`. */
function startOf(text: string, whole: string, shortest: number): number | undefined {
  for (let length = Math.min(text.length, whole.length - 1); length >= shortest; length -= 1) {
    if (whole.startsWith(text.slice(text.length - length))) return text.length - length;
  }
  return undefined;
}
