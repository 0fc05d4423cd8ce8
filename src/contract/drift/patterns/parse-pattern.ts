import {
  allBut,
  anyOf,
  category,
  type Characters,
  characters,
  DIGITS,
  NOT_LINE_END,
  SPACE,
  WORD,
} from './characters.js';

/** The parts of a regular expression. */
export type Pattern =
  | { is: 'characters'; set: Characters }
  | { is: 'sequence'; parts: Pattern[] }
  | { is: 'choice'; options: Pattern[] }
  | { is: 'repeat'; part: Pattern; least: number; most: number }
  | { is: 'start' | 'end' }
  | { is: 'ahead'; part: Pattern; matches: boolean };

/** Longer patterns are not read. The longest of Immich has 400 characters. */
const MAX_LENGTH = 2_000;

/** Reads a regular expression as JSON Schema has them. `undefined` for one with a back reference, a look behind, or anything else that this cannot read. */
export function parsePattern(source: string): Pattern | undefined {
  if (source.length > MAX_LENGTH) return undefined;
  try {
    return new PatternParser(source).whole();
  } catch (error) {
    if (error instanceof UnreadablePattern) return undefined;
    throw error;
  }
}

class UnreadablePattern extends Error {}

class PatternParser {
  readonly #text: string[];
  #at = 0;

  constructor(source: string) {
    this.#text = [...source];
  }

  whole(): Pattern {
    const pattern = this.#choice();
    if (this.#at < this.#text.length) throw new UnreadablePattern();
    return pattern;
  }

  #takes(text: string): boolean {
    const found = this.#text.slice(this.#at, this.#at + text.length).join('') === text;
    if (found) this.#at += text.length;
    return found;
  }

  #next(): string {
    const character = this.#text[this.#at];
    if (character === undefined) throw new UnreadablePattern();
    this.#at += 1;
    return character;
  }

  #choice(): Pattern {
    const options = [this.#sequence()];
    while (this.#takes('|')) options.push(this.#sequence());
    const [only] = options;
    return options.length === 1 && only ? only : { is: 'choice', options };
  }

  #sequence(): Pattern {
    const parts: Pattern[] = [];
    while (this.#at < this.#text.length && !['|', ')'].includes(this.#text[this.#at] ?? '')) {
      parts.push(this.#repeated(this.#atom()));
    }
    return { is: 'sequence', parts };
  }

  #atom(): Pattern {
    if (this.#takes('(?:')) return this.#group();
    if (this.#takes('(?=')) return { is: 'ahead', matches: true, part: this.#group() };
    if (this.#takes('(?!')) return { is: 'ahead', matches: false, part: this.#group() };
    if (this.#takes('(?')) {
      if (!/^<[A-Za-z_$]\w*>/.test(this.#text.slice(this.#at).join(''))) throw new UnreadablePattern();
      while (this.#next() !== '>');
      return this.#group();
    }
    const character = this.#next();
    switch (character) {
      case '(':
        return this.#group();
      case '^':
        return { is: 'start' };
      case '$':
        return { is: 'end' };
      case '.':
        return { is: 'characters', set: NOT_LINE_END };
      case '[':
        return { is: 'characters', set: this.#class() };
      case '\\':
        return { is: 'characters', set: this.#escape() };
      case '*':
      case '+':
      case '?':
        throw new UnreadablePattern();
      default:
        return { is: 'characters', set: characters(pointOf(character)) };
    }
  }

  #group(): Pattern {
    const pattern = this.#choice();
    if (!this.#takes(')')) throw new UnreadablePattern();
    return pattern;
  }

  #repeated(part: Pattern): Pattern {
    const [least, most] = this.#counts() ?? [1, 1];
    if (least === 1 && most === 1) return part;
    if (most < least) throw new UnreadablePattern();
    // Lazy and greedy quantifiers match the same strings.
    this.#takes('?');
    return { is: 'repeat', part, least, most };
  }

  #counts(): [least: number, most: number] | undefined {
    if (this.#takes('*')) return [0, Infinity];
    if (this.#takes('+')) return [1, Infinity];
    if (this.#takes('?')) return [0, 1];
    const counts = /^\{(\d{1,9})(,(\d{0,9}))?\}/.exec(this.#text.slice(this.#at, this.#at + 22).join(''));
    if (!counts) return undefined;
    const [whole, least, hasComma, most] = counts;
    this.#at += whole.length;
    return [Number(least), hasComma === undefined ? Number(least) : most ? Number(most) : Infinity];
  }

  #class(): Characters {
    const isNegated = this.#takes('^');
    const sets: Characters[] = [];
    while (!this.#takes(']')) {
      const first = this.#classMember();
      const isRange = this.#text[this.#at] === '-' && this.#text[this.#at + 1] !== ']';
      if (!isRange || first.point === undefined) {
        sets.push(first.set);
        continue;
      }
      this.#takes('-');
      const last = this.#classMember();
      if (last.point === undefined || last.point < first.point) throw new UnreadablePattern();
      sets.push(characters(first.point, last.point));
    }
    return isNegated ? allBut(anyOf(sets)) : anyOf(sets);
  }

  #classMember(): { set: Characters; point?: number } {
    const character = this.#next();
    if (character !== '\\') return { set: characters(pointOf(character)), point: pointOf(character) };
    if (this.#takes('b')) return { set: characters(8), point: 8 };
    const set = this.#escape();
    const [, point, last] = set.edges;
    const isOne = set.edges.length === 4 && point === last && point !== undefined;
    return { set, ...(isOne && { point }) };
  }

  /** Parses the part after a backslash. */
  #escape(): Characters {
    const character = this.#next();
    const set = SETS[character];
    if (set) return set;
    if (character in CONTROLS) return characters(CONTROLS[character] ?? 0);
    if (character === 'x') return characters(this.#hexadecimal(2));
    if (character === 'u') return characters(this.#takes('{') ? this.#braced() : this.#hexadecimal(4));
    if (character === 'p' || character === 'P') return this.#property(character === 'P');
    // Other escaped letters and digits have meanings that this parser does not support.
    if (/[A-Za-z0-9]/.test(character)) throw new UnreadablePattern();
    return characters(pointOf(character));
  }

  #hexadecimal(length: number): number {
    const digits = this.#text.slice(this.#at, this.#at + length).join('');
    if (!/^[\dA-Fa-f]+$/.test(digits) || digits.length < length) throw new UnreadablePattern();
    this.#at += length;
    return Number.parseInt(digits, 16);
  }

  #braced(): number {
    const point = Number.parseInt(this.#untilBrace(), 16);
    if (!(point <= 0x10ffff)) throw new UnreadablePattern();
    return point;
  }

  #property(isNegated: boolean): Characters {
    if (!this.#takes('{')) throw new UnreadablePattern();
    const set = category(this.#untilBrace());
    if (!set) throw new UnreadablePattern();
    return isNegated ? allBut(set) : set;
  }

  #untilBrace(): string {
    let text = '';
    for (let next = this.#next(); next !== '}'; next = this.#next()) text += next;
    return text;
  }
}

const SETS: Record<string, Characters> = {
  d: DIGITS,
  D: allBut(DIGITS),
  w: WORD,
  W: allBut(WORD),
  s: SPACE,
  S: allBut(SPACE),
};

const CONTROLS: Record<string, number> = { t: 9, n: 10, v: 11, f: 12, r: 13, 0: 0 };

const pointOf = (character: string): number => character.codePointAt(0) ?? 0;
