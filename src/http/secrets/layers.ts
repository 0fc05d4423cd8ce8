/** A text, or what it is after decoding. */
export interface Layer {
  readonly text: string;
  /** Offset in the original text of each character, and of the end; `undefined` if they are the same. */
  readonly offsets: Uint32Array | undefined;
}

/** Length of one character after that many encodings. */
export const LONGEST_SPELLING = 128;

/** Encodings that are undone one after the other: `%255C%255C` needs three for one backslash. */
const MOST_DECODINGS = 3;

/**
 * The text itself, and what up to three decodings in any order make of it. A text without encoded characters has one layer. Any order is
 * needed, because a secret can itself look encoded: `%5c` in a password stays while other characters are decoded.
 */
export function layersOf(text: string): Layer[] {
  const layers: Layer[] = [{ text, offsets: undefined }];
  const known = new Set([text]);
  let from = 0;
  for (let step = 0; step < MOST_DECODINGS; step += 1) {
    const next = layers.slice(from).flatMap((layer) => DECODERS.map((decoder) => decoded(layer, decoder)));
    from = layers.length;
    for (const layer of next) {
      if (layer === undefined || known.has(layer.text)) continue;
      known.add(layer.text);
      layers.push(layer);
    }
  }
  return layers;
}

interface Decoder {
  /** The pattern of an encoded character. */
  readonly pattern: RegExp;
  /** The character; `undefined` if it is invalid. */
  decode(match: RegExpExecArray): string | undefined;
}

/** JSON and JavaScript. */
const BACKSLASH: Decoder = {
  pattern: /\\(?:u([\da-f]{4})|x([\da-f]{2})|([^]))/gi,
  decode: ([, unit, byte, character = '']) => {
    const code = unit ?? byte;
    return code === undefined ? (CONTROLS[character] ?? character) : String.fromCharCode(parseInt(code, 16));
  },
};

const CONTROLS: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', 0: '\0' };

/** URLs: a character of UTF-8, or else one of Latin-1. */
const PERCENT: Decoder = {
  pattern:
    /%[0-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-7](?:%[89ab][\da-f]){3}|%[89a-f][\da-f]/gi,
  decode: ([encoded]) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return encoded.length === 3 ? String.fromCharCode(parseInt(encoded.slice(1), 16)) : undefined;
    }
  },
};

/** HTML and XML. */
const ENTITY: Decoder = {
  pattern: /&(?:#0{0,6}(\d{1,7})|#x0{0,6}([\da-f]{1,6})|(amp|lt|gt|quot|apos));?/gi,
  decode: ([, decimal, hexadecimal, name]) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()];
    const code = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : parseInt(decimal, 10);
    return code > 0x10ffff ? undefined : String.fromCodePoint(code);
  },
};

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** UTF-16 that was read as UTF-8 has a NUL next to each ASCII character. */
const UTF_16: Decoder = { pattern: /\0/g, decode: () => '' };

const DECODERS = [BACKSLASH, PERCENT, ENTITY, UTF_16];

/** Decodes once; `undefined` if nothing is encoded. */
function decoded({ text, offsets }: Layer, { pattern, decode }: Decoder): Layer | undefined {
  if (text.search(pattern) === -1) return undefined;
  let shown = '';
  const origins = new Uint32Array(text.length + 1);
  let end = 0;
  const keep = (until: number) => {
    for (let at = end; at < until; at += 1) origins[shown.length + at - end] = offsets?.[at] ?? at;
    shown += text.slice(end, until);
    end = until;
  };
  for (const match of text.matchAll(pattern)) {
    const character = decode(match);
    if (character === undefined) continue;
    keep(match.index);
    origins.fill(offsets?.[end] ?? end, shown.length, shown.length + character.length);
    shown += character;
    end += match[0].length;
  }
  if (end === 0) return undefined;
  keep(text.length);
  origins[shown.length] = offsets?.[text.length] ?? text.length;
  return { text: shown, offsets: origins.subarray(0, shown.length + 1) };
}
