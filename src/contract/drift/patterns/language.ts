/** A set of texts, as a term of a regular expression: the same object for the same term of one {@link Languages}. */
export interface Language {
  readonly id: number;
  /** Whether the empty text is in it. */
  readonly hasEmpty: boolean;
  /** The texts that follow in it after a character of that kind. */
  readonly after: (kind: number) => Language;
}

/** The languages are too complex to be compared in reasonable time. */
export class TooManyTerms extends Error {}

/** Limit of all unions and intersections together. */
const MAX_PARTS = 200_000;

/**
 * Regular languages over a few kinds of characters, by the derivatives of their terms (Brzozowski 1964), which allow for intersections and
 * complements.
 */
export class Languages {
  readonly #terms = new Map<string, Language>();
  readonly #kinds: number;
  readonly #mostTerms: number;
  #partCount = 0;
  /** How many terms there are. */
  get size(): number {
    return this.#terms.size;
  }

  readonly nothing: Language;
  readonly empty: Language;
  readonly everything: Language;

  /** `mostTerms`: no more terms than this are made, or `TooManyTerms` is thrown. */
  constructor(kinds: number, mostTerms: number) {
    this.#kinds = kinds;
    this.#mostTerms = mostTerms;
    this.nothing = this.#term('nothing', false, () => this.nothing);
    this.empty = this.#term('empty', true, () => this.nothing);
    this.everything = this.#term('everything', true, () => this.everything);
  }

  /** Texts of one character of these kinds. */
  one(kinds: ReadonlySet<number>): Language {
    if (kinds.size === 0) return this.nothing;
    const key = `one ${[...kinds].sort((a, b) => a - b).join(' ')}`;
    return this.#term(key, false, (kind) => (kinds.has(kind) ? this.empty : this.nothing));
  }

  then(first: Language, second: Language): Language {
    if (first === this.nothing || second === this.nothing) return this.nothing;
    if (first === this.empty) return second;
    if (second === this.empty) return first;
    return this.#term(`then ${first.id} ${second.id}`, first.hasEmpty && second.hasEmpty, (kind) => {
      const rest = this.then(first.after(kind), second);
      return first.hasEmpty ? this.either([rest, second.after(kind)]) : rest;
    });
  }

  either(languages: readonly Language[]): Language {
    const parts = this.#parts('either', languages).filter((each) => each !== this.nothing);
    if (parts.includes(this.everything)) return this.everything;
    const [only] = parts;
    if (!only) return this.nothing;
    if (parts.length === 1) return only;
    const term = this.#term(
      `either ${parts.map(({ id }) => id).join(' ')}`,
      parts.some(({ hasEmpty }) => hasEmpty),
      (kind) => this.either(parts.map((each) => each.after(kind))),
    );
    this.#members.set(term, { of: 'either', parts });
    return term;
  }

  both(languages: readonly Language[]): Language {
    const parts = this.#parts('both', languages).filter((each) => each !== this.everything);
    if (parts.includes(this.nothing)) return this.nothing;
    const [only] = parts;
    if (!only) return this.everything;
    if (parts.length === 1) return only;
    const term = this.#term(
      `both ${parts.map(({ id }) => id).join(' ')}`,
      parts.every(({ hasEmpty }) => hasEmpty),
      (kind) => this.both(parts.map((each) => each.after(kind))),
    );
    this.#members.set(term, { of: 'both', parts });
    return term;
  }

  not(language: Language): Language {
    if (language === this.nothing) return this.everything;
    if (language === this.everything) return this.nothing;
    return this.#term(`not ${language.id}`, !language.hasEmpty, (kind) => this.not(language.after(kind)));
  }

  repeat(language: Language, least: number, most: number): Language {
    if (most === 0 || language === this.empty) return this.empty;
    if (language === this.nothing) return least === 0 ? this.empty : this.nothing;
    if (least === 1 && most === 1) return language;
    // If the part matches the empty string, fewer repetitions match the same strings.
    const needed = language.hasEmpty ? 0 : least;
    return this.#term(`repeat ${language.id} ${needed} ${most}`, needed === 0, (kind) =>
      this.then(language.after(kind), this.repeat(language, Math.max(needed - 1, 0), most - 1)),
    );
  }

  /** Whether no text is in it. */
  isNothing(language: Language): boolean {
    const seen = new Set([language]);
    const pending = [language];
    // Newest first, because the shortest matching string can be long.
    for (let state = pending.pop(); state; state = pending.pop()) {
      if (state.hasEmpty) return false;
      for (let kind = 0; kind < this.#kinds; kind += 1) {
        const next = state.after(kind);
        if (seen.has(next)) continue;
        seen.add(next);
        pending.push(next);
      }
    }
    return true;
  }

  readonly #members = new WeakMap<Language, { of: 'either' | 'both'; parts: Language[] }>();

  /** The parts of a union or an intersection, those of its like among them included, each once and in one order. */
  #parts(of: 'either' | 'both', languages: readonly Language[]): Language[] {
    const flat = languages.flatMap((each) => {
      const members = this.#members.get(each);
      return members?.of === of ? members.parts : [each];
    });
    this.#partCount += flat.length;
    if (this.#partCount > MAX_PARTS) throw new TooManyTerms();
    return [...new Set(flat)].sort((a, b) => a.id - b.id);
  }

  #term(key: string, hasEmpty: boolean, derive: (kind: number) => Language): Language {
    const known = this.#terms.get(key);
    if (known) return known;
    if (this.#terms.size >= this.#mostTerms) throw new TooManyTerms();
    const derived = new Map<number, Language>();
    const after = (kind: number): Language => {
      const found = derived.get(kind) ?? derive(kind);
      derived.set(kind, found);
      return found;
    };
    const term: Language = { id: this.#terms.size, hasEmpty, after };
    this.#terms.set(key, term);
    return term;
  }
}
