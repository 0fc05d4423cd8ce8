import { type Characters, kindsOf } from './characters.js';
import { type Language, Languages, TooManyTerms } from './language.js';
import { parsePattern, type Pattern } from './parse-pattern.js';

/** How many of the strings that matched one pattern match another. `unclear`: this cannot be determined. */
export type StillMatching = 'all' | 'some' | 'none' | 'unclear';

/** Patterns of Immich need 1,000 terms. */
const MAX_TERMS = 3_000;

/** Of all patterns of two documents. Documents of Immich need 10,000; these take some seconds. */
const MAX_TERMS_OF_ALL = 60_000;

/** Compares the regular expressions of two documents by the texts that they match, without running any. */
export class PatternChanges {
  /** One pattern can be in a hundred places of a document. */
  readonly #known = new Map<string, StillMatching>();
  #left = MAX_TERMS_OF_ALL;

  /** How many of the texts that match `from` match `to`. Without a pattern, every text matches. */
  stillMatching(from = '', to = ''): StillMatching {
    if (from === to) return 'all';
    const key = JSON.stringify([from, to]);
    const result = this.#known.get(key) ?? this.#compared(from, to);
    this.#known.set(key, result);
    return result;
  }

  #compared(from: string, to: string): StillMatching {
    const [was, is] = [parsePattern(withoutSlashes(from)), parsePattern(withoutSlashes(to))];
    if (!was || !is || this.#left <= 0) return 'unclear';
    const kinds = kindsOf([...setsIn(was), ...setsIn(is)]);
    const languages = new Languages(kinds.length, Math.min(MAX_TERMS, this.#left));
    try {
      const [ours, theirs] = [matching(languages, kinds, was), matching(languages, kinds, is)];
      if (languages.isNothing(languages.both([ours, languages.not(theirs)]))) return 'all';
      // A pattern that matches nothing is an error of the document; it excludes values only if an earlier pattern
      // matched some.
      if (from === '') return 'some';
      return languages.isNothing(languages.both([ours, theirs])) ? 'none' : 'some';
    } catch (error) {
      if (error instanceof TooManyTerms || error instanceof Untranslatable) return 'unclear';
      throw error;
    } finally {
      this.#left -= languages.size;
    }
  }
}

/** Immich 2 documented `/^a$/`, a regular expression as JavaScript writes it, for the pattern `^a$`. */
const withoutSlashes = (pattern: string): string => /^\/(.+)\/$/s.exec(pattern)?.[1] ?? pattern;

class Untranslatable extends Error {}

function setsIn(pattern: Pattern): Characters[] {
  switch (pattern.is) {
    case 'characters':
      return [pattern.set];
    case 'sequence':
      return pattern.parts.flatMap(setsIn);
    case 'choice':
      return pattern.options.flatMap(setsIn);
    case 'repeat':
    case 'ahead':
      return setsIn(pattern.part);
    default:
      return [];
  }
}

/** The texts in which a pattern matches, at any place. */
function matching(languages: Languages, kinds: readonly number[], pattern: Pattern): Language {
  const all = new Set(kinds.keys());
  const { everything } = languages;
  const later = languages.then(
    languages.repeat(languages.one(all), 1, Infinity),
    following(languages, kinds, pattern, everything, false),
  );
  return languages.either([following(languages, kinds, pattern, everything, true), later]);
}

/** The texts that a pattern matches at their beginning, if what comes after is one of `rest`. */
function following(
  languages: Languages,
  kinds: readonly number[],
  pattern: Pattern,
  rest: Language,
  isStart: boolean,
): Language {
  const next = (part: Pattern, after: Language, atStart: boolean) =>
    following(languages, kinds, part, after, atStart);
  switch (pattern.is) {
    case 'characters': {
      const has = [...kinds.entries()].filter(([, point]) => pattern.set.has(point));
      return languages.then(languages.one(new Set(has.map(([kind]) => kind))), rest);
    }
    case 'sequence':
      return pattern.parts.reduceRight((after, part, index) => {
        const before = pattern.parts.slice(0, index);
        const atStart = isStart && before.every(isAssertion);
        // If the parts before it can match the empty string, this part may be at the start, but it need not be.
        if (isStart && !atStart && hasStart(part) && before.every(canBeEmpty)) throw new Untranslatable();
        return next(part, after, atStart);
      }, rest);
    case 'choice':
      return pattern.options.some(hasAssertion)
        ? languages.either(pattern.options.map((option) => next(option, rest, isStart)))
        : languages.then(
            languages.either(pattern.options.map((option) => next(option, languages.empty, isStart))),
            rest,
          );
    case 'repeat': {
      const { part, least, most } = pattern;
      if (!hasAssertion(part))
        return languages.then(languages.repeat(next(part, languages.empty, false), least, most), rest);
      if (most !== 1) throw new Untranslatable();
      return languages.either([rest, next(part, rest, isStart)]);
    }
    case 'ahead': {
      const found = next(pattern.part, languages.everything, isStart);
      return languages.both([pattern.matches ? found : languages.not(found), rest]);
    }
    case 'start':
      return isStart ? rest : languages.nothing;
    case 'end':
      return languages.both([languages.empty, rest]);
  }
}

/** Whether a part matches a place, and no characters. */
const isAssertion = (pattern: Pattern): boolean =>
  pattern.is === 'start' ||
  pattern.is === 'end' ||
  pattern.is === 'ahead' ||
  (pattern.is === 'sequence' && pattern.parts.every(isAssertion)) ||
  (pattern.is === 'choice' && pattern.options.every(isAssertion));

const hasAssertion = (pattern: Pattern): boolean => {
  switch (pattern.is) {
    case 'characters':
      return false;
    case 'sequence':
      return pattern.parts.some(hasAssertion);
    case 'choice':
      return pattern.options.some(hasAssertion);
    case 'repeat':
      return hasAssertion(pattern.part);
    default:
      return true;
  }
};

const hasStart = (pattern: Pattern): boolean => {
  switch (pattern.is) {
    case 'sequence':
      return pattern.parts.some(hasStart);
    case 'choice':
      return pattern.options.some(hasStart);
    case 'repeat':
    case 'ahead':
      return hasStart(pattern.part);
    default:
      return pattern.is === 'start';
  }
};

const canBeEmpty = (pattern: Pattern): boolean => {
  switch (pattern.is) {
    case 'characters':
      return false;
    case 'sequence':
      return pattern.parts.every(canBeEmpty);
    case 'choice':
      return pattern.options.some(canBeEmpty);
    case 'repeat':
      return pattern.least === 0 || canBeEmpty(pattern.part);
    default:
      return true;
  }
};
