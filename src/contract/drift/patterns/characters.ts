/** A set of characters, such as `[a-z]`. */
export interface Characters {
  has(codePoint: number): boolean;
  /** Code points at which membership may change, so that one of each kind can be tried. */
  edges: readonly number[];
}

export const characters = (first: number, last = first): Characters => ({
  has: (codePoint) => codePoint >= first && codePoint <= last,
  edges: [first - 1, first, last, last + 1],
});

export const anyOf = (sets: readonly Characters[]): Characters => ({
  has: (codePoint) => sets.some((set) => set.has(codePoint)),
  edges: sets.flatMap(({ edges }) => edges),
});

export const allBut = (set: Characters): Characters => ({
  has: (codePoint) => !set.has(codePoint),
  edges: set.edges,
});

const code = (character: string): number => character.codePointAt(0) ?? 0;
const range = (first: string, last = first): Characters => characters(code(first), code(last));

export const DIGITS = range('0', '9');
export const WORD = anyOf([range('a', 'z'), range('A', 'Z'), DIGITS, range('_')]);
export const SPACE = anyOf(
  [
    [9, 13],
    [32],
    [160],
    [0x1680],
    [0x2000, 0x200a],
    [0x2028, 0x2029],
    [0x202f],
    [0x205f],
    [0x3000],
    [0xfeff],
  ].map(([first = 0, last = first]) => characters(first, last)),
);
/** The characters that a dot matches. */
export const NOT_LINE_END = allBut(anyOf([10, 13, 0x2028, 0x2029].map((point) => characters(point))));

/** A general category, such as `L` or `Nd`; `undefined` for any other property. */
export function category(name: string): Characters | undefined {
  if (!/^(L[ulmo]?|Lt|M[nce]?|N[dlo]?|P[cdsefio]?|S[mcko]?|Z[slp]?|C[cfo]?)$/.test(name)) return undefined;
  const one = new RegExp(`\\p{${name}}`, 'u');
  return { has: (codePoint) => one.test(String.fromCodePoint(codePoint)), edges: [] };
}

/** A character of each general category beyond ASCII, of several scripts. */
const SAMPLES = 'éÉǅʰªあ漢אعώः⃝٣Ⅷ²‿—«»‚›¿±€˜© \u2028\u2029\u0085\u200b\ue000💡𝒜';

/** One character of each kind that the sets distinguish. */
export function kindsOf(sets: readonly Characters[]): number[] {
  const ascii = Array.from({ length: 128 }, (_, point) => point);
  const samples = [...SAMPLES].map(code);
  const edges = sets.flatMap((set) => set.edges).filter((point) => point >= 0 && point <= 0x10ffff);
  const kinds = new Map<string, number>();
  for (const point of new Set([...ascii, ...samples, ...edges])) {
    const kind = sets.map((set) => (set.has(point) ? '1' : '0')).join('');
    if (!kinds.has(kind)) kinds.set(kind, point);
  }
  return [...kinds.values()];
}
