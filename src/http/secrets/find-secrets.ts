import { base64Of } from './base64.js';
import { fold, foldBase64 } from './fold.js';
import { type Layer, layersOf, LONGEST_SPELLING } from './layers.js';

/** Shorter secrets are found only as whole words, because other text contains them too. */
export const SHORTEST_SECRET = 4;

export const REDACTED = '[redacted]';

/** A longer text is searched in slices, because each decoding needs memory. */
const SLICE = 256 * 1024;

/** Replaces secrets in a text: as they are, encoded up to three times, and in Base64. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  if (text === '' || secrets.length === 0) return text;
  const wanted = secrets.map(wantedOf);
  const overlap = LONGEST_SPELLING * Math.max(...secrets.map(({ length }) => length));
  const found: Range[] = [];
  for (let start = 0; start === 0 || start + overlap < text.length; start += SLICE) {
    const slice = text.slice(start, start + SLICE + overlap);
    for (const layer of layersOf(slice)) {
      for (const range of rangesIn(layer, wanted)) found.push([range[0] + start, range[1] + start]);
    }
  }
  let shown = '';
  let at = 0;
  for (const [start, end] of united(found)) {
    shown += text.slice(at, start) + REDACTED;
    at = end;
  }
  return shown + text.slice(at);
}

type Range = readonly [start: number, end: number];

/** The secrets, folded, so that case does not matter. */
interface Wanted {
  readonly plain: string;
  readonly base64: readonly string[];
}

const wantedOf = (secret: string): Wanted => ({
  plain: fold(secret),
  base64: base64Of(secret).map(foldBase64),
});

/** The positions of the secrets, as offsets of the original text. */
function rangesIn({ text, offsets }: Layer, wanted: readonly Wanted[]): Range[] {
  const ranges: Range[] = [];
  const add = (start: number, end: number) =>
    ranges.push(offsets ? [offsets[start] ?? 0, offsets[end] ?? 0] : [start, end]);

  const folded = fold(text);
  const foldedBase64 = foldBase64(text);
  for (const { plain, base64 } of wanted) {
    for (const start of placesOf(plain, folded)) {
      const end = start + plain.length;
      if (plain.length >= SHORTEST_SECRET || isWord(text, start, end)) add(start, end);
    }
    for (const core of base64) {
      for (const start of placesOf(core, foldedBase64)) {
        const after = text.slice(start + core.length, start + core.length + 3);
        // The characters next to it depend on the secret in part.
        const before = /[\w+/-]/.test(text.charAt(start - 1)) ? 1 : 0;
        add(start - before, start + core.length + (/^[\w+/-]?={0,2}/.exec(after)?.[0].length ?? 0));
      }
    }
  }
  return ranges;
}

function placesOf(part: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) places.push(at);
  return places;
}

const isWord = (text: string, start: number, end: number): boolean =>
  !/\w/.test(text.charAt(start - 1)) && !/\w/.test(text.charAt(end));

/** Joins ranges that overlap. */
function united(ranges: Range[]): Range[] {
  const all: Range[] = [];
  for (const [start, end] of ranges.sort(([one], [other]) => one - other)) {
    const [from, to] = all.at(-1) ?? [0, 0];
    if (start < to) all[all.length - 1] = [from, Math.max(to, end)];
    else all.push([start, end]);
  }
  return all;
}
